/** A noun phrase without what hangs on it: tokens `[first, end)`. `head` is its last noun. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  readonly head: number
}

/** A verb with its auxiliaries: "would not have been transferred" is one group. */
export interface VerbGroup {
  readonly first: number
  readonly end: number
  /** The main verb; the auxiliary itself where it stands alone ("is ready"). */
  readonly head: number
  readonly lemma: string
  /** The modal as written (`shall`, `may`), when there is one. */
  readonly modal: string | undefined
  readonly negated: boolean
  readonly passive: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly past: boolean
  /** The group is a form of "be" with no other verb. */
  readonly copula: boolean
  /** The lists that the verb is in (bits of `VerbList`). */
  readonly lists: number
}

/** One sentence with its tags, noun phrases and verb groups. Token numbers are those of the document. */
export interface ParsedSentence {
  readonly first: number
  readonly end: number
  readonly phrases: readonly NounPhrase[]
  readonly verbs: readonly VerbGroup[]
  /** The lists that any of its words is in (bits of `WordList`). */
  readonly lists: number
}

/** The first verb group that begins at the token `at` or behind it. Verb groups of a sentence stand in order. */
export function verbFrom({ verbs }: Pick<ParsedSentence, 'verbs'>, at: number): VerbGroup | undefined {
  return verbs[firstFrom(verbs, at)]
}

/** The number of the first verb group that begins at the token `at` or behind it; their count where none does. */
export function firstVerbFrom({ verbs }: Pick<ParsedSentence, 'verbs'>, at: number): number {
  return firstFrom(verbs, at)
}

/** The noun phrase that begins with the token `first`. Phrases of a sentence stand in order and never overlap. */
export function phraseFrom({ phrases }: Pick<ParsedSentence, 'phrases'>, first: number): NounPhrase | undefined {
  const found = phrases[firstFrom(phrases, first)]
  return found?.first === first ? found : undefined
}

/** The number of the first of the parts that begins at the token or behind it. */
function firstFrom(parts: readonly { readonly first: number }[], token: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
