import type { MessageArea } from '#views/speech/message-area'
import type { Speech } from '#views/speech/speech'

/** What a sentence of the server says, as data: the key of its message and what fills it. A sentence within is one of its own. */
export interface SaidByServer {
  /** The area of its message, where that is not the one of the server. */
  readonly area?: string
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * The area of what the server says, without its English: who is told in English reads the sentence itself, so that the browser
 * need not fetch the table.
 */
export const serverArea: MessageArea = { name: 'server', messages: {} }

/** The area of the faults of a file, in the same way. */
export const fileFaultArea: MessageArea = { name: 'fileFaults', messages: {} }

/** What was said, in the language of the speech; the English sentence where its words have not arrived, or it speaks English. */
export function toldByServer(sentence: string, said: SaidByServer | undefined, speech: Speech): string {
  return (said === undefined || speech.language === 'en' ? undefined : told(said, speech)) ?? sentence
}

/** Whether a sentence can be told in the language of the speech. */
export function isToldByServer(said: SaidByServer | undefined, speech: Speech): boolean {
  return speech.language === 'en' || (said !== undefined && told(said, speech) !== undefined)
}

function told({ area, key, values }: SaidByServer, speech: Speech): string | undefined {
  const filled = Object.entries(values).map(([name, value]) => [name, toldValue(value, speech)])
  const words = speech.sayIn(area === undefined ? serverArea : fileFaultArea).sayAny(key, Object.fromEntries(filled))
  return words === key ? undefined : words
}

function toldValue(value: unknown, speech: Speech): string | number {
  if (isSaid(value)) return told(value, speech) ?? ''
  return typeof value === 'number' ? value : String(value)
}

function isSaid(value: unknown): value is SaidByServer {
  return typeof value === 'object' && value !== null && 'key' in value && 'values' in value
}
