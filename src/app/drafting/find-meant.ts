import type { ActionWords } from '#reader/languages/pack'
import type { NormId } from '#model/ids'

/** What a reference can mean: a norm with its action and the number of its provision. */
export interface Referable {
  readonly id: NormId
  readonly action: string
  readonly number: string | undefined
  /** The stems of its words, and of those of its act alone, without what it waits for itself. */
  readonly says: ReadonlySet<string>
  readonly act: ReadonlySet<string>
  /** The stems of the verb and the thing right behind it: what the act is about, and not what that is about. */
  readonly core: ReadonlySet<string>
  /** Whether somebody must do it: what only may be done is waited for by no words alone. */
  readonly isDuty: boolean
}

/** Words that may mean another norm, and the number of the provision they stand in: the nearest is meant. */
export interface Reference {
  readonly words: string
  readonly near: string | undefined
}

const REFERENCE = /\b(?:article|point|paragraph|section|provision|item)s? (\d+(?:\.\d+)*(?:\([a-z0-9]+\))*)/gi

/**
 * The other norms that words mean: those of a provision they name ("after point 9"), else the one norm of the action they
 * name ("the withdrawal", "once the exchange is completed"), else the one whose words are most like theirs. Where several
 * are alike it is open, and then none is meant. `likely` are the norms that share a telling word with the reference.
 */
export function meantNorms(
  { words, near }: Reference,
  norms: readonly Referable[],
  actions: readonly ActionWords[],
  likely: ReadonlySet<NormId>,
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
  if (found.length === 1) return found.map(({ id }) => id)
  return mostAlike(
    { words, near },
    (found.length > 1 ? found : norms).filter(({ id, isDuty }) => isDuty && likely.has(id)),
  )
}

/**
 * The one norm whose words are most like the reference: "once the Front has handed over its heavy weapons" means "The Front
 * shall hand over its heavy weapons". Two long words must be shared, the verb among them, and no other norm may share as many.
 */
function mostAlike({ words, near }: Reference, norms: readonly Referable[]): readonly NormId[] {
  const wanted = stemsOf(words)
  const scored = norms
    .filter(({ core }) => shared(wanted, core) > 0)
    .map(({ id, number, says, act }) => ({
      id,
      number,
      score: shared(wanted, says),
      acts: shared(wanted, act),
    }))
    .filter(({ score, acts }) => score >= FEWEST_SHARED && acts > 0)
    .sort((one, other) => other.acts - one.acts || other.score - one.score)
  const top = scored.filter(({ acts, score }) => acts === scored[0]?.acts && score === scored[0].score)
  // The same act asked for twice: the one beside the reference is meant.
  const beside = top.filter(({ number }) => number !== undefined && number === near)
  const [best, next] = beside.length === 1 ? beside : scored
  return best === undefined || (best.score === next?.score && best.acts === next.acts) ? [] : [best.id]
}

const FEWEST_SHARED = 2

function shared(wanted: ReadonlySet<string>, has: ReadonlySet<string>): number {
  return [...wanted].filter((stem) => has.has(stem)).length
}

const COMMON =
  /^(?:shall|will|must|have|been|with|from|that|this|their|there|which|within|after|before|when|once|until|upon|days?|part(?:y|ies)|sides?|complet\w*|begin\w*|began|begun|referred|article|each|both|other)$/

/** The beginnings of the words that carry meaning; `hand over`, `handed over` and `handover` begin alike. */
export function stemsOf(words: string): ReadonlySet<string> {
  const found = words.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []
  return new Set(found.filter((word) => !COMMON.test(word)).map((word) => word.replace(ENDING, '').slice(0, STEM)))
}

const ENDING = /(?:ations?|ions?|ments?|ings?|als?|ed|es|s|e)$/
const STEM = 5

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
