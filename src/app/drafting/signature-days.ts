import type { Party } from '#model/parties/party'
import type { DraftTime } from '#reader/reading'
import { parseCalendarDate, type CalendarDate } from '#time/calendar-date'
import type { PartyId } from '#model/ids'

/**
 * The day of each party's own signature, where a line on signing gives days behind names: "Signed by the Government on 11
 * October and by the Movement on 19 October". Only the ends of a text are looked at.
 */
export function signatureDays(
  text: string,
  times: readonly DraftTime[],
  parties: readonly Party[],
): ReadonlyMap<PartyId, CalendarDate> {
  const days = new Map<PartyId, CalendarDate>()
  const dated = times.filter(({ value, type }) => type === 'DATE' && /^\d{4}-\d{2}-\d{2}$/.test(value))
  for (const line of text.matchAll(/[^\n]+/g)) {
    const [from, to] = [line.index, line.index + line[0].length]
    const isAtEnd = from < ENDS || to > text.length - ENDS
    if (!isAtEnd || !SIGNING.test(line[0]) || BINDS.test(line[0])) continue
    let last = 0
    for (const { span, value } of dated.filter((each) => each.span.from >= from && each.span.to <= to)) {
      const before = line[0].slice(last, span.from - from).toLowerCase()
      last = span.to - from
      note(
        days,
        value,
        parties.filter((party) => isNamedIn(party, before)),
      )
    }
  }
  return days
}

function note(days: Map<PartyId, CalendarDate>, value: string, signatories: readonly Party[]): void {
  const day = parseCalendarDate(value)
  for (const { id } of day.ok ? signatories : []) if (day.ok && !days.has(id)) days.set(id, day.value)
}

const SIGNING = /\bsigned\b|^\W*signatures?\b|\b(?:put|put their|affixed their|gave their) signatures?\b/i
/** A numbered line, or one that binds: it may count from the signature, but tells of none. */
const BINDS = /^\s*[(\d]|\b(?:shall|must|will)\b/i
const ENDS = 1_500

function isNamedIn({ name, also }: Party, words: string): boolean {
  return [name, ...also].some((each) => words.includes(each.toLowerCase()))
}
