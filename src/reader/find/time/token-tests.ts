import { isCapital, type TermReader } from '#reader/find/time/term-reader'
import { BREAK, UNKNOWN_WORD } from '#reader/find/time/tokens'

/** Whether the token is a word of the named category. */
export function is({ tokens, language }: TermReader, index: number, name: string): boolean {
  if (index < 0 || index >= tokens.count) return false
  const code = tokens.code[index] ?? BREAK
  return code >= 0 && language.members.get(name)?.[code] === 1
}

/** Whether the token is a word in small letters that the pack does not know: most likely a noun or a verb. */
export function isPlainWord({ tokens }: TermReader, index: number): boolean {
  return index < tokens.count && tokens.code[index] === UNKNOWN_WORD && !isCapital(tokens, index)
}

/** Whether the code is that of a word, known or not. */
export function isWordCode(code: number): boolean {
  return code >= 0 || code === UNKNOWN_WORD
}
