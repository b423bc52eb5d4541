import type { DraftCondition, Hedge, NormKind, Standing } from '#reader/reading'
import type { SigningWords } from '#reader/languages/signing-words'
import type { SentenceEnds } from '#reader/segment/find-sentences'

/** Words in a row; one that ends in `*` stands for all that begin so. */
export type CueWords = readonly string[]

/** A verb of saying by one of its forms, with the standing it gives to what is told, where it gives one. */
export interface SpeechCue {
  readonly words: CueWords
  readonly standing?: Standing
}

/** Words that bind, allow or forbid, and whether who is named before them bears it. */
export interface OwedCue {
  readonly words: CueWords
  readonly kind: NormKind | 'none'
  readonly strength?: 'undertaking' | 'recommendation'
}

/** What an act is called: the verb or noun, and words of which one must stand by it. */
export interface ActCue {
  readonly action: string
  readonly words: CueWords
  readonly by: readonly string[]
}

/**
 * A language that is read by its cue words alone, without the classes of its words: who says what, how it stands, and
 * what is owed in plain clauses. What only grammar shows (cases, who a pronoun means) is not read.
 */
export interface CuePack {
  readonly tag: string
  readonly name: string
  readonly covers: readonly string[]
  readonly sentenceEnds: SentenceEnds
  readonly speech: readonly SpeechCue[]
  /** "that": opens what is told. */
  readonly that: ReadonlySet<string>
  /** "according to", "in the words of". */
  readonly according: readonly CueWords[]
  /** "by unconfirmed reports", "it is reported that": somebody says it, and nobody is named. */
  readonly hearsay: readonly CueWords[]
  /** Nouns for texts that bind: what an agreement says is no claim of a speaker. */
  readonly texts: readonly string[]
  /** "citing": who stands behind is the one that is cited. */
  readonly relays: readonly CueWords[]
  /** Nouns that name nobody: sources, witnesses. */
  readonly unnamed: readonly string[]
  readonly pronouns: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Of how many words a person's name is made at most, beside one with an ending of a middle name. */
  readonly mostNameWords: number
  readonly middleNames: readonly string[]
  /** Words that begin an adjunct before or behind a source: "in", "during", "to reporters". */
  readonly adjuncts: ReadonlySet<string>
  /** Words among the adjuncts that hang on an office: "commissioner *for* prisoners". */
  readonly ofOffice: ReadonlySet<string>
  /** "former", as a word of its own or the beginning of one. */
  readonly former: readonly string[]
  readonly and: ReadonlySet<string>
  readonly hedges: readonly { readonly words: CueWords; readonly kind: Hedge['kind'] }[]
  readonly standings: readonly { readonly words: CueWords; readonly standing: Standing }[]
  /** Endings of verbs that tell what happened. */
  readonly pastEndings: readonly string[]
  /** Endings of other words that look like those. */
  readonly notPast: readonly string[]
  /** Endings of infinitives. */
  readonly infinitiveEndings: readonly string[]
  /** Endings of verbs that tell what is to come or was said to come. */
  readonly futureEndings: readonly string[]
  /** Words that deny a verb, and the small words that may stand between. */
  readonly negations: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  readonly owed: readonly OwedCue[]
  /** How the future tense of an agreement binds, in languages where it does. */
  readonly future?: {
    readonly endings: readonly string[]
    /** Forms that tell a state: "will be", "will have". */
    readonly states: ReadonlySet<string>
    /** Forms of "be" behind which a participle makes the subject suffer the act. */
    readonly beWords: ReadonlySet<string>
    readonly reflexives: ReadonlySet<string>
    /** How verbs begin whose reflexive form acts: "se reunirá". */
    readonly acting: readonly string[]
    readonly negations: ReadonlySet<string>
  }
  /** Words with which a subject names nobody: what they must or may do is forbidden. */
  readonly nobody: ReadonlySet<string>
  /** "be" before a participle: what stands before the modal is the thing, not who must do it. */
  readonly passives: ReadonlySet<string>
  readonly conditions: readonly { readonly words: CueWords; readonly type: DraftCondition['type'] }[]
  readonly acts: readonly ActCue[]
  readonly signing: SigningWords
  readonly publishedWords: ReadonlySet<string>
}

/** Makes cue words of a list: entries parted by `;`, words by blanks. */
export function cueWords(list: string): readonly CueWords[] {
  return list
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => entry.split(/\s+/))
}
