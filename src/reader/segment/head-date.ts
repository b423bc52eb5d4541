import type { TimeExpression } from '#reader/find/time-expression'

/** A whole date that a line at the head gives, and where in the line it stands. */
export interface LineDate {
  readonly date: string
  readonly from: number
  readonly to: number
}

/** The first whole day of a list: no hour, no month or year filled in, not ambiguous. */
export function fullDate(times: readonly TimeExpression[]): TimeExpression | undefined {
  return times.find((time) => time.type === 'DATE' && time.value.length === DAY_LENGTH && isWhole(time))
}

function isWhole({ value, ambiguous, implied }: TimeExpression): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(value) && ambiguous === undefined && !implied.includes('year')
}

const DAY_LENGTH = 10
const LONGEST_LINE = 120

/**
 * The day of a line that is no sentence: behind a word for publishing ("Issued on 6 May 2022, covering 5 May", "As of 6 May
 * 2022", "Press release of 6 May 2022"), or behind a comma at the end of a title ("Evening news, transcript, 6 May 2022,
 * 21:15").
 */
export function dateOfTitle(
  line: string,
  labels: ReadonlySet<string>,
  timesOf: (head: string) => readonly TimeExpression[],
): LineDate | undefined {
  if (line.length > LONGEST_LINE || /[.!?:;]\s*$/u.test(line)) return undefined
  const times = timesOf(line)
  const time = times.find(isWhole)
  if (time === undefined) return undefined
  const { from, to } = time.span
  const before = line.slice(0, from)
  const ends = ENDS.test(line.slice(to))
  if (!isLabelled(before, labels) && !(ends && BEHIND_COMMA.test(before) && isAlone(times))) return undefined
  return { date: time.value.slice(0, DAY_LENGTH), from, to }
}

// A comma or bracket before the day, perhaps with the day of the week between.
const BEHIND_COMMA = /[,(|]\s*(?:\p{Lu}\p{L}{2,11},?\s+)?$/u
// Nothing behind it but an hour, with its zone.
const ENDS = /^,?\s*(?:\d{1,2}[:.]\d{2})?(?:\s*\p{Lu}{2,5}\b)?(?:\s*\([^()]{1,24}\))?\s*\)?\s*$/u

/** A title that names two days tells of what happened between them. */
function isAlone(times: readonly TimeExpression[]): boolean {
  return times.filter(({ value }) => /^\d{4}/.test(value)).length === 1
}

/** One of the last two words before the day, or the last two or three together, say that something is made public. */
function isLabelled(before: string, labels: ReadonlySet<string>): boolean {
  const words =
    before
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.slice(-3) ?? []
  return (
    words.slice(-2).some((word) => labels.has(word)) ||
    labels.has(words.join(' ')) ||
    labels.has(words.slice(-2).join(' '))
  )
}
