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
  const year = language.category('year')
  const era = language.category('era')
  let duties = 0
  let news = 0
  let years = 0
  for (let at = 0; at < tokens.count; at++) {
    const code = tokens.code[at] ?? BREAK
    const mode = code < 0 ? undefined : language.modeWords.get(code)
    if (mode === 'instrument') duties++
    else if (mode === 'news') news++
    if (!mayBeYear(tokens, language, at)) continue
    if (reader.termsAt(at).some((term) => term.category === year || term.category === era)) years++
  }
  return { duties, news, years }
}

/** Only a number of four digits, a number in words or the name of an era can. */
function mayBeYear({ code, from, to }: Tokens, language: TimeLanguage, at: number): boolean {
  const word = code[at] ?? BREAK
  if (word === NUMBER) return (to[at] ?? 0) - (from[at] ?? 0) === 4
  return word >= 0 && language.datings[word] === Dating.year
}
