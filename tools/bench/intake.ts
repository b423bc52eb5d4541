// npm run bench -- intake: what it costs to keep entries and to make text of documents, beside the bare library doing the
// least that could be called the same. Timed by the clock, since commits wait for the disk: compare ratios, not seconds.
import Database from 'better-sqlite3'
import { parseHTML } from 'linkedom'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalText } from '#adapters/text/canonical-text'
import { decodeText } from '#adapters/text/decode-text'
import { readDocx } from '#adapters/text/read-docx'
import { readHtml } from '#adapters/text/read-html'
import { readPdf } from '#adapters/text/read-pdf'
import { textLimits } from '#adapters/text/text-limits'
import type { OpenedStore } from '#store/opened-store'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { makeDocx } from '#testing/documents/make-docx'
import { makePdf } from '#testing/documents/make-pdf'
import { awaited, ceasefire, enter, read, valueOf } from '#testing/store/store-fixtures'
import type { BenchLine, BenchOptions } from '../bench.ts'
import { bulkIntake } from './bulk-intake.ts'

/** Keeps and reads back so many entries, makes text of documents with so many paragraphs, imports so many reports. */
export async function bench({ sizes }: BenchOptions): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  for (const size of sizes ?? [200, 2000]) {
    // Entries and pages of a size that says enough; a bulk import grows as far as it is asked to.
    if (size <= mostSmall) lines.push(...(await entriesOf(size)), ...(await documentsOf(size)))
    lines.push(...(await bulkIntake(size)))
  }
  return lines
}

const mostSmall = 5000

interface Timed {
  readonly system: string
  readonly seconds: number
}

async function entriesOf(size: number): Promise<readonly BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-bench-'))
  const raw = bareDatabase(join(folder, 'bare.db'))
  const store = valueOf(await openSqliteStore(join(folder, 'workspace'), { doing: 'bench', create: true }))
  const numbers = Array.from({ length: size }, (_, index) => index)
  const bare = 'bare better-sqlite3, one commit a row'
  const bareRead = 'bare better-sqlite3, every row parsed'
  const lines = [
    ...compared(size, [
      await timed(bare, () => insertBare(raw, numbers)),
      await timed('one commit an entry', () => commitEach(store, numbers)),
    ]),
    ...compared(size, [
      await timed(bareRead, async () =>
        raw
          .prepare('select content from entries')
          .pluck()
          .all()
          .map((one) => JSON.parse(String(one))),
      ),
      await timed('the record read back', () => read(store, (reader) => reader.listEntries(ceasefire))),
    ]),
  ]
  raw.close()
  await store.close()
  rmSync(folder, { recursive: true })
  return lines
}

function bareDatabase(file: string): Database.Database {
  const raw = new Database(file)
  raw.pragma('journal_mode = wal')
  raw.pragma('synchronous = full')
  raw.exec('create table entries (id integer primary key, content text not null)')
  return raw
}

async function insertBare(raw: Database.Database, numbers: readonly number[]): Promise<void> {
  const insert = raw.prepare('insert into entries values (?, ?)')
  for (const number of numbers) insert.run(number, JSON.stringify(awaited(`ev_${number}`)))
}

async function commitEach(store: OpenedStore, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) valueOf(await enter(store, [awaited(`ev_${number}`)], number))
}

async function documentsOf(size: number): Promise<readonly BenchLine[]> {
  const paragraphs = Array.from(
    { length: size },
    (_, index) => `${index + 1}. The Party shall open road ${index} to all.`,
  )
  const text = Buffer.from(paragraphs.join('\r\n'))
  const html = `<!doctype html><html><body><article>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`
  const pages = Array.from({ length: Math.ceil(size / 50) }, (_, page) => paragraphs.slice(page * 50, page * 50 + 50))
  const [pdf, docx] = [makePdf(pages), makeDocx(paragraphs)]
  const bare = 'bare linkedom, its text content'
  return [
    ...compared(size, [
      await timed('bare decoder', async () => new TextDecoder().decode(text)),
      await timed('plain text', async () => decodedText(text)),
    ]),
    ...compared(size, [
      await timed(bare, async () => parseHTML(html).document.body.textContent),
      await timed('HTML with its article', async () => readHtml(html, textLimits)),
      await timed('PDF', () => readPdf(pdf.slice(), 'bench.pdf', textLimits)),
      await timed('DOCX', () => readDocx(docx, 'bench.docx', textLimits)),
    ]),
  ]
}

function decodedText(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, 'bench.txt')
  return decoded.ok ? canonicalText(decoded.value.text) : ''
}

async function timed(system: string, work: () => Promise<unknown>): Promise<Timed> {
  const start = performance.now()
  await work()
  return { system, seconds: (performance.now() - start) / 1000 }
}

function compared(size: number, all: readonly Timed[]): readonly BenchLine[] {
  const [yardstick] = all
  if (yardstick === undefined) return []
  return all.map(({ system, seconds }) => {
    const ratio = Math.round((seconds / yardstick.seconds) * 10) / 10
    return { bench: 'intake', system, size, seconds, ratio, yardstick: yardstick.system }
  })
}
