import { describe, expect, it } from 'vitest'
import { importAgreement } from '#app/agreements/import-agreement'
import { importRecord } from '#app/agreements/import-record'
import type { CopiedFile, SiteFile, SiteFolder } from '#app/ports'
import { MANIFEST, publish } from '#app/publishing/publish'
import { pageFile } from '#app/publishing/public-links'
import { siteFiles, type AskedSite } from '#app/publishing/site-files'
import { sha256OfText } from '#base/hash'
import { ok } from '#base/result'
import { MOST_PAGE_BYTES } from '#export/pages/registry'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD } from '#testing/bridge-case'
import { LANGUAGES } from '#views/speech/languages'
import { instantOf, openMemoryPorts } from '#testing/open-memory-ports'

const NOW = instantOf('2021-04-01T12:00Z')
const DAYS = { asOf: '2021-03-24', knownAt: '2021-03-24' }

async function site(agreement: string, record: string, asked: Partial<AskedSite> = {}): Promise<readonly SiteFile[]> {
  const ports = openMemoryPorts({ now: '2021-04-01T12:00Z' })
  const intake = { by: 'desk', now: NOW }
  const kept = await importAgreement(ports, { ...intake, text: agreement, name: 'a.yaml' })
  if (!kept.ok) throw new Error(JSON.stringify(kept.error))
  const recorded = await importRecord(ports, 'mill-bridge', { ...intake, text: record, name: 'r.yaml' })
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error))
  const around = { ports, boundariesFolder: 'none', now: NOW, progress: () => undefined }
  const files = await siteFiles({ ...DAYS, agreements: [], languages: ['en'], ...asked }, around)
  if (!files.ok) throw new Error(files.error.message)
  return files.value
}

function pagesOf(files: readonly SiteFile[]): readonly SiteFile[] {
  return files.filter(({ path }) => path.endsWith('.html'))
}

/** Words of ours that only English pages have, and that nobody in the case uses. */
const ENGLISH =
  /\b(claims?|norms?|zone|policy|published|against|kept|overdue|known|standing|evidence|admitted|window|changes|workbench|more)\b/gi

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/** A folder in memory that counts what is written. */
function memoryFolder(begin: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(begin))
  const written: string[] = []
  const told = ([path, text]: readonly [string, string]): CopiedFile => ({
    path,
    bytes: bytesOf(text),
    sha256: sha256OfText(text),
  })
  const folder: SiteFolder = {
    list: () => Promise.resolve(ok([...texts].map(told))),
    read: (_folder, path) => Promise.resolve(ok(texts.get(path))),
    write: (_folder, { path, text }) => {
      texts.set(path, text)
      written.push(path)
      return Promise.resolve(ok(undefined))
    },
    remove: (_folder, paths) => {
      for (const path of paths) texts.delete(path)
      return Promise.resolve(ok(undefined))
    },
  }
  return { folder, texts, written }
}

