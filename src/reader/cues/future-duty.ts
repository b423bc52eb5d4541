import { type CueText, endsInSmallAs, lowerAt, type Range } from '#reader/cues/cue-text'

/** A duty that the future tense of an agreement states: the words that bind, and where the act begins. */
export interface FutureDuty {
  readonly binding: Range
  readonly act: number
  readonly negated: boolean
  /** The subject suffers the act ("se pagarán", "serán retiradas"). */
  readonly passive: boolean
}

/** "Las Partes liberarán": in an agreement of a language whose pack says so, a verb in the future binds who stands before it. */
export function futureDutyAt(text: CueText, at: number): FutureDuty | undefined {
  const { future } = text.pack
  if (!text.instrument || future === undefined || !isFuture(text, at, future)) return undefined
  const before = lowerAt(text, at - 1)
  const reflexive = future.reflexives.has(before)
  const first = reflexive ? at - 1 : at
  const negated = future.negations.has(lowerAt(text, first - 1))
  const verb = lowerAt(text, at)
  const passive = future.beWords.has(verb) || (reflexive && !future.acting.some((begin) => verb.startsWith(begin)))
  return { binding: { first: negated ? first - 1 : first, end: at + 1 }, act: at, negated, passive }
}

function isFuture(text: CueText, at: number, future: NonNullable<CueText['pack']['future']>): boolean {
  return endsInSmallAs(text, at, future.endings) && !future.states.has(lowerAt(text, at))
}
