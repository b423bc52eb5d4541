import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocx } from '#testing/documents/make-docx'
import { runServanda } from '#testing/run-servanda'

const DRAFT = [
  'AGREEMENT ON THE TOWN OF KESSEL',
  'Signed on 3 May 2021 by Norland and the Southern Front.',
  '1. The Southern Front shall hand over the town of Kessel to Norland by 20 May 2021.',
  '2. The parties shall release all prisoners.',
]

let folder = ''
const karabakh = resolve('corpus/agreements/karabakh-2020')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servanda-lint-'))
  await writeFile(join(folder, 'draft.txt'), `${DRAFT.join('\n\n')}\n`)
  await writeFile(join(folder, 'draft.docx'), makeDocx(DRAFT))
  await writeFile(
    join(folder, 'report.txt'),
    'Talks went on. "It was a good day," the minister said. Reporters waited.\n',
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...words: string[]) => runServanda(words, { cwd: folder })

interface ToldFinding {
  readonly rule: string
  readonly spans: readonly { readonly from: number; readonly to: number; readonly quote: string }[]
  readonly rests?: { readonly on: string; readonly sure: number; readonly because: string }
}

async function findingsOf(name: string): Promise<readonly ToldFinding[]> {
  const { findings }: { findings: readonly ToldFinding[] } = JSON.parse((await run('lint', name, '--json')).out)
  return findings
}

describe('lint of a draft in words', () => {
  it('quotes the words in the text and says on what each finding rests', async () => {
    const text = `${DRAFT.join('\n\n')}\n`
    const found = (await findingsOf('draft.txt')).find(({ rule }) => rule === 'no-deadline')
    expect(found?.spans.map((span) => text.slice(span.from, span.to))).toEqual([
      'The parties shall release all prisoners',
    ])
    expect(found?.rests).toMatchObject({ on: 'reading' })
    expect(found?.rests?.sure).toBeGreaterThan(0.5)
  })

  it('finds the same in a Word document', async () => {
    const [fromText, fromWord] = [await findingsOf('draft.txt'), await findingsOf('draft.docx')]
    expect(fromWord.map(({ rule }) => rule)).toEqual(fromText.map(({ rule }) => rule))
    expect(fromText.length).toBeGreaterThan(3)
  })

  it('fails a script on a warning, where it was asked to', async () => {
    expect((await run('lint', 'draft.txt', '--fail-on', 'warning')).code).toBe(6)
    expect((await run('lint', 'draft.txt', '--fail-on', 'warning', '--rule', 'deadlock')).code).toBe(0)
  })

  it('does not take a report for an agreement', async () => {
    const ran = await run('lint', 'report.txt')
    expect(ran.code).toBe(5)
    expect(ran.err).toContain('reads as a report')
  })
})

describe('the formats of findings', () => {
  it('SARIF gives every finding a rule and a region whose words are there', async () => {
    const log = JSON.parse((await run('lint', 'draft.txt', '--format', 'sarif')).out)
    const text = `${DRAFT.join('\n\n')}\n`
    expect(log.version).toBe('2.1.0')
    const [only] = log.runs
    expect(only.tool.driver.name).toBe('servanda')
    expect(only.results.length).toBeGreaterThan(3)
    for (const result of only.results) {
      expect(only.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(['error', 'warning', 'note']).toContain(result.level)
      const { artifactLocation, region } = result.locations[0].physicalLocation
      expect(only.artifacts[artifactLocation.index].location.uri).toBe('draft.txt')
      expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text)
      expect(region.startLine).toBeGreaterThan(0)
      expect(region.endLine).toBeGreaterThanOrEqual(region.startLine)
    }
  })

  it('SARIF points into an agreement file, at the norm or its words', async () => {
    const log = JSON.parse((await run('lint', karabakh, '--rule', 'no-deadline', '--format', 'sarif')).out)
    const snippets = log.runs[0].results.map(
      (result: { locations: [{ physicalLocation: { region: { snippet: { text: string } } } }] }) =>
        result.locations[0].physicalLocation.region.snippet.text,
    )
    expect(snippets).toContain('obligation: set-up-centre')
  })

  it('a memo asks the questions in the order of the text, as Markdown and as a page', async () => {
    const memo = (await run('lint', 'draft.txt', '--format', 'memo')).out
    expect(memo).toContain('# Review memo: AGREEMENT ON THE TOWN OF KESSEL')
    expect(memo.indexOf('## § 1')).toBeLessThan(memo.indexOf('## § 2'))
    expect(memo).toContain('> The parties shall release all prisoners')
    const page = (await run('lint', 'draft.txt', '--format', 'memo-html')).out
    expect(page).toContain('<blockquote dir="auto">The parties shall release all prisoners</blockquote>')
    expect(page).not.toContain('<script')
  })

  it('refuses a format it does not write', async () => {
    expect(await run('lint', 'draft.txt', '--format', 'xml')).toMatchObject({ code: 2 })
  })
})

describe('coverage', () => {
  it('tells every provision as modelled, out of scope or open', async () => {
    const { coverage } = JSON.parse((await run('lint', karabakh, '--coverage', '--json')).out)
    const [only] = coverage
    expect(only.modelled + only.outOfScope + only.open).toBe(only.total)
    expect(only.total).toBe(only.provisions.length)
    expect(only.total).toBeGreaterThan(8)
  })
})
