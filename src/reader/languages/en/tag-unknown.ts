import type { Token } from '#reader/segment/token'
import { isNominal, Tag, type TagCode } from '#reader/syntax/tag'

/** What the tagger knows when it meets a word that the lexicon does not. */
export interface UnknownWord {
  readonly tokens: readonly Token[]
  readonly tags: Uint8Array
  readonly starts: Uint8Array
}

const ADJECTIVE_ENDINGS = ['ous', 'ive', 'able', 'ible', 'ful', 'less', 'ish', 'ical', 'ary', 'ic', 'al', 'ant', 'ent']

/** The tag of a word that is in no list, by its capital, its ending and the word before. */
export function tagUnknown(word: UnknownWord, at: number): TagCode {
  const token = word.tokens[at]
  if (token === undefined) return Tag.other
  if (isNumberPair(token.lower)) return Tag.number
  if (token.capital) return tagCapital(word, at, token.lower)
  const { lower } = token
  if (endsIn(lower, 'ly', 3)) return Tag.adverb
  if (endsIn(lower, 'ing', 3)) return tagIng(word, at)
  if (endsIn(lower, 'ed', 3)) return lower.startsWith('un') && !isVerbOfUn(word, at) ? Tag.adjective : tagEd(word, at)
  return tagByEnding(lower)
}

/** "twenty-six". */
function isNumberPair(lower: string): boolean {
  return lower.includes('-') && NUMBER_PAIR.test(lower)
}

const NUMBER_PAIR = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine)$/

function tagCapital(word: UnknownWord, at: number, lower: string): TagCode {
  if (isAdverbAtStart(word, at, lower)) return Tag.adverb
  return isPlainNoun(word, at) ? Tag.noun : Tag.proper
}

/** "Immediately upon signing": at the head of a sentence; "Kimberly" and "Sicily" end otherwise. */
function isAdverbAtStart({ tokens, starts }: UnknownWord, at: number, lower: string): boolean {
  if (starts[at] !== 1 || tokens[at + 1]?.capital === true) return false
  return ADVERB_ENDINGS.some((ending) => endsIn(lower, ending, 2))
}

const ADVERB_ENDINGS = [
  'ately',
  'ally',
  'edly',
  'ently',
  'antly',
  'ously',
  'ively',
  'ingly',
  'arily',
  'ably',
  'ibly',
  'fully',
]

/** "Payment of the sums", "Complaints shall": at the head of a sentence the ending tells a noun, where no name goes on. */
function isPlainNoun({ tokens, starts }: UnknownWord, at: number): boolean {
  const next = tokens[at + 1]
  if (starts[at] !== 1 || next?.kind !== 'word' || next.capital) return false
  const lower = tokens[at]?.lower ?? ''
  return NOUN_ENDINGS.some((ending) => endsIn(lower, ending, 3) || endsIn(lower, `${ending}s`, 3))
}

const NOUN_ENDINGS = ['tion', 'sion', 'ment', 'ance', 'ence', 'ness', 'ship', 'itie', 'aint', 'age', 'itant']

function endsIn(lower: string, ending: string, leastBefore: number): boolean {
  return lower.length >= ending.length + leastBefore && lower.endsWith(ending)
}

function tagByEnding(lower: string): TagCode {
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
  if (before === Tag.have || before === Tag.be || before === Tag.adverb) return Tag.participle
  if (headsPhrase(before)) return word.tokens[at + 1]?.lower === 'by' ? Tag.participle : Tag.past
  return before === Tag.pronoun || before === Tag.relative ? Tag.past : Tag.adjective
}

/** "unveiled the plan", "was undone": only a verb has an object behind it or a form of "be" or "have" before. */
function isVerbOfUn({ tokens, tags }: UnknownWord, at: number): boolean {
  const before = tags[at - 1] ?? Tag.mark
  return before !== Tag.number && before !== Tag.determiner && tokens[at + 1]?.kind === 'word'
}

/** Whether a word of this tag can be the head of a noun phrase and so the subject of what follows. */
function headsPhrase(tag: number): boolean {
  return isNominal(tag) && tag !== Tag.determiner && tag !== Tag.possessive && tag !== Tag.adjective
}
