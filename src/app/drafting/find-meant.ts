import type { ActionWords } from '#reader/languages/pack'
import type { NormId } from '#model/ids'

/** What a reference can mean: a norm with its action and the number of its provision. */
export interface Referable {
  readonly id: NormId
  readonly action: string
  readonly number: string | undefined
}

/** Words that may mean another norm, and the number of the provision they stand in: the nearest is meant. */
export interface Reference {
  readonly words: string
  readonly near: string | undefined
}

const REFERENCE = /\b(?:article|point|paragraph|section|provision|item)s? (\d+(?:\.\d+)*(?:\([a-z0-9]+\))*)/gi

/**
 * The other norms that words mean: those of a provision they name ("after point 9"), else the one norm of the action they
 * name ("the withdrawal", "once the exchange is completed"). Several of one action leave it open, and then none is meant.
 */
export function meantNorms(
  { words, near }: Reference,
  norms: readonly Referable[],
  actions: readonly ActionWords[],
): readonly NormId[] {
  const numbers = new Set(Array.from(words.matchAll(REFERENCE), (match) => match[1] ?? ''))
  const named = norms.filter(({ number }) => number !== undefined && numbers.has(ownNumber(number)))
  if (numbers.size > 0) return named.map(({ id }) => id)
  const lower = words.toLowerCase()
  const kinds = actions
    .filter(({ nouns }) => (nouns ?? []).some((noun) => hasWord(lower, noun)))
    .map(({ kind }) => kind)
  const ofKind = norms.filter(({ action }) => kinds.includes(action))
  const nearest = ofKind.filter(({ number }) => number !== undefined && number === near)
  const found = nearest.length === 1 ? nearest : ofKind
  return found.length === 1 ? found.map(({ id }) => id) : []
}

/** `2.1` of `Article 2(2.1)`, and `5` of `Article 5`: as texts refer to it. */
function ownNumber(path: string): string {
  return /(\d+(?:\.\d+)+)\)?$/.exec(path)?.[1] ?? path.replace(/^\p{L}+\.? /u, '')
}

function hasWord(words: string, word: string): boolean {
  const at = words.indexOf(word)
  if (at < 0) return false
  const [before, after] = [words.charAt(at - 1), words.charAt(at + word.length)]
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after)
}
