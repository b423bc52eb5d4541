import { sentenceReader } from '#views/words/sentence-reader'
import { serverMessages } from '#views/words/server-messages'
import type { SaidByServer } from '#views/words/told-by-server'

/** What a sentence of the server says, or nothing where its shape is not known. */
export const saidByServer = sentenceReader(serverMessages)

/** What a sentence says, as a part of an answer: nothing where nothing but its English is known. */
export function saidOf(sentence: string): { readonly said?: SaidByServer } {
  const said = saidByServer(sentence)
  return said === undefined ? {} : { said }
}
