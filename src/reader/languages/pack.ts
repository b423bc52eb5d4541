import type { GapKind } from '#model/norms/gap'
import type { Lexicon } from '#reader/languages/word-class'
import type { Token } from '#reader/segment/token'
import type { SentenceEnds } from '#reader/segment/find-sentences'

/** What a cue verb does with what it reports, for the standing of the claim. */
export type CueForce =
  | 'tell'
  | 'ask'
  | 'promise'
  | 'deny'
  | 'demand'
  | 'predict'
  | 'opinion'
  | 'refuse'
  | 'know'
  | 'show'
  | 'want'
  | 'judge'

/** One word that introduces what somebody says, thinks or wants, and which complements it takes. */
export interface Cue {
  readonly force: CueForce
  /** `t` clause, `q` quotation, `i` infinitive, `n` noun phrase, `p` person told, `o` prepositional phrase. */
  readonly frames: string
}

export type NormForce = 'obligation' | 'prohibition' | 'permission' | 'power' | 'guarantee' | 'recommendation' | 'none'

/** A phrase beside "be", "have" or a verb that makes a norm: "be required to", "have the right to". */
export interface NormPhrase {
  readonly force: NormForce
  readonly negated: NormForce
  readonly strength?: 'best-effort' | 'undertaking' | 'recommendation'
  /** What follows: an infinitive (`to`), a gerund after a preposition (`from`, `for`), or anything. */
  readonly follows: 'to' | 'from' | 'for' | 'any'
}

/** How one kind of action is told: verbs with an object, and nouns. */
export interface ActionWords {
  /** A kind of `model/actions/registry`. */
  readonly kind: string
  /** Verbs in dictionary form, a particle after a space: `pull out`. */
  readonly verbs: readonly string[]
  /** Nouns that name the act itself: `withdrawal`. */
  readonly nouns: readonly string[]
  /** Words of which one must be in the object for the verbs to mean this; empty when the verb alone does. */
  readonly objects: readonly string[]
  /** A place name as object is enough ("surrender Aghdam"). */
  readonly placeObject?: boolean
  /** Prepositions that lead to the other party. */
  readonly recipient?: readonly string[]
  /** Who does it stands surety for others: the bearer is a guarantor. */
  readonly surety?: boolean
}

/** Fixed words around amendments: "extend the deadline". */
export interface AmendmentWords {
  readonly verb: string
  readonly changes: 'extends' | 'replaces' | 'suspends' | 'ends' | 'adds' | 'shortens'
}

/** Everything particular to one language: data, and named functions for what cannot be data. */
export interface LanguagePack {
  readonly tag: string
  readonly name: string
  /** What the reader does in this language, for the documentation. */
  readonly covers: readonly string[]
  /** Frequent words that tell the language from others. */
  readonly commonWords: ReadonlySet<string>
  readonly lexicon: Lexicon
  readonly sentenceEnds: SentenceEnds
  readonly tagTokens: (input: TagInput) => Uint8Array
  readonly words: DomainWords
  readonly cues: ReadonlyMap<string, Cue>
  readonly modals: ReadonlyMap<string, NormPhrase>
  readonly beNorms: ReadonlyMap<string, NormPhrase>
  readonly haveNorms: ReadonlyMap<string, NormPhrase>
  readonly verbNorms: ReadonlyMap<string, NormPhrase>
  readonly actions: readonly ActionWords[]
  readonly amendments: readonly AmendmentWords[]
  readonly gapNouns: ReadonlyMap<string, GapKind>
}

export interface TagInput {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  /** 1 at tokens that begin a sentence or a quotation, where a capital says nothing. */
  readonly starts: Uint8Array
}

/** Sets of words, lower case, that the finders look for. */
export interface DomainWords {
  readonly offices: ReadonlySet<string>
  readonly pastOffice: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly forces: ReadonlySet<string>
  readonly peacekeepers: ReadonlySet<string>
  readonly governments: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly genericParties: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  readonly sourceNouns: ReadonlySet<string>
  readonly unverified: ReadonlySet<string>
  readonly likelihood: ReadonlySet<string>
  readonly opinionNouns: ReadonlySet<string>
  readonly instruments: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly specifyVerbs: ReadonlySet<string>
  readonly provideVerbs: ReadonlySet<string>
  readonly deadlineNouns: ReadonlySet<string>
  readonly otherwise: ReadonlySet<string>
  readonly additive: ReadonlySet<string>
  readonly failVerbs: ReadonlySet<string>
  readonly refuseVerbs: ReadonlySet<string>
  readonly knowledgeNouns: ReadonlySet<string>
  readonly knowledgeVerbs: ReadonlySet<string>
  readonly thirdPersons: ReadonlyMap<string, 'person' | 'thing' | 'several'>
  readonly firstPersons: ReadonlySet<string>
  readonly signVerbs: ReadonlySet<string>
}
