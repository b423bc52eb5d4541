import {
  type DocumentParts,
  lowerAt,
  nameOfToken,
  sentenceOfToken,
  timeOfToken,
  type TokenRange,
} from '#reader/find/document-parts'
import { WordList } from '#reader/languages/word-lists'
import { Tag } from '#reader/syntax/tag'
import { isListed } from '#reader/syntax/token-at'

const MOST_NAME_WORDS = 5

const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do del der den van von bin ibn al el la le di dos das ben abu ul ter ould'.split(' '),
)

// "al-Zabidi", "el-Sayed": a name that begins with a small letter.
const SMALL_NAME = /^(?:al|el|as|ad|ar|an|at|ash|az|ul|ibn)-\p{L}{2,}$/u

/** Whether the token can be part of a person's name: a capitalised word that is no known name, time, office or title. */
export function isPersonWord(doc: DocumentParts, at: number): boolean {
  const token = doc.tokens[at]
  if (token?.kind !== 'word') return false
  if (!token.capital) return isSmallName(token.lower) && isFree(doc, at)
  if (doc.tags[at] !== Tag.proper || !isFree(doc, at)) return false
  return !isOtherWord(doc, at)
}

function isSmallName(lower: string): boolean {
  const mayBe = lower.charAt(2) === '-' || lower.charAt(3) === '-'
  return mayBe && SMALL_NAME.test(lower)
}

function isOtherWord(doc: DocumentParts, at: number): boolean {
  if (isListed(doc, at, OTHER_WORDS)) return true
  // "Ministers Berg and Holm": the plural of an office is no name either.
  const lower = lowerAt(doc, at)
  return lower.endsWith('s') && doc.pack.words.offices.has(lower.slice(0, -1))
}

const OTHER_WORDS = WordList.offices | WordList.titles | WordList.placeNouns | WordList.dayNames

/** No known name and no time. */
function isFree(doc: DocumentParts, at: number): boolean {
  return nameOfToken(doc, at) === undefined && timeOfToken(doc, at) === undefined
}

/** The words of a name from its first word on: "Jan van der Berg", "J. Berg"; none runs on into the next paragraph. */
export function nameRun(doc: DocumentParts, first: number): TokenRange {
  const block = sentenceOfToken(doc, first)?.block
  let end = first + 1
  while (end < first + MOST_NAME_WORDS) {
    const more = nameWordsAt(doc, end)
    if (more === 0 || sentenceOfToken(doc, end)?.block !== block) break
    end += more
  }
  return { first, end }
}

/** How many tokens from `at` on go on with a name. */
function nameWordsAt(doc: DocumentParts, at: number): number {
  if (isPersonWord(doc, at)) return 1
  const joins = NAME_PARTICLES.has(lowerAt(doc, at)) || (lowerAt(doc, at) === '.' && isInitial(doc, at - 1))
  return joins && isPersonWord(doc, at + 1) ? 2 : 0
}

function isInitial(doc: DocumentParts, at: number): boolean {
  const token = doc.tokens[at]
  return token !== undefined && token.to - token.from === 1 && token.capital
}

/** Where the titles before a name begin: "Ms", "Lt. Gen."; the name's own first token where there are none. */
export function titlesFirst(doc: DocumentParts, first: number): number {
  let at = beforeBrackets(doc, first)
  for (let steps = 0; steps < 4; steps += 1) {
    const dot = lowerAt(doc, at - 1) === '.' ? 1 : 0
    if (!isTitle(doc, at - 1 - dot)) break
    at -= 1 + dot
  }
  return at
}

/** "Admiral (ret.) Jan Berg": over a short remark in brackets, where a title stands before it. */
function beforeBrackets(doc: DocumentParts, first: number): number {
  if (lowerAt(doc, first - 1) !== ')') return first
  for (let at = first - 2; at > first - 6; at -= 1)
    if (lowerAt(doc, at) === '(') return doc.pack.words.titles.has(lowerAt(doc, at - 1)) ? at : first
  return first
}

/** "Ms", "Gen."; a rank that is an office too only where a comma stands before it (", Captain Jan Berg"). */
function isTitle(doc: DocumentParts, at: number): boolean {
  const lower = lowerAt(doc, at)
  const { titles, offices, ranks } = doc.pack.words
  if (!offices.has(lower)) return titles.has(lower)
  let before = at
  while (ranks.has(lowerAt(doc, before))) before -= 1
  return before < at && lowerAt(doc, before) === ','
}
