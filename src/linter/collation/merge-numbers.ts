import type { CollationWord } from '#linter/collation/collation-words'

/**
 * Numbers of several words as one: `one hundred and twenty`, `сто двадцать`, `treinta y cinco`. Figures stay as they are.
 */
export function mergeNumbers(text: string, words: readonly CollationWord[]): readonly CollationWord[] {
  const merged: CollationWord[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    const last = merged.at(-1)
    const joined = isInLetters(text, last) ? joinedWith(text, last, words.slice(at, at + 2)) : undefined
    if (joined === undefined) merged.push(word)
    else {
      merged[merged.length - 1] = joined.word
      at += joined.more
    }
  }
  return merged
}

interface Joined {
  readonly word: CollationWord
  /** How many words more than one were taken. */
  readonly more: number
}

const LINKS: ReadonlySet<string> = new Set(['and', 'y', 'и'])

function joinedWith(
  text: string,
  last: CollationWord | undefined,
  [word, next]: readonly CollationWord[],
): Joined | undefined {
  const isLinked = word !== undefined && LINKS.has(word.key)
  const other = isLinked ? next : word
  if (last === undefined || other === undefined || !isInLetters(text, other)) return undefined
  const value = together(valueOf(last), valueOf(other), isLinked)
  if (value === undefined) return undefined
  const key = `number ${value}`
  return { word: { key, sense: key, role: 'number', from: last.from, to: other.to }, more: isLinked ? 1 : 0 }
}

function isInLetters(text: string, word: CollationWord | undefined): boolean {
  return word?.role === 'number' && /^\p{L}/u.test(text.charAt(word.from))
}

function valueOf({ key }: CollationWord): number {
  return Number(key.slice('number '.length))
}

/** `two` `hundred` is 200, `hundred` `twenty` 120, `thirty` and `five` 35; other neighbours are two numbers. */
function together(one: number, other: number, isLinked: boolean): number | undefined {
  if (!isLinked && (other === 100 || other === 1000) && one < other) return one * other
  return other > 0 && other < roomIn(one) ? one + other : undefined
}

/** How large a number may be that stands behind another as a part of it. */
function roomIn(one: number): number {
  const step = [1000, 100, 10].find((each) => one % each === 0) ?? 0
  return one >= 20 && one >= step ? step : 0
}
