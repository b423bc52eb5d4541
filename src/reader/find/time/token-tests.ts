import { isCapital, type TermReader } from '#reader/find/time/term-reader'
import { BREAK, UNKNOWN_WORD } from '#reader/find/time/tokens'

/** Whether the token is a word of the named category. */
export function is(reader: TermReader, index: number, name: string): boolean {
  const { tokens, language } = reader
  if (index < 0 || index >= tokens.count) return false
  const category = language.category(name)
  return language.lexicon.termsOf(tokens.code[index] ?? BREAK).some((term) => term.category === category)
}

/** Whether the token is a word in small letters that the pack does not know: most likely a noun or a verb. */
export function isPlainWord({ tokens }: TermReader, index: number): boolean {
  return index < tokens.count && tokens.code[index] === UNKNOWN_WORD && !isCapital(tokens, index)
}

/** Whether the code is that of a word, known or not. */
export function isWordCode(code: number): boolean {
  return code >= 0 || code === UNKNOWN_WORD
}
