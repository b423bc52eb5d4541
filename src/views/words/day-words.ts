import { isDay, parseCalendarDate, type Day } from '#time/calendar-date'
import { parseTimeWords } from '#time/parse-time-words'
import { english, type Speech } from '#views/speech/speech'
import { dateWords, monthNames } from '#views/words/time-words'

/**
 * The day that somebody typed: in the language's own month names, in English or as `2020-11-20`; `undefined` where the
 * words name no one day. Days in figures alone, as `01/12/2020`, name none, since two readers read two days.
 */
export function parseDayWords(typed: string, speech: Speech = english): Day | undefined {
  const read = parseTimeWords(inEnglish(typed, speech))
  const date = read.ok ? parseCalendarDate(read.value) : undefined
  return date?.ok === true && isDay(date.value) ? date.value : undefined
}

/** A day as the language writes it, for hints and messages. */
export function exampleDay(speech: Speech): string {
  const date = parseCalendarDate('2020-11-20')
  return date.ok ? dateWords(date.value, 'short', speech) : ''
}

/** The words with the language's month names in English, and without the small words that its dates have between. */
function inEnglish(typed: string, speech: Speech): string {
  if (speech.language === 'en') return typed
  const months = monthNames('long', english)
  const own = [...monthNames('long', speech), ...monthNames('short', speech)]
  const named = own
    .map((name, at) => ({ name: name.toLowerCase(), month: months[at % months.length] ?? '' }))
    .sort((a, b) => b.name.length - a.name.length)
  const words = typed.toLowerCase().trim()
  const found = named.find(({ name }) => words.includes(name))
  if (found === undefined) return typed
  const figures = words.replace(found.name, ' ').match(/\d+/g) ?? []
  return figures.length === 2 ? `${figures[0]} ${found.month} ${figures[1]}` : typed
}
