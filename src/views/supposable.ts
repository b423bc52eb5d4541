import { familyOf } from '#engine/norm-family'
import { eventNamed, type EventId, type NormId } from '#model/ids'
import type { Condition, NormStanding } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'
import type { Credibility, Reliability } from '#model/record/grades'
import type { Standing, Subject } from '#model/record/record'
import type { Anchor, DueExpression } from '#time/due-expression'
import type { AgreementIndex } from '#views/agreement-index'
import type { RecordIndex } from '#views/record-index'
import type { Speech } from '#views/speech/speech'
import { normTitle } from '#views/words/norm-sentence'
import { quotation } from '#views/words/statement-words'
import { whatIfMessages } from '#views/words/what-if-messages'

/** One thing that can be supposed about a norm. `key` stands in addresses, `words` go before a day: `it was done`. */
export interface Supposable {
  readonly key: string
  readonly words: string
  readonly about: Subject
  readonly standing: Standing
}

/** A grade that the supposed claim can have. `key` is the grade as a chip, and of its message. */
export interface SupposedGrade {
  readonly key: 'A1' | 'B2' | 'C3' | 'D4' | 'F6'
  readonly reliability: Reliability
  readonly credibility: Credibility
}

/** The grades to choose from, the strongest first: one for each way in which a claim can count, or not. */
export const SUPPOSED_GRADES: readonly SupposedGrade[] = [
  { key: 'A1', reliability: 'A', credibility: 1 },
  { key: 'B2', reliability: 'B', credibility: 2 },
  { key: 'C3', reliability: 'C', credibility: 3 },
  { key: 'D4', reliability: 'D', credibility: 4 },
  { key: 'F6', reliability: 'F', credibility: 6 },
]

/**
 * What can be supposed about the norm: how it was performed, the norms that its conditions look at, and the events that it
 * waits for or counts from.
 */
export function supposablesOf(norm: Norm, index: AgreementIndex, record: RecordIndex): readonly Supposable[] {
  return [
    ...performancesOf(norm, index.speech),
    ...conditionsOf(norm).flatMap((condition) => ofOtherNorm(condition, index)),
    ...[...new Set(eventsOf(norm))].map((event) => cameAbout(event, index.speech, record)),
  ]
}

function performancesOf(norm: Norm, speech: Speech): readonly Supposable[] {
  const told = (standing: Supposed): Supposable => performance(norm.id, standing, speech)
  switch (familyOf(norm)) {
    case 'achievement':
      return [told('done'), told('not-done'), told('refused')]
    case 'maintenance':
      return [told('breached'), told('refused')]
    case 'power':
      return [told('exercised')]
    case 'permission':
    case 'constitutive':
      return []
  }
}

type Supposed = 'done' | 'not-done' | 'refused' | 'breached' | 'exercised'

function performance(norm: NormId, standing: Supposed, speech: Speech): Supposable {
  const words = speech.sayIn(whatIfMessages).say(`performance.${standing}`)
  return { key: standing, words, about: { kind: 'norm', norm }, standing }
}

function cameAbout(event: EventId, speech: Speech, record: RecordIndex): Supposable {
  const what = record.eventById.get(event)?.what ?? event.replaceAll('-', ' ')
  const words = speech.sayIn(whatIfMessages).say('cameAbout', { event: quotation(what, speech) })
  return { key: `event ${event}`, words, about: { kind: 'event', event }, standing: 'done' }
}

const PERFORMANCE_FOR: Readonly<Record<NormStanding, readonly Standing[]>> = {
  kept: ['done'],
  exercised: ['exercised'],
  broken: ['not-done', 'breached'],
  // Nothing that is told makes a norm overdue; only the day does.
  overdue: [],
}

/** What would bring the other norm to the standing that the condition asks for. */
function ofOtherNorm(condition: Condition, index: AgreementIndex): readonly Supposable[] {
  const other = condition.kind === 'norm' ? index.normById.get(condition.norm) : undefined
  if (condition.kind !== 'norm' || other === undefined) return []
  const { say } = index.speech.sayIn(whatIfMessages)
  const title = quotation(normTitle(other, index), index.speech)
  return performancesOf(other, index.speech)
    .filter(({ standing }) => PERFORMANCE_FOR[condition.is].includes(standing))
    .map((each) => ({
      ...each,
      key: `${each.key} ${other.id}`,
      words: say('ofOther', { norm: title, what: each.words }),
    }))
}

/** The single conditions of a norm, out of their brackets. */
function conditionsOf({ trigger, suspendsOn }: Norm): readonly Condition[] {
  return [trigger, suspendsOn].filter((condition) => condition !== undefined).flatMap(singleOf)
}

function singleOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(singleOf)
    case 'not':
      return singleOf(condition.of)
    case 'event':
    case 'words':
    case 'norm':
    case 'time':
      return [condition]
  }
}

function eventsOf(norm: Norm): readonly EventId[] {
  const awaited = conditionsOf(norm).flatMap((condition) =>
    (condition.kind === 'event' || condition.kind === 'words') && condition.event !== undefined
      ? [condition.event]
      : [],
  )
  const anchor = norm.deadline === undefined ? undefined : anchorOf(norm.deadline)
  return anchor?.kind === 'event' ? [...awaited, eventNamed(anchor.name)] : awaited
}

function anchorOf(deadline: DueExpression): Anchor | undefined {
  switch (deadline.kind) {
    case 'within':
    case 'from-anchor':
    case 'at-anchor':
      return deadline.of
    case 'counting-back':
      return deadline.before
    case 'term':
      return deadline.from
    default:
      return undefined
  }
}
