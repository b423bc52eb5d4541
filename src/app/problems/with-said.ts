import { saidByServer } from '#views/words/server-words'
import type { SaidByServer } from '#views/words/told-by-server'

/** What a sentence says, as a part of an answer: nothing where nothing but its English is known. */
export function saidOf(sentence: string): { readonly said?: SaidByServer } {
  const said = saidByServer(sentence)
  return said === undefined ? {} : { said }
}
