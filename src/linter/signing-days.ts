import type { Instrument } from '#model/instrument/instrument'
import type { CalendarDate } from '#time/calendar-date'
import type { Filling } from '#time/statement'

/** The days on which an instrument was signed, each once, in their order. */
export function signingDays({ signatures }: Instrument): readonly Filling[] {
  const days = new Set<CalendarDate>(signatures.map((signature) => signature.on))
  return [...days].sort().map((at) => ({ is: 'point', at }))
}
