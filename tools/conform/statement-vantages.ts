import { drawUpLedger } from '#engine/draw-up-ledger'
import { labelTable } from '#engine/label-table'
import type { Entry } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { Norm } from '#model/norms/norm'
import { dayAt } from '#time/zone'
import { agreement, amendment, due, obligation, point, prohibition, zone } from '#testing/worlds/build-agreement'
import { question, record } from '#testing/worlds/build-record'
import { same, skip, type Adapter, type CaseFile, type OutsideCase, type Judgement } from './adapter.ts'

interface Told {
  readonly signed: string
  readonly in_force: string
  readonly obligations: Readonly<Record<string, ToldNorm>>
  readonly amendment?: { readonly what: string; readonly announced: string; readonly effective: string }
}

interface ToldNorm {
  readonly due?: string
  readonly kind?: string
  readonly from?: string
  readonly term_years?: number
  readonly renewal?: string
}

/** The statement of 10 November 2020 seen from vantages of two axes. */
export const statementVantages: Adapter = {
  name: 'vantages',
  fits: (file) => typeof file['agreement'] === 'object' && file.cases.some((each) => 'as_known' in each),
  judge: (outside, file) => {
    const entries = drawUpLedger(
      toAgreement(file),
      record(),
      question(String(outside['as_of']), String(outside['as_known'])),
    ).entries
    const expected = outside['expected'] as Record<string, string>
    for (const [norm, words] of Object.entries(expected)) {
      const judgement =
        norm === 'due'
          ? judgeDue(outside, entries)
          : judgeNorm(
              words,
              entries.find((each) => each.id === norm),
            )
      if (judgement.kind !== 'pass') return judgement
    }
    return { kind: 'pass' }
  },
}

function judgeNorm(words: string, entry: Entry | undefined): Judgement {
  if (entry === undefined) return skip(`the agreement of the file has no such norm`)
  const got = inTheirWords(entry)
  // The longest of our words that theirs begin with says most.
  const understood = Object.keys(got)
    .filter((each) => words.startsWith(each))
    .sort((a, b) => b.length - a.length)[0]
  if (understood === undefined) return skip(`\`${words}\` is no label that we know`)
  return got[understood] === true ? { kind: 'pass' } : { kind: 'fail', expected: words, got: entry.status }
}

function inTheirWords(entry: Entry): Readonly<Record<string, boolean>> {
  const overdue = entry.status === 'overdue-unknown'
  return {
    ...Object.fromEntries(labelTable.map(({ status }) => [status.replaceAll('-', ' '), status === entry.status])),
    'pending in window (last day)': entry.status === 'due' && entry.lastDay,
    'pending in window': entry.status === 'due',
    'forecast: overdue': overdue && entry.forecast,
    overdue: overdue && !entry.forecast,
    'not in force': entry.status === 'not-in-force',
    'in force': entry.force === 'in-force',
    'forecast: pending in window': entry.status === 'due' && entry.forecast,
    'last day on which notice': entry.renewal?.noticeClosesInDays === 0,
  }
}

function judgeDue(outside: OutsideCase, entries: readonly Entry[]): Judgement {
  const expected = outside['expected'] as Record<string, string>
  const entry = entries.find((each) => each.id in expected)
  const last = entry?.window === undefined ? undefined : dayAt((entry.window.to - 1) as typeof entry.window.to, MOSCOW)
  return same(expected['due'], last)
}

const MOSCOW = zone('Europe/Moscow')

function toAgreement(file: CaseFile): Agreement {
  const told = file['agreement'] as Told
  const norms = Object.entries(told.obligations).map(([id, norm]) => toNorm(id, norm))
  const change = /due\((.+)\) \S+ -> (\S+)/.exec(told.amendment?.what ?? '')
  const amendments =
    told.amendment === undefined || change === null
      ? []
      : [
          amendment(
            'change',
            [change[1] ?? ''],
            { kind: 'new-deadline', deadline: due(`by ${change[2]}`) },
            { publishedAt: point(told.amendment.announced), effectiveFrom: point(told.amendment.effective) },
          ),
        ]
  const base = agreement(norms, { amendments })
  return { ...base, instrument: { ...base.instrument, inForce: point(told.in_force.replace(/ \(.*\)$/, '')) } }
}

function toNorm(id: string, told: ToldNorm): Norm {
  if (told.due !== undefined) return obligation(id, { deadline: due(`by ${told.due}`) })
  if (told.kind?.includes('prohibition') === true) return prohibition(id)
  if (told.term_years === undefined) return obligation(id, { aspect: 'continuing' })
  const length = `${told.term_years} years`
  const notice = /(\d+ (?:day|week|month|year)s?) before/.exec(told.renewal ?? '')?.[1]
  const renewed = notice === undefined ? '' : `, renewed for ${length} unless notice ${notice} before expiry`
  const term = `for ${length} from entry into force${renewed}`
  return obligation(id, { aspect: 'continuing', deadline: due(term, 'term') })
}