describe('a published site', () => {
  it('has every page of an agreement and of each norm, without a script, at most 60 kB each', async () => {
    const files = await site(BRIDGE_AGREEMENT, BRIDGE_RECORD)
    expect(files.map(({ path }) => path)).toEqual([
      'style.css',
      'mark.svg',
      'index.html',
      'mill-bridge/index.html',
      'mill-bridge/text.html',
      'mill-bridge/timeline.html',
      'mill-bridge/map.html',
      'mill-bridge/sources.html',
      'mill-bridge/norms/reopen-bridge.html',
      'mill-bridge/norms/hold-fire.html',
    ])
    for (const { path, text } of pagesOf(files)) {
      expect(text, path).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\/(?!www\.w3\.org)/)
      expect(bytesOf(text), path).toBeLessThanOrEqual(MOST_PAGE_BYTES)
    }
  })

  it('has relative links only, and each leads to a file of the site', async () => {
    const files = await site(BRIDGE_AGREEMENT, BRIDGE_RECORD)
    const paths = new Set(files.map(({ path }) => path))
    for (const { path, text } of pagesOf(files)) {
      const links = [...text.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link)
      expect(links.length).toBeGreaterThan(2)
      for (const link of links.filter((one) => !one.startsWith('#'))) {
        expect(link, path).not.toMatch(/^\/|:/)
        expect(paths, `${path} -> ${link}`).toContain(new URL(link, `http://site/${path}`).pathname.slice(1))
      }
    }
  })

  it('stands in several languages beside each other, with links between them that lead somewhere', async () => {
    const files = await site(BRIDGE_AGREEMENT, BRIDGE_RECORD, { languages: ['ru', 'en', 'ar'] })
    const paths = new Set(files.map(({ path }) => path))
    expect([...paths]).toEqual(expect.arrayContaining(['index.html', 'en/index.html', 'ar/mill-bridge/map.html']))
    for (const { path, text } of pagesOf(files)) {
      for (const [, link = ''] of text.matchAll(/href="([^"#]*)"/g)) {
        expect(paths, `${path} -> ${link}`).toContain(new URL(link, `http://site/${path}`).pathname.slice(1))
      }
      expect([path, ...text.matchAll(/rel="alternate" hreflang="(..)"/g)].length).toBe(4)
      expect(bytesOf(text), path).toBeLessThanOrEqual(MOST_PAGE_BYTES)
    }
    const norm = files.find(({ path }) => path === 'ar/mill-bridge/norms/reopen-bridge.html')?.text ?? ''
    expect(norm).toContain('<html lang="ar" dir="rtl">')
    expect(norm).toContain('hreflang="ru" href="../../../mill-bridge/norms/reopen-bridge.html"')
  })

  it.each(LANGUAGES.map(({ language }) => language).filter((language) => language !== 'en'))(
    'leaves nothing of ours in English on a page in %s; what others said stays in their own words',
    async (language) => {
      for (const { path, text } of pagesOf(await site(BRIDGE_AGREEMENT, BRIDGE_RECORD, { languages: [language] }))) {
        const ours = text
          .replaceAll(/<(bdi|blockquote) lang=""[^>]*>[\s\S]*?<\/\1>/g, '')
          .replaceAll(/<bdi>[\s\S]*?<\/bdi>|<svg[\s\S]*<\/svg>|<title>.*<\/title>|<[^>]*>/g, ' ')
        expect([path, ...(ours.match(ENGLISH) ?? [])]).toEqual([path])
        expect(text).not.toMatch(/Silence is never|As of |Lines by/)
      }
    },
  )

  it('keeps a folder of a language apart from an agreement of that name', async () => {
    expect(pageFile('ar', 'ledger')).toBe('ar~/index.html')
  })

  it('is the same to the letter with the confidential claims and without them', async () => {
    const without = BRIDGE_RECORD.replace(/ {2}- id: insider[\s\S]*?2021-01-01 }\]\n/, '').replace(
      / {2}- id: secret-denial[\s\S]*?grade: B2\n/,
      '',
    )
    expect(without).not.toMatch(/secret|insider/)
    expect(await site(BRIDGE_AGREEMENT, BRIDGE_RECORD)).toEqual(await site(BRIDGE_AGREEMENT, without))
  })

  it('is the same when it is made again', async () => {
    expect(await site(BRIDGE_AGREEMENT, BRIDGE_RECORD)).toEqual(await site(BRIDGE_AGREEMENT, BRIDGE_RECORD))
  })

  it('keeps every page small whatever was written, and runs none of it', async () => {
    const hostile = `</p><script>alert(1)</script>${'слово '.repeat(150_000)}${'&'.repeat(9_000)}`
    const agreement = BRIDGE_AGREEMENT.replace('says: Both sides hold their fire.', `says: ${JSON.stringify(hostile)}`)
    const claims = Array.from(
      { length: 600 },
      (_, at) =>
        `  - { id: claim-${at}, source: river-post, published: 2021-03-20, says: ${JSON.stringify(`told ${at} ${'x'.repeat(900)}`)}, about: reopen-bridge, standing: not-done, grade: B2 }\n`,
    )
    const files = await site(agreement, `${BRIDGE_RECORD}${claims.join('')}`, { languages: ['en', 'ru'] })
    for (const { path, text } of pagesOf(files)) {
      expect(bytesOf(text), path).toBeLessThanOrEqual(MOST_PAGE_BYTES)
      expect(text).not.toContain('<script>')
    }
    const norm = files.find(({ path }) => path.endsWith('reopen-bridge.html'))
    expect(norm?.text).toMatch(/and \d+ more, in the workbench/)
  })

  it('cuts a long ledger and a long timeline into parts that link to each other', async () => {
    const norms = Array.from(
      { length: 260 },
      (_, at) => `      - { obligation: task-${at}, bearer: north, action: open-route, deadline: by 20 March 2021 }\n`,
    )
    const files = await site(BRIDGE_AGREEMENT.replace('    gaps:\n', `${norms.join('')}    gaps:\n`), BRIDGE_RECORD)
    const paths = files.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['mill-bridge/index-2.html', 'mill-bridge/timeline-2.html']))
    expect(files.find(({ path }) => path === 'mill-bridge/index.html')?.text).toContain(
      'href="../mill-bridge/index-2.html"',
    )
    for (const { path, text } of pagesOf(files)) expect(bytesOf(text), path).toBeLessThanOrEqual(MOST_PAGE_BYTES)
  })
})

