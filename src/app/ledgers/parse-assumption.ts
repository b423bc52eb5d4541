import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Question } from '#engine/ledger'
import { supposedClaim } from '#engine/supposed-claim'
import type { EventId, NormId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry, RecordOf, Standing, Subject } from '#model/record/record'
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
  const known = momentOf(context.question.vantage.asKnownAt)
  return ok(supposedClaim({ words, about: subject, standing, on: on.value, known, reliability: 'A', credibility: 1 }))
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
