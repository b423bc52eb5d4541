import { familyOf } from '#engine/norm-family'
import { eventNamed, type EventId, type NormId } from '#model/ids'
import type { Condition, NormStanding } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'
import type { Credibility, Reliability } from '#model/record/grades'
import type { Standing, Subject } from '#model/record/record'
import type { Anchor, DueExpression } from '#time/due-expression'
import type { AgreementIndex } from '#views/agreement-index'
import type { RecordIndex } from '#views/record-index'
import { normTitle } from '#views/words/norm-sentence'

/** One thing that can be supposed about a norm. `key` stands in addresses, `words` go before a day: `it was done`. */
export interface Supposable {
  readonly key: string
  readonly words: string
  readonly about: Subject
  readonly standing: Standing
}

/** A grade that the supposed claim can have. `key` is the grade as a chip. */
export interface SupposedGrade {
  readonly key: string
  readonly words: string
  readonly reliability: Reliability
  readonly credibility: Credibility
}

/** The grades to choose from, the strongest first: one for each way in which a claim can count, or not. */
export const SUPPOSED_GRADES: readonly SupposedGrade[] = [
  { key: 'A1', words: 'beyond doubt', reliability: 'A', credibility: 1 },
  { key: 'B2', words: 'probably true', reliability: 'B', credibility: 2 },
  { key: 'C3', words: 'possibly true', reliability: 'C', credibility: 3 },
  { key: 'D4', words: 'doubtful', reliability: 'D', credibility: 4 },
  { key: 'F6', words: 'cannot be judged', reliability: 'F', credibility: 6 },
]

/**
 * What can be supposed about the norm: how it was performed, the norms that its conditions look at, and the events that it
 * waits for or counts from.
 */
export function supposablesOf(norm: Norm, index: AgreementIndex, record: RecordIndex): readonly Supposable[] {
  return [
    ...performancesOf(norm),
    ...conditionsOf(norm).flatMap((condition) => ofOtherNorm(condition, index)),
    ...[...new Set(eventsOf(norm))].map((event) => cameAbout(event, record)),
  ]
}

function performancesOf(norm: Norm): readonly Supposable[] {
  switch (familyOf(norm)) {
    case 'achievement':
      return [
        performance(norm.id, 'done', 'it was done'),
        performance(norm.id, 'not-done', 'it was not done'),
        performance(norm.id, 'refused', 'it was refused'),
      ]
    case 'maintenance':
      return [performance(norm.id, 'breached', 'it was breached'), performance(norm.id, 'refused', 'it was refused')]
    case 'power':
      return [performance(norm.id, 'exercised', 'the power was used')]
    case 'permission':
    case 'constitutive':
      return []
  }
}

function performance(norm: NormId, standing: Standing, words: string): Supposable {
  return { key: standing, words, about: { kind: 'norm', norm }, standing }
}

function cameAbout(event: EventId, record: RecordIndex): Supposable {
  const what = record.eventById.get(event)?.what ?? event.replaceAll('-', ' ')
  return { key: `event ${event}`, words: `“${what}” came about`, about: { kind: 'event', event }, standing: 'done' }
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
  return performancesOf(other)
    .filter(({ standing }) => PERFORMANCE_FOR[condition.is].includes(standing))
    .map((each) => ({ ...each, key: `${each.key} ${other.id}`, words: `“${normTitle(other, index)}”: ${each.words}` }))
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
