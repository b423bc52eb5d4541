import type { Entry, Ledger } from '#engine/ledger'
import { dayAt, type ZoneId } from '#time/zone'
import { plusMs } from '#time/instant'

/** What one row of a case expects of one norm: its label and, as `kind value` words, what else must be so. */
export interface ExpectedRow {
  readonly norm: string
  readonly status: string
  readonly notes: readonly string[]
}

/** One vantage of a ledger case file, with the rows it expects. `lines` is where the rows stand, from 0, end excluded. */
export interface LedgerCase {
  readonly title: string
  readonly asOf: string
  readonly knownAt: string
  readonly rows: readonly ExpectedRow[]
  readonly lines: { readonly from: number; readonly to: number }
}

/**
 * The cases of a ledger case file: a heading, prose, a fence `vantage` with `as of DAY, known at DAY`, and a fence
 * `ledger` with rows `norm | status | note, note`. A heading without both fences is prose; a fence that cannot be read
 * throws with its line, since these files are ours.
 */
export function readLedgerCases(markdown: string): readonly LedgerCase[] {
  const lines = markdown.split('\n')
  const cases: LedgerCase[] = []
  let title = ''
  let vantage: { readonly asOf: string; readonly knownAt: string } | undefined
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.startsWith('## ')) title = line.slice(3)
    else if (line === '```vantage') vantage = readVantage(lines[at + 1] ?? '', at + 1)
    else if (line === '```ledger' && vantage !== undefined) {
      const to = lines.indexOf('```', at + 1)
      const rows = lines.slice(at + 1, to).map(readRow)
      cases.push({ title, ...vantage, rows, lines: { from: at + 1, to } })
      vantage = undefined
    }
  }
  return cases
}

/** The rows that a ledger gives for the norms and the kinds of note that the case asks about, in the case's order. */
export function actualRows(ledger: Ledger, expected: readonly ExpectedRow[], zone: ZoneId): readonly ExpectedRow[] {
  const entryById = new Map<string, Entry>(ledger.entries.map((entry) => [entry.id, entry]))
  return expected.map((row) => {
    const entry = entryById.get(row.norm)
    if (entry === undefined) return { norm: row.norm, status: 'no such norm', notes: [] }
    return { norm: row.norm, status: entry.status, notes: row.notes.map((note) => actualNote(entry, note, zone)) }
  })
}

/** A row as it stands in the file. */
export function printRow(row: ExpectedRow): string {
  return [row.norm, row.status, ...(row.notes.length === 0 ? [] : [row.notes.join(', ')])].join(' | ')
}

function readVantage(line: string, at: number): { readonly asOf: string; readonly knownAt: string } {
  const match = /^as of (\S+), known at (\S+)$/.exec(line)
  if (match === null) throw new Error(`line ${at + 1}: write \`as of DAY, known at DAY\``)
  return { asOf: match[1] ?? '', knownAt: match[2] ?? '' }
}

function readRow(line: string): ExpectedRow {
  const [norm = '', status = '', notes = ''] = line.split('|').map((cell) => cell.trim())
  return { norm, status, notes: notes === '' ? [] : notes.split(',').map((note) => note.trim()) }
}

function actualNote(entry: Entry, note: string, zone: ZoneId): string {
  const [kind = '', subject = ''] = note.split(' ')
  switch (kind) {
    case 'forecast':
      return entry.forecast ? 'forecast' : 'not forecast'
    case 'last-day':
      return entry.lastDay ? 'last-day' : 'not last-day'
    case 'amended':
      return entry.amendedBy === undefined ? 'not amended' : 'amended'
    case 'due':
      return `due ${entry.window === undefined ? 'none' : dayAt(plusMs(entry.window.to, -1), zone)}`
    case 'next-notice':
      return `next-notice ${entry.renewal === undefined ? 'none' : dayAt(plusMs(entry.renewal.noticeWindow.to, -1), zone)}`
    case 'origins':
      return `origins ${entry.supporting.origins}`
    case 'not-admitted':
      return weighedNote(entry, subject)
    default:
      return orderNote(entry, kind, subject)
  }
}

function orderNote(entry: Entry, kind: string, subject: string): string {
  if (kind === 'waits') return `waits ${entry.blockedBy.join(' ')}`
  if (kind !== 'side') return `unknown note ${kind}`
  return `side ${subject} ${entry.alternatives.find(({ side }) => side === subject)?.status ?? 'none'}`
}

function weighedNote(entry: Entry, claim: string): string {
  const weighed = entry.weighed.find((one) => one.claim === claim)
  if (weighed === undefined) return `no claim ${claim}`
  return `${weighed.admitted ? 'admitted' : 'not-admitted'} ${claim} ${weighed.reliability}${weighed.credibility}`
}
