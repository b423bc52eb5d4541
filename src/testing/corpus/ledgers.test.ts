import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { parseRecordFile } from '#model/codec/record-file'
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import { actualRows, printRow, readLedgerCases, type ExpectedRow, type LedgerCase } from '#testing/corpus/ledger-cases'
import { lastInstantAt, parseTimePoint } from '#time/time-point'
import { UTC, type ZoneId } from '#time/zone'

const AGREEMENTS = 'corpus/agreements'
const accept = process.env['ACCEPT'] === '1'

for (const slug of readdirSync(AGREEMENTS)) {
  const folder = join(AGREEMENTS, slug)
  const casesFile = join(folder, 'ledgers.md')
  if (!existsSync(casesFile)) continue
  describe(`the ledgers of ${slug}`, () => {
    const markdown = readFileSync(casesFile, 'utf8')
    const cases = readLedgerCases(markdown)
    const ledgerRows = rowsOf(folder)

    it('there are cases to hold', () => {
      expect(cases.length).toBeGreaterThan(0)
    })
    for (const one of accept ? [] : cases) {
      it(one.title, () => {
        expect(ledgerRows(one).map(printRow)).toEqual(one.rows.map(printRow))
      })
    }
    if (accept) it('rewrites what is expected', () => rewrite(casesFile, markdown, cases, ledgerRows))
  })
}

function rowsOf(folder: string): (one: LedgerCase) => readonly ExpectedRow[] {
  const { agreement, problems } = parseAgreementFile(readFileSync(join(folder, 'agreement.yaml'), 'utf8'))
  const { record, problems: recordProblems } = parseRecordFile(
    readFileSync(join(folder, 'record.yaml'), 'utf8'),
    agreement === undefined ? {} : { agreement },
  )
  if (agreement === undefined || record === undefined)
    throw new Error(JSON.stringify([...problems, ...recordProblems], null, 2))
  const zone = agreement.instrument.zone ?? UTC
  return (one) => {
    const vantage = { asOf: endOf(one.asOf, zone), asKnownAt: endOf(one.knownAt, zone), axis: 'published' as const }
    const ledger = drawUpLedger(agreement, record, { vantage, policy: REASONABLE_GROUNDS, overlay: [] })
    return actualRows(ledger, one.rows, zone)
  }
}

function endOf(words: string, zone: ZoneId): ReturnType<typeof lastInstantAt> {
  const point = parseTimePoint(words)
  if (!point.ok) throw new Error(point.error.message)
  return lastInstantAt(point.value, zone)
}

function rewrite(
  file: string,
  markdown: string,
  cases: readonly LedgerCase[],
  ledgerRows: (one: LedgerCase) => readonly ExpectedRow[],
): void {
  const lines = markdown.split('\n')
  for (const one of cases) {
    const rows = ledgerRows(one).map(printRow)
    lines.splice(one.lines.from, one.lines.to - one.lines.from, ...rows)
  }
  writeFileSync(file, lines.join('\n'))
}
