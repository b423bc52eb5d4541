import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Question } from '#engine/ledger'
import type { ClaimId, EventId, NormId, OriginId, SourceId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Claim, RecordEntry, RecordOf, Standing, Subject } from '#model/record/record'
import type { Instant } from '#time/instant'
import { parseTimePoint, type TimePoint } from '#time/time-point'
import { formatInstant } from '#time/zone'

/** What an assumption is read against: the ids it may name, and the vantage at which it is taken to be known. */
export interface AssumptionContext {
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly question: Question
}

const FORM = /^(?<id>\S+)(?: (?<what>not done|done|used|broken|refused|came about))?(?: (?:on|as of) (?<on>\S+))?$/

const STANDINGS: Readonly<Record<string, Standing>> = {
  done: 'done',
  'came about': 'done',
  'not done': 'not-done',
  used: 'exercised',
  broken: 'breached',
  refused: 'refused',
}

/**
 * Reads an assumption as a claim beyond doubt that is known at the vantage: `return-aghdam on 2020-11-20`, `return-aghdam not
 * done as of 2020-11-21`, `end-term used on 2025-05-01`, or an event's id with a day. Without a day the moment of the
 * vantage is meant.
 */
export function parseAssumption(words: string, context: AssumptionContext): Result<RecordEntry, Problem> {
  const parts = FORM.exec(words.trim())?.groups
  if (parts === undefined) return err(notUnderstood(words))
  const subject = subjectOf(parts['id'] ?? '', context)
  if (subject === undefined) return err(unknownId(parts['id'] ?? ''))
  const on = parts['on'] === undefined ? ok(momentOf(context.question.vantage.asOf)) : parseTimePoint(parts['on'])
  if (!on.ok) return err({ kind: 'usage', code: 'bad-assumption', message: on.error.message })
  const standing = STANDINGS[parts['what'] ?? ''] ?? usualStanding(subject, context)
  return ok(toClaim(words, { subject, standing, on: on.value }, context))
}

function subjectOf(id: string, { agreement, record }: AssumptionContext): Subject | undefined {
  if (agreement.norms.some((norm) => norm.id === id)) return { kind: 'norm', norm: id as NormId }
  const isEvent = record.entries.some((entry) => entry.kind === 'event' && entry.id === id)
  return isEvent ? { kind: 'event', event: id as EventId } : undefined
}

function usualStanding(subject: Subject, { agreement }: AssumptionContext): Standing {
  const norm = subject.kind === 'norm' ? agreement.norms.find((each) => each.id === subject.norm) : undefined
  return norm?.kind === 'power' ? 'exercised' : 'done'
}

function toClaim(
  words: string,
  supposed: { readonly subject: Subject; readonly standing: Standing; readonly on: TimePoint },
  { question }: AssumptionContext,
): Claim {
  const known = momentOf(question.vantage.asKnownAt)
  return {
    kind: 'claim',
    id: `assumed: ${words}` as ClaimId,
    source: 'assumption' as SourceId,
    speakers: [],
    says: `it is assumed: ${words}`,
    about: [supposed.subject],
    standing: supposed.standing,
    polarity: true,
    when: { to: supposed.on },
    asOf: supposed.on,
    places: [],
    origin: `assumed: ${words}` as OriginId,
    reliability: 'A',
    credibility: 1,
    interest: 'neutral',
    confidential: false,
    publishedAt: known,
    recordedAt: known,
  }
}

function momentOf(instant: Instant): TimePoint {
  return formatInstant(instant) as TimePoint
}

function notUnderstood(words: string): Problem {
  const message = `\`${words}\` is no assumption we can read: write it as \`<norm or event> on 2020-11-20\` or \`<norm> not done as of 2020-11-20\``
  return { kind: 'usage', code: 'bad-assumption', message }
}

function unknownId(id: string): Problem {
  const message = `\`${id}\` is the id of no norm and no event: \`servanda status\` shows the ids of the norms`
  return { kind: 'not-found', code: 'no-such-norm', message }
}
