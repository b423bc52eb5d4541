import type { Lexicon } from '#reader/languages/word-class'
import type { Token } from '#reader/segment/token'
import { isNominal, Tag, type TagCode } from '#reader/syntax/tag'

/** What the tagger knows when it meets a word that the lexicon does not. */
export interface UnknownWord {
  readonly tokens: readonly Token[]
  readonly tags: Uint8Array
  readonly starts: Uint8Array
  readonly lexicon: Lexicon
}

const ADJECTIVE_ENDINGS = ['ous', 'ive', 'able', 'ible', 'ful', 'less', 'ish', 'ical', 'ary', 'ic', 'al', 'ant', 'ent']

/** The tag of a word that is in no list, by its capital, its ending and the word before. */
export function tagUnknown(word: UnknownWord, at: number): TagCode {
  const token = word.tokens[at]
  if (token === undefined) return Tag.other
  if (token.capital) return Tag.proper
  const { lower } = token
  if (lower.endsWith('ly') && lower.length > 4) return Tag.adverb
  if (lower.endsWith('ing') && lower.length > 5) return tagIng(word, at)
  if (lower.endsWith('ed') && lower.length > 4) return tagEd(word, at)
  if (lower.endsWith('ment') || lower.endsWith('wal')) return Tag.noun
  return ADJECTIVE_ENDINGS.some((ending) => lower.endsWith(ending)) ? Tag.adjective : Tag.noun
}

function tagIng(word: UnknownWord, at: number): TagCode {
  const before = word.tags[at - 1] ?? Tag.mark
  if (before === Tag.determiner || before === Tag.adjective || before === Tag.possessive) return Tag.noun
  return Tag.gerund
}

function tagEd(word: UnknownWord, at: number): TagCode {
  const before = word.tags[at - 1] ?? Tag.mark
  if (before === Tag.have || before === Tag.be) return Tag.participle
  if (before === Tag.adverb) return Tag.participle
  if (isNominal(before) && before !== Tag.determiner && before !== Tag.possessive && before !== Tag.adjective) {
    return word.tokens[at + 1]?.lower === 'by' ? Tag.participle : Tag.past
  }
  return before === Tag.pronoun || before === Tag.relative ? Tag.past : Tag.adjective
}
