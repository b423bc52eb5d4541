import type { Term } from '#reader/find/time/lexicon'
import { composeNumber } from '#reader/find/time/number-words'
import { readDigits } from '#reader/find/time/read-digits'
import type { TimeLanguage } from '#reader/find/time/time-language'
import { NUMBER, type Tokens, UNKNOWN_WORD } from '#reader/find/time/tokens'

/** Reads the terms that begin at a token: the readings of a word, of a number in digits, of a number in words. */
export interface TermReader {
  readonly tokens: Tokens
  readonly language: TimeLanguage
  readonly termsAt: (index: number) => readonly Term[]
}

const NO_TERMS: readonly Term[] = []

/** Reads the terms at each token once: category, value and how many tokens it takes. */
export function createTermReader(tokens: Tokens, language: TimeLanguage): TermReader {
  const { lexicon, numbers, ids } = language
  const plain: readonly Term[] = [{ category: ids.otherWord, value: 0, width: 1 }]
  const capital: readonly Term[] = [...plain, { category: ids.name, value: 0, width: 1 }]
  const termsAt = (index: number): readonly Term[] => {
    if (index >= tokens.count) return NO_TERMS
    const code = tokens.code[index] ?? UNKNOWN_WORD
    if (code === UNKNOWN_WORD) return isCapital(tokens, index) ? capital : plain
    if (code === NUMBER) return readDigits(tokens, language, index)
    const dotted = lexicon.dottedTermsOf(code)
    if (dotted !== undefined && isStopJoined(tokens, language, index + 1)) return dotted
    const terms = lexicon.termsOf(code)
    return numbers.isNumberWord[code] === 1 ? [...terms, ...composeNumber(tokens, numbers, index)] : terms
  }
  return { tokens, language, termsAt }
}

/** Whether the token begins with a capital letter. */
export function isCapital({ text, from }: Tokens, index: number): boolean {
  const first = text.charAt(from[index] ?? 0)
  return first !== first.toLowerCase()
}

function isStopJoined(tokens: Tokens, { ids }: TimeLanguage, index: number): boolean {
  return index < tokens.count && tokens.code[index] === ids.stopCode && tokens.from[index] === tokens.to[index - 1]
}
