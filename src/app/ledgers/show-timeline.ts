import type { ResolvedVantage } from '#api/common/vantage'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import type { Problem } from '#app/problems/problem'
import { toResolvedVantage } from '#app/vantage/resolve-vantage'
import { ok, type Result } from '#base/result'
import { drawUpLedger, historiesOf } from '#engine/draw-up-ledger'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { dayAt, formatInstant, UTC } from '#time/zone'
import { toTimeline, type Timeline } from '#views/timeline'
import { glyphOf } from '#views/words/status-glyph'
import { vantageWords } from '#views/words/vantage-words'

/** A stretch of time as answers give it; an open end is null. */
export interface AnswerInterval {
  readonly from: string | null
  readonly to: string | null
}

/** One norm along the time axis, as data. */
export interface TimelineAnswerRow {
  readonly id: string
  readonly title: string
  readonly provision: string | null
  readonly status: string
  readonly window: AnswerInterval | null
  readonly claims: readonly {
    readonly claim: string
    readonly side: string
    readonly when: AnswerInterval
    readonly grade: string
    readonly admitted: boolean
    readonly says: string
  }[]
  readonly moves: readonly { readonly amendment: string; readonly from: string; readonly to: string }[]
  /** The labels over all of time at this state of knowledge; they leave no hole. */
  readonly history: readonly (AnswerInterval & { readonly status: string })[]
}

/** `timeline --json`. */
export interface TimelineAnswer {
  readonly vantage: ResolvedVantage
  readonly agreement: string
  readonly rows: readonly TimelineAnswerRow[]
}

/** A timeline as data and as the view that is drawn. */
export interface ShownTimeline {
  readonly answer: TimelineAnswer
  readonly timeline: Timeline
  readonly words: string
  /** The mark of each row's status as one letter. */
  readonly glyphs: readonly string[]
}

/** Windows, deadlines, claims and changes of every norm along the time axis, from one vantage. */
export function showTimeline(
  { agreement, record }: LoadedAgreement,
  asked: AskedQuestion,
  now: Instant,
): Result<ShownTimeline, Problem> {
  const question = resolveQuestion(asked, agreement, now)
  if (!question.ok) return question
  const zone = agreement.instrument.zone ?? UTC
  const ledger = drawUpLedger(agreement, record, question.value)
  const timeline = toTimeline(ledger, agreement, record)
  const histories = historiesOf(agreement, record, question.value)
  const rows = timeline.rows.map(
    (row): TimelineAnswerRow => ({
      ...toAnswerRow(row),
      history: (histories.get(row.id) ?? []).map(({ interval, status }) => ({
        ...toAnswerInterval(interval),
        status,
      })),
    }),
  )
  return ok({
    answer: { vantage: toResolvedVantage(question.value.vantage, zone), agreement: agreement.id, rows },
    timeline,
    words: vantageWords(timeline.days, dayAt(now, zone)),
    glyphs: timeline.rows.map(({ row }) => glyphOf(row.mark)),
  })
}

function toAnswerRow({ id, row, window, claims, moves }: Timeline['rows'][number]): Omit<TimelineAnswerRow, 'history'> {
  return {
    id,
    title: row.title,
    provision: row.provision ?? null,
    status: row.status,
    window: window === undefined ? null : toAnswerInterval(window),
    claims: claims.map((claim) => ({
      claim: claim.id,
      side: claim.side,
      when: toAnswerInterval(claim.span),
      grade: claim.grade,
      admitted: claim.admitted,
      says: claim.words,
    })),
    moves: moves.map(({ amendment, from, to }) => ({ amendment, from: formatInstant(from), to: formatInstant(to) })),
  }
}

function toAnswerInterval({ from, to }: { readonly from: Instant; readonly to: Instant }): AnswerInterval {
  return {
    from: from <= BEGINNING_OF_TIME ? null : formatInstant(from),
    to: to >= END_OF_TIME ? null : formatInstant(to),
  }
}
