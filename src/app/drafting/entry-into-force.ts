import type { DraftTime } from '#reader/reading'
import type { CalendarDate } from '#time/calendar-date'
import { parseTimePoint, type TimePoint } from '#time/time-point'

/**
 * When a text says of itself that it enters into force: a day or hour named right behind the words, or its signature
 * where that day is known. Undefined where the words name another event, or nothing.
 */
export function entryIntoForce(
  text: string,
  times: readonly DraftTime[],
  concluded: CalendarDate | undefined,
): TimePoint | undefined {
  for (const match of text.matchAll(ENTERS)) {
    const end = match.index + match[0].length
    const behind = text.slice(end, end + FARTHEST)
    if (UPON_SIGNATURE.test(behind) && concluded !== undefined) return concluded
    const time = times.find(({ span }) => span.from >= end && BEFORE_DAY.test(text.slice(end, span.from)))
    const point = time === undefined ? undefined : parseTimePoint(time.value)
    if (point?.ok === true && WHOLE.test(point.value)) return point.value
  }
  return undefined
}

const FARTHEST = 60
const INSTRUMENT =
  '(?:agreement|accord|protocol|memorandum|statement|declaration|charter|statute|treaty|convention|covenant|truce|cease-?fire|armistice|addendum|arrangement|understanding|pact|modalities|amendment|act)'
const ENTERS = new RegExp(
  String.raw`\b(?:this|the present|the|these|present)\s+(?:\p{L}+\s+){0,2}${INSTRUMENT}\b[^.;]{0,120}?\b(?:(?:enters?|comes?) into (?:force|effect)|takes? effect|(?:is|becomes?|be) effective)\b`,
  'giu',
)
/** "on 28 October", "at 06:00 on 28 October", "with effect from 28 October". */
const BEFORE_DAY = /^\s*(?:(?:on|at|from|as of|as from|with effect from|upon)\s+)?(?:the\s+)?$/i
const UPON_SIGNATURE =
  /^\s*(?:immediately\s+)?(?:up)?on\s+(?:the\s+(?:day|date|moment)\s+of\s+)?(?:its|the|their)?\s*(?:signature|signing|being signed)\b/i
const WHOLE = /^\d{4}-\d{2}-\d{2}/
