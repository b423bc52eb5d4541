import { groupBy } from '#base/group'
import type { TextChange } from '#linter/collation/collated-text'
import type { CollationWord } from '#linter/collation/collation-words'

/** A change with the words of it in normal form, and what stands before it in the first text. */
export interface WordedChange {
  readonly change: TextChange
  readonly first: readonly CollationWord[]
  readonly second: readonly CollationWord[]
  readonly before: readonly CollationWord[]
}

/**
 * The changes of two texts judged beside each other: words that one place lacks and another has are moved and no difference
 * of effect; two words that change places are two names or sides swapped, and of effect; a reference to a provision that
 * has another number in the other text is none.
 */
export function judgeTogether(
  changes: readonly WordedChange[],
  renumbered: ReadonlyMap<string, string>,
): readonly WordedChange[] {
  const moved = movedChanges(changes)
  const swaps = new Set(changes.flatMap(({ first, second }) => (isLone(first, second) ? [keyOf(first, second)] : [])))
  return changes.map((each) => {
    if (moved.has(each)) return judged(each, 'moved', false, 'the same words stand elsewhere in the other text')
    if (isRenumbered(each, renumbered)) return judged(each, 'wording', false, 'the provision has another number there')
    const isSwapped =
      !each.change.ofEffect && isLone(each.first, each.second) && swaps.has(keyOf(each.second, each.first))
    return isSwapped ? judged(each, 'name', true, 'the two texts have changed these for each other') : each
  })
}

function judged(each: WordedChange, kind: TextChange['kind'], ofEffect: boolean, matters: string): WordedChange {
  return { ...each, change: { ...each.change, kind, ofEffect, matters } }
}

function isLone(first: readonly CollationWord[], second: readonly CollationWord[]): boolean {
  const [one, other] = [first.filter(isWeighed), second.filter(isWeighed)]
  return one.length === 1 && other.length === 1
}

function keyOf(first: readonly CollationWord[], second: readonly CollationWord[]): string {
  return [first, second].map((words) => words.filter(isWeighed)[0]?.key ?? '').join('\u0000')
}

function isWeighed({ role }: CollationWord): boolean {
  return role !== 'function'
}

/** "Article 2" beside "Article 3", where the provision that was 2 is 3 in the other text. */
function isRenumbered({ first, second, before }: WordedChange, renumbered: ReadonlyMap<string, string>): boolean {
  if (!isLone(first, second)) return false
  const [number, there] = [first, second].map(loneNumber)
  return number !== undefined && REFERS.has(before.at(-1)?.key ?? '') && renumbered.get(number) === there
}

function loneNumber(words: readonly CollationWord[]): string | undefined {
  const found = words.find(isWeighed)
  return found?.role === 'number' ? found.key.replace(/^number /, '') : undefined
}

const REFERS: ReadonlySet<string> = new Set(
  'article articles point points paragraph paragraphs section sections provision статьи статье статья пункта пункте пункт articulo punto apartado'.split(
    ' ',
  ),
)

/** What one text has at one place and the other, word for word, at another place or in several others. */
function movedChanges(changes: readonly WordedChange[]): ReadonlySet<WordedChange> {
  const gone = changes.filter(({ first, second }) => first.some(isWeighed) && !second.some(isWeighed))
  const come = changes.filter(({ first, second }) => !first.some(isWeighed) && second.some(isWeighed))
  const moved = new Set<WordedChange>()
  match(gone, come, { moved, wordsOf: ({ first }) => first, otherWordsOf: ({ second }) => second })
  match(come, gone, { moved, wordsOf: ({ second }) => second, otherWordsOf: ({ first }) => first })
  return moved
}

interface Matching {
  readonly moved: Set<WordedChange>
  readonly wordsOf: (change: WordedChange) => readonly CollationWord[]
  readonly otherWordsOf: (change: WordedChange) => readonly CollationWord[]
}

/** Marks a change and the pieces elsewhere that hold its words, all of them and in their order, round about. */
function match(wholes: readonly WordedChange[], pieces: readonly WordedChange[], matching: Matching): void {
  const { moved, wordsOf, otherWordsOf } = matching
  const worded = pieces.map((piece): Piece => ({ piece, words: sequenceOf(otherWordsOf(piece)) }))
  const pairs = worded.flatMap((piece) => [...new Set(piece.words)].map((word) => ({ word, piece })))
  const byWord = groupBy(pairs, ({ word }) => word)
  for (const whole of wholes) {
    const wanted = moved.has(whole) || !isFreeToMove(wordsOf(whole)) ? [] : sequenceOf(wordsOf(whole))
    if (wanted.length === 0 || wanted.length > LONGEST) continue
    const near = wanted.flatMap((word) => (byWord.get(word) ?? []).slice(0, MOST_PIECES).map(({ piece }) => piece))
    const found = piecesOf(
      wanted,
      [...new Set(near)].filter(({ piece }) => !moved.has(piece)),
    )
    for (const each of found.length === 0 ? [] : [whole, ...found]) moved.add(each)
  }
}

const LONGEST = 2_000
const MOST_PIECES = 20

interface Piece {
  readonly piece: WordedChange
  readonly words: readonly string[]
}

/** The pieces that together are the wanted words: each stands in them whole, and nothing is left over. */
function piecesOf(wanted: readonly string[], pieces: readonly Piece[]): readonly WordedChange[] {
  const round = `\u0000${[...wanted, ...wanted].join('\u0000')}\u0000`
  const whole = pieces.find(({ words }) => words.length === wanted.length && holds(round, words))
  if (whole !== undefined) return [whole.piece]
  const straight = `\u0000${wanted.join('\u0000')}\u0000`
  const parts = pieces.filter(({ words }) => words.length < wanted.length && holds(straight, words))
  const total = parts.reduce((sum, { words }) => sum + words.length, 0)
  return parts.length > 1 && total === wanted.length ? parts.map(({ piece }) => piece) : []
}

function holds(all: string, words: readonly string[]): boolean {
  return all.includes(`\u0000${words.join('\u0000')}\u0000`)
}

/** The words that carry meaning; what only joins the parts of a list does not. */
function sequenceOf(words: readonly CollationWord[]): readonly string[] {
  return words.filter((word) => isWeighed(word) && !JOINS.has(word.key)).map(({ key }) => key)
}

const JOINS: ReadonlySet<string> = new Set(['and', 'и', 'y', 'e'])

/** A few words beside a preposition say from where and to where: these do not change places for nothing. */
function isFreeToMove(words: readonly CollationWord[]): boolean {
  const weighed = words.filter(isWeighed)
  return weighed.length >= SENTENCE || !weighed.some(({ role }) => role === 'preposition' || role === 'bound')
}

const SENTENCE = 4
