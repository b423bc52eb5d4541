import { parseTimeWords } from '#time/parse-time-words'
import type { Speech } from '#views/speech/speech'
import { exampleDay, parseDayWords } from '#views/words/day-words'
import { frameMessages } from '#web/shell/frame-messages'

/** What a field for a day holds: the day as the server takes it, or what is wrong with it; neither where it is empty. */
export interface TypedDay {
  readonly day?: string
  readonly fault?: string
}

/** A day in the words of the reader's own language, in English, or in a form that the command line takes. */
export function typedDay(words: string, speech: Speech): TypedDay {
  const typed = words.trim()
  if (typed === '') return {}
  const own = parseDayWords(typed, speech)
  if (own !== undefined) return { day: own }
  const day = parseTimeWords(typed)
  if (day.ok) return { day: day.value }
  const key = day.error.kind === 'ambiguous-date' ? 'twoDays' : 'noDay'
  return { fault: speech.sayIn(frameMessages).say(key, { typed, example: exampleDay(speech) }) }
}
