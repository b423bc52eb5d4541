import type { Term } from '#reader/find/time/lexicon'
import { createTermReader, type TermReader } from '#reader/find/time/term-reader'
import { Dating, type TimeLanguage } from '#reader/find/time/time-language'
import type { Mode } from '#reader/find/time/time-state'
import { BREAK, cutTokens, NUMBER, type Tokens } from '#reader/find/time/tokens'
import { timeLanguageOf } from '#reader/languages/time-languages'

/** How much of a text is looked at: its kind shows early, and the cost must not grow with a long one. */
const LOOKED_AT = 40_000
/** Words of duty in a thousand words, from which a text reads as an instrument. */
const DUTIES = 4
/** Whole dates (a month with its year, or a year) for each word that counts from the day of publication, in a narrative. */
const DATES_PER_DEICTIC = 8
const LEAST_YEARS = 6

/**
 * Decides from the text itself from where its dates count: `instrument` where it speaks duties, `narrative` where it dates
 * by years and hardly ever by the day it was written, else `news`.
 */
export function chooseTimeMode(text: string, language = 'en'): Mode {
  const known = timeLanguageOf(language)
  if (known === undefined) return 'news'
  const tokens = cutTokens(text, 0, Math.min(text.length, LOOKED_AT), known.lexicon)
  const counts = countWords(createTermReader(tokens, known), tokens, known)
  const words = Math.max(1, tokens.count)
  if (counts.duties >= 2 && (counts.duties * 1000) / words >= DUTIES && counts.duties > counts.news) return 'instrument'
  const narrative = counts.years >= LEAST_YEARS && counts.years > DATES_PER_DEICTIC * counts.news
  return narrative ? 'narrative' : 'news'
}

interface WordCounts {
  readonly duties: number
  readonly news: number
  readonly years: number
}

function countWords(reader: TermReader, tokens: Tokens, language: TimeLanguage): WordCounts {
  const { modeWords, datings } = language
  const isYear = yearTest(language)
  let duties = 0
  let news = 0
  let years = 0
  for (let at = 0; at < tokens.count; at++) {
    const code = tokens.code[at] ?? BREAK
    if (code >= 0) {
      const mode = modeWords.get(code)
      if (mode === 'instrument') duties++
      else if (mode === 'news') news++
    }
    const mayBeYear = code >= 0 ? datings[code] === Dating.year : code === NUMBER && lengthOf(tokens, at) === 4
    if (mayBeYear && reader.termsAt(at).some(isYear)) years++
  }
  return { duties, news, years }
}

function yearTest({ category }: TimeLanguage): (term: Term) => boolean {
  const year = category('year')
  const era = category('era')
  return (term) => term.category === year || term.category === era
}

function lengthOf({ from, to }: Tokens, at: number): number {
  return (to[at] ?? 0) - (from[at] ?? 0)
}
