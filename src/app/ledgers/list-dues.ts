import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import type { ShownRow } from '#app/ledgers/show-ledger'
import { toEntryDeadline } from '#app/ledgers/to-entry-deadline'
import { WITHIN_PRESET } from '#app/ledgers/within-preset'
import type { Problem } from '#app/problems/problem'
import { toResolvedVantage } from '#app/vantage/resolve-vantage'
import type { EntryDeadline } from '#api/ledgers/ledger-answer'
import type { ResolvedVantage } from '#api/common/vantage'
import { byEach, compareNumbers, compareText, sorted } from '#base/compare'
import { err, ok, type Result } from '#base/result'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry } from '#engine/ledger'
import { addPeriod } from '#time/add-period'
import { daysBetween } from '#time/calendar-date'
import { ETS_76 } from '#time/convention'
import type { Instant } from '#time/instant'
import { parsePeriod, type Period } from '#time/period'
import { dayAt, UTC } from '#time/zone'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { toLedgerRow } from '#views/ledger-table'
import { glyphOf } from '#views/words/status-glyph'
import { normSentence, sentenceText } from '#views/words/norm-sentence'
import { refusalGrades } from '#app/ledgers/refusal-grades'

/** One norm that falls due, or whose deadline has passed without being kept. */
export interface Due {
  readonly agreement: string
  readonly id: string
  readonly state: 'overdue' | 'due'
  readonly status: string
  readonly label: string
  readonly says: string
  readonly bearers: readonly string[]
  readonly deadline: EntryDeadline
  /** Whole civil days until the deadline; negative when past. */
  readonly closesInDays: number
}

/** What falls due in several agreements, soonest first. */
export interface ListedDues {
  readonly vantage: ResolvedVantage
  readonly within: string
  readonly dues: readonly Due[]
  readonly rows: readonly ShownRow[]
}

const OPEN_STATUSES: ReadonlySet<string> = new Set(['due', 'scheduled', 'refusal-claimed', 'disputed', 'partly-kept'])
const OVERDUE_STATUSES: ReadonlySet<string> = new Set(['overdue-unknown', 'broken', 'partly-kept', 'disputed'])

/** What falls due within the period after the vantage, and everything overdue; the vantage is that of the first zone. */
export function listDues(
  agreements: readonly LoadedAgreement[],
  asked: AskedQuestion & { readonly within?: string | undefined },
  now: Instant,
): Result<ListedDues, Problem> {
  const within = asked.within ?? WITHIN_PRESET
  const period = parsePeriod(within)
  if (!period.ok) return err({ kind: 'usage', code: 'not-a-period', message: `--within: ${period.error.message}` })
  const found: { readonly due: Due; readonly row: ShownRow }[] = []
  let vantage: ResolvedVantage | undefined
  for (const loaded of agreements) {
    const question = resolveQuestion(asked, loaded.agreement, now)
    if (!question.ok) return question
    vantage ??= toResolvedVantage(question.value.vantage, loaded.agreement.instrument.zone ?? UTC)
    const ledger = drawUpLedger(loaded.agreement, loaded.record, question.value)
    const index = indexAgreement(loaded.agreement)
    const days = daysAhead(question.value.vantage.asOf, period.value, index)
    found.push(...ledger.entries.flatMap((entry) => toDue(entry, index, days)))
  }
  const inOrder = sorted(
    found,
    byEach(
      (a, b) => compareNumbers(a.due.closesInDays, b.due.closesInDays),
      (a, b) => compareText(a.due.id, b.due.id),
    ),
  )
  return ok({
    vantage: vantage ?? toResolvedVantage({ asOf: now, asKnownAt: now, axis: 'published' }, UTC),
    within,
    dues: inOrder.map(({ due }) => due),
    rows: inOrder.map(({ row }) => row),
  })
}

function daysAhead(asOf: Instant, period: Period, { zone }: AgreementIndex): number {
  const today = dayAt(asOf, zone)
  return daysBetween(today, addPeriod(today, period, ETS_76))
}

function toDue(
  entry: Entry,
  index: AgreementIndex,
  days: number,
): readonly { readonly due: Due; readonly row: ShownRow }[] {
  const deadline = toEntryDeadline(entry, index)
  const state = stateOf(entry, days)
  if (deadline === null || state === undefined || entry.closesInDays === undefined) return []
  const row = toLedgerRow(entry, index)
  const due: Due = {
    agreement: index.agreement.id,
    id: entry.id,
    state,
    status: entry.status,
    label: row.word,
    says: entry.norm.says ?? sentenceText(normSentence(entry.norm, index)),
    bearers: entry.norm.bearers,
    deadline,
    closesInDays: entry.closesInDays,
  }
  return [{ due, row: { row, glyph: glyphOf(row.mark), says: due.says, refusals: refusalGrades(entry) } }]
}

function stateOf({ closesInDays, clock, status }: Entry, days: number): Due['state'] | undefined {
  if (closesInDays === undefined) return undefined
  if (clock === 'past-due') return OVERDUE_STATUSES.has(status) ? 'overdue' : undefined
  return OPEN_STATUSES.has(status) && closesInDays <= days ? 'due' : undefined
}
