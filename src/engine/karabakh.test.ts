import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry } from '#engine/ledger'
import { agreement, amendment, due, obligation, prohibition } from '#testing/worlds/build-agreement'
import { question, record } from '#testing/worlds/build-record'

interface OutsideCase {
  readonly id: string
  readonly as_of: string
  readonly as_known: string
  readonly expected: Readonly<Record<string, string>>
}

const file = '../shared/cases/norms/karabakh_asof_asknown.json'
const cases: readonly OutsideCase[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : []

const statement = agreement(
  [
    obligation('kalbajar', { deadline: due('by 15 November 2020') }),
    obligation('aghdam', { deadline: due('by 20 November 2020') }),
    obligation('lachin', { deadline: due('by 1 December 2020') }),
    prohibition('ceasefire'),
    obligation('peacekeepers', {
      aspect: 'continuing',
      deadline: due('5 years from entry into force, renewed for 5 years unless notice 6 months before expiry', 'term'),
    }),
  ],
  {
    amendments: [
      amendment(
        'extension',
        ['kalbajar'],
        { kind: 'new-deadline', deadline: due('by 25 November 2020') },
        { form: 'announced' },
      ),
    ],
  },
)

test.skipIf(cases.length === 0)('the outside cases on the statement of 10 November 2020 come out as given', () => {
  for (const each of cases) {
    const { entries } = drawUpLedger(statement, record(), question(each.as_of, each.as_known))
    for (const [norm, expected] of Object.entries(each.expected)) {
      if (norm === 'due') continue
      const entry = entries.find((one) => one.id === norm)
      expect([each.id, entry === undefined ? undefined : inTheirWords(entry)]).toEqual([each.id, expected])
    }
  }
})

function inTheirWords(entry: Entry): string {
  if (entry.status === 'not-in-force') return 'not in force'
  if (entry.renewal?.noticeClosesInDays === 0) {
    return 'last day on which notice prevents renewal (five years end 2025-11-10, six months before)'
  }
  if (entry.status === 'overdue-unknown') return `${entry.forecast ? 'forecast: ' : ''}overdue if nothing happens`
  return entry.lastDay && entry.norm.id === 'aghdam' ? 'pending in window (last day)' : 'pending in window'
}

test('an extension granted by the counterparty is unknown before it is announced and holds afterwards', () => {
  const kalbajar = (asOf: string, known: string): Entry | undefined =>
    drawUpLedger(statement, record(), question(asOf, known)).entries.find((each) => each.id === 'kalbajar')
  const before = kalbajar('2020-11-16', '2020-11-14')
  const after = kalbajar('2020-11-16', '2020-11-16')
  expect([before?.status, before?.forecast, before?.amendedBy]).toEqual(['overdue-unknown', true, undefined])
  expect([after?.status, after?.forecast, after?.amendedBy]).toEqual(['due', false, 'extension'])
})
