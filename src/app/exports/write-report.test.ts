import mammoth from 'mammoth'
import { describe, expect, it, vi } from 'vitest'
import { loadCaseFiles } from '#app/agreements/load-case-files'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { recordFor } from '#app/audience'
import { findReportFormat, writeReport } from '#app/exports/write-report'
import { sha256Hex } from '#base/hash'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD } from '#testing/bridge-case'
import { instantOf, openMemoryPorts } from '#testing/open-memory-ports'

const NOW = instantOf('2021-04-01T12:00Z')
const ASKED = { asOf: '2021-03-28', knownAt: '2021-03-28', since: '2021-03-16' }

async function load(agreement = BRIDGE_AGREEMENT, record = BRIDGE_RECORD): Promise<LoadedAgreement> {
  const ports = openMemoryPorts({ files: { 'a.yaml': agreement, 'r.yaml': record } })
  const loaded = await loadCaseFiles(ports, 'a.yaml', ['r.yaml'])
  if (!loaded.ok) throw new Error(loaded.error.message)
  return { ...loaded.value, record: recordFor('public', loaded.value.record) }
}

async function written(name: string, loaded: LoadedAgreement): Promise<string | Uint8Array> {
  const format = findReportFormat(name)
  if (!format.ok) throw new Error(format.error.message)
  const report = await writeReport(loaded, format.value, ASKED, NOW)
  if (!report.ok) throw new Error(report.error.message)
  return report.value.content
}

async function asWord(loaded: LoadedAgreement): Promise<{ readonly html: string; readonly text: string }> {
  const bytes = await written('docx', loaded)
  if (typeof bytes === 'string') throw new Error('a Word file is no text')
  const input = { buffer: Buffer.from(bytes) }
  const [html, text] = [await mammoth.convertToHtml(input), await mammoth.extractRawText(input)]
  expect(html.messages.filter((message) => message.type === 'error')).toEqual([])
  return { html: html.value, text: text.value }
}

const HOSTILE = '<script>alert(1)</script> & ]]> ``` [x](javascript:alert(1)) \u0007 <!--'

describe('a situation report as a file', () => {
  it('is a Word file that another program opens, with headings and with every note as a footnote', async () => {
    const { html, text } = await asWord(await load())
    expect(text).toContain('Situation report: Mill Bridge Statement')
    expect(html).toContain('<h1>What changed since 16 March 2021</h1>')
    const notes = html.match(/<li id="footnote-\d+"/g) ?? []
    const references = new Set(html.match(/href="#footnote-\d+"/g) ?? [])
    expect(notes.length).toBeGreaterThan(4)
    expect(references.size).toBe(notes.length)
    expect(text).toContain('stood as due')
  })

  it('has the same bytes whenever it is written, in each format', async () => {
    vi.useFakeTimers({ now: new Date('2021-04-01T12:00:00Z'), toFake: ['Date'] })
    try {
      const loaded = await load()
      const first = await Promise.all(['docx', 'md', 'html'].map((name) => written(name, loaded)))
      vi.setSystemTime(new Date('2033-11-05T23:59:59Z'))
      const again = await Promise.all(['docx', 'md', 'html'].map((name) => written(name, loaded)))
      expect(again.map((file) => sha256Hex(Buffer.from(file)))).toEqual(
        first.map((file) => sha256Hex(Buffer.from(file))),
      )
    } finally {
      vi.useRealTimers()
    }
  })

  it('names in its notes the claim, its source, its document and its clause, in each format', async () => {
    const loaded = await load()
    const { html: word } = await asWord(loaded)
    const texts = [word, await written('md', loaded), await written('html', loaded)].map(String)
    for (const text of texts) {
      expect(text).toContain('Claim refusal: some soldiers refuse to leave the bridge.')
      expect(text).toContain('Document: “Nobody works on the bridge”')
      expect(text).toContain('Source: unnamed residents')
      expect(text).toContain('§ 1 of “Mill Bridge Statement”.')
    }
  })

  it('says nothing of what is confidential, neither in words nor in counts', async () => {
    const loaded = await load()
    const texts = [(await asWord(loaded)).html, await written('md', loaded), await written('html', loaded)].map(String)
    for (const text of texts) expect(text).not.toMatch(/secret-denial|still closed|must not be named/)
  })

  it('has footnotes in Markdown, each defined once', async () => {
    const text = String(await written('md', await load()))
    const used = new Set(text.match(/\[\^\d+\](?!:)/g))
    const defined = text.match(/^\[\^\d+\]:/gm) ?? []
    expect(new Set(defined).size).toBe(defined.length)
    expect(used.size).toBe(defined.length)
  })

  it('lets no foreign word become markup, and no character break the Word file', async () => {
    const record = BRIDGE_RECORD.replace('some soldiers refuse to leave the bridge', JSON.stringify(HOSTILE))
    const loaded = await load(BRIDGE_AGREEMENT, record)
    const page = String(await written('html', loaded))
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    const markdown = String(await written('md', loaded))
    expect(markdown).not.toContain('<script>')
    expect(markdown).not.toContain('[x](javascript')
    expect((await asWord(loaded)).html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('is refused in a format that is not there, and with a day before that lies after', async () => {
    expect(findReportFormat('pdf')).toMatchObject({ error: { kind: 'usage', code: 'no-such-format' } })
    const format = findReportFormat('md')
    if (!format.ok) throw new Error(format.error.message)
    const wrong = await writeReport(await load(), format.value, { ...ASKED, since: '2021-05-01' }, NOW)
    expect(wrong).toMatchObject({ error: { code: 'wrong-order' } })
  })
})