describe('publishing', () => {
  it('writes everything once, then only what changed, and names every file with its hash', async () => {
    const { folder, texts, written } = memoryFolder()
    const files = await site(BRIDGE_AGREEMENT, BRIDGE_RECORD)
    expect(await publish('site', files, folder)).toMatchObject({ value: { written: 10, unchanged: 0, removed: 0 } })
    expect(written.at(-1)).toBe(MANIFEST)
    const manifest = JSON.parse(texts.get(MANIFEST) ?? '') as { readonly files: readonly CopiedFile[] }
    for (const { path, sha256 } of manifest.files) expect(sha256OfText(texts.get(path) ?? '')).toBe(sha256)
    written.length = 0
    expect(await publish('site', files, folder)).toMatchObject({ value: { written: 0, unchanged: 10 } })
    expect(written).toEqual([])
    texts.set('style.css', 'spoilt')
    expect(await publish('site', files, folder)).toMatchObject({ value: { written: 1 } })
    expect(written).toEqual(['style.css'])
  })

  it('takes away what is no longer published, and nothing else', async () => {
    const { folder, texts } = memoryFolder()
    const files = await site(BRIDGE_AGREEMENT, BRIDGE_RECORD)
    await publish('site', files, folder)
    const fewer = files.filter(({ path }) => !path.includes('norms/'))
    expect(await publish('site', fewer, folder)).toMatchObject({ value: { removed: 2, written: 0 } })
    expect([...texts.keys()].sort()).toEqual([...fewer.map(({ path }) => path), MANIFEST].sort())
  })

  it.each([
    ['a file of somebody', { 'thesis.docx': 'x' }],
    ['a manifest of another program', { [MANIFEST]: '{"files":[]}' }],
    ['a manifest that is broken', { [MANIFEST]: '{' }],
  ])('refuses a folder with %s before anything is written', async (_what, begin) => {
    const { folder, written } = memoryFolder(begin)
    const files = await site(BRIDGE_AGREEMENT, BRIDGE_RECORD)
    expect(await publish('site', files, folder)).toMatchObject({ error: { kind: 'conflict', code: 'folder-not-ours' } })
    expect(written).toEqual([])
  })

  it('refuses a file that was put among the published ones', async () => {
    const { folder, texts } = memoryFolder()
    const files = await site(BRIDGE_AGREEMENT, BRIDGE_RECORD)
    await publish('site', files, folder)
    texts.set('notes.txt', 'mine')
    const again = await publish('site', files, folder)
    expect(again).toMatchObject({ error: { message: expect.stringContaining('`notes.txt`') } })
    expect(texts.get('notes.txt')).toBe('mine')
  })
})
