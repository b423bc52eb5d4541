import type { MessageArea } from '#views/speech/message-area'
import type { Speech } from '#views/speech/speech'

/**
 * Says a message without arguments whose key is put together from a word of the data, as `kind.obligation`; the word as it
 * stands, with blanks for hyphens, where the area has no such message.
 */
export function sayKnown(speech: Speech, area: MessageArea, prefix: string, word: string): string {
  const key = `${prefix}.${word}`
  return area.messages[key] === undefined ? word.replaceAll('-', ' ') : speech.sayIn<MessageArea>(area).say(key)
}
