import { firstFrom } from '#reader/syntax/first-from'

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

/** The verb group that begins with the token `at`. */
export function verbAt(sentence: Pick<ParsedSentence, 'verbs'>, at: number): VerbGroup | undefined {
  const found = verbFrom(sentence, at)
  return found?.first === at ? found : undefined
}

/** Whether a verb group tells by itself: finite, and more than a past form in one word, which can describe a thing. */
export function isWholeVerb({ form, copula, first, end }: VerbGroup): boolean {
  return form === 'finite' && (copula || end - first > 1)
}

/** Whether a verb group that tells by itself begins with the token `at`. */
export function wholeVerbAt(sentence: Pick<ParsedSentence, 'verbs'>, at: number): boolean {
  const verb = verbAt(sentence, at)
  return verb !== undefined && isWholeVerb(verb)
}

/** The first finite verb group that begins at the token `at` or behind it. */
export function finiteFrom({ verbs }: Pick<ParsedSentence, 'verbs'>, at: number): VerbGroup | undefined {
  for (let index = firstFrom(verbs, at); index < verbs.length; index += 1)
    if (verbs[index]?.form === 'finite') return verbs[index]
  return undefined
}

/** Whether a finite verb group stands in a stretch of tokens. */
export function holdsFinite(
  { verbs }: Pick<ParsedSentence, 'verbs'>,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  return verbs.some((verb) => verb.form === 'finite' && verb.first >= first && verb.end <= end)
}

/** The noun phrase that begins with the token `first`. Phrases of a sentence stand in order and never overlap. */
export function phraseFrom({ phrases }: Pick<ParsedSentence, 'phrases'>, first: number): NounPhrase | undefined {
  const found = phrases[firstFrom(phrases, first)]
  return found?.first === first ? found : undefined
}

/** The noun phrase that ends right before a token. */
export function phraseEndingAt(sentence: ParsedSentence, end: number): NounPhrase | undefined {
  let low = 0
  let high = sentence.phrases.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const phrase = sentence.phrases[middle]
    if (phrase === undefined) return undefined
    if (phrase.end === end) return phrase
    if (phrase.end < end) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
