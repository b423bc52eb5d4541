import type { Span } from '#base/span'
import { type CitingWords, citingWordsOf } from '#reader/languages/citing-words'
import type { CueWords } from '#reader/languages/cue-pack'

/** A name that a text cites, as it stands there, without its article. */
export interface CitedName {
  readonly name: string
  readonly span: Span
}

/**
 * Whom a text cites for what it tells ("TASS reported, citing the ministry"), in the order of the text. Of several in one
 * breath it is the last, whom the others have it from; who is named by "according to" and cites another in the same
 * sentence is left out. Empty in a language that is not read.
 */
export function findCited(text: string, tag: string): readonly CitedName[] {
  const words = citingWordsOf(tag)
  if (words === undefined) return []
  const relayed = namesBehind(words.relays, text, words)
  const others = namesBehind(words.according, text, words).filter(
    ({ span }) =>
      !relayed.some((relay) => relay.span.from >= span.from && isOneSentence(text, span.to, relay.span.from)),
  )
  return [...relayed, ...others].toSorted((a, b) => a.span.from - b.span.from)
}

/** Whether the words begin with "citing" or its like: then they tell nothing by themselves. */
export function beginsCiting(said: string, tag: string): boolean {
  const words = citingWordsOf(tag)
  return words !== undefined && said.search(openingOf([...words.relays, ...words.according])) === 0
}

/** A name without the article before it. */
export function withoutArticle(name: string, tag: string): string {
  const [first = '', ...rest] = name.split(/\s+/u)
  return citingWordsOf(tag)?.articles.has(first.toLowerCase()) === true ? rest.join(' ') : name
}

function namesBehind(openings: readonly CueWords[], text: string, words: CitingWords): readonly CitedName[] {
  return [...text.matchAll(openingOf(openings))].flatMap(({ index, 0: whole, 1: names = '' }): readonly CitedName[] => {
    const last = lastOf(names, words)
    // A name has a large letter; "citing the weather" names nobody.
    if (!/\p{Lu}/u.test(last)) return []
    const from = index + whole.lastIndexOf(last)
    return [{ name: last, span: { from, to: from + last.length } }]
  })
}

function lastOf(names: string, { and, articles }: CitingWords): string {
  const said = names.trim().split(/\s+/u)
  const joined = said.findLastIndex((word) => and.has(word))
  const begins = joined + (articles.has(said[joined + 1]?.toLowerCase() ?? '') ? 2 : 1)
  return names
    .trim()
    .split(/(?<=\s)(?=\S)/u)
    .slice(begins)
    .join('')
}

// The words and then the names, to the end of the part of the sentence. Longer openings stand before shorter ones.
function openingOf(openings: readonly CueWords[]): RegExp {
  const phrases = openings.map((words) => words.join('\\s+')).toSorted((a, b) => b.length - a.length)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.join('|')})\s+([^.,;:!?\n"«»“”()]{2,120})`, 'giu')
}

function isOneSentence(text: string, from: number, to: number): boolean {
  return !/[.!?]\s/u.test(text.slice(from, to))
}
