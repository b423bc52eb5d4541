import type { GapKind } from '#model/norms/gap'
import type { DomainWords } from '#reader/languages/domain-words'
import type { PhraseBook } from '#reader/languages/phrase-book'
import type { Lexicon } from '#reader/languages/word-class'
import type { CitingWords } from '#reader/languages/citing-words'
import type { CountingWords } from '#reader/languages/counting-words'
import type { CourseWords } from '#reader/languages/course-words'
import type { SigningWords } from '#reader/languages/signing-words'
import type { SiteWords } from '#reader/languages/site-words'
import type { TableWords } from '#reader/languages/table-words'
import type { StandingWords } from '#reader/languages/standing-words'
import type { KnownWord } from '#reader/languages/word-lists'
import type { DraftCondition } from '#reader/reading'
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
  /**
   * `t` clause, `s` clause with "that" alone, `q` quotation, `i` infinitive, `n` noun phrase, `p` person told, `o` prepositional phrase,
   * `j` adjective, `d` noun phrase found by an inquiry.
   */
  readonly frames: string
  /** The prepositions that `o` is limited to, where it is. */
  readonly prepositions?: ReadonlySet<string>
}

/** What may follow a noun that carries somebody's words: a clause, an infinitive, or a prepositional phrase. */
export interface NounFrames {
  readonly clause: boolean
  readonly infinitive: boolean
  /** One who holds a view: behind "be" and before a preposition ("is a critic of"). */
  readonly person: boolean
  /** Prepositions behind the noun alone ("criticism of"), where somebody owns it ("her view of"), or a verb of little meaning stands before it. */
  readonly strong: ReadonlySet<string>
  readonly owned: ReadonlySet<string>
  readonly light: ReadonlySet<string>
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
  readonly objects: ReadonlySet<string>
  /** A place name as object is enough ("surrender Aghdam"). */
  readonly placeObject?: boolean
  /** Who moves may be the subject ("the refugees return"): then its words count as the object. */
  readonly subjectMoves?: boolean
  /** Only where the subject moves and nothing follows the verb at once ("the guards left", not "left the gate open"). */
  readonly alone?: boolean
  /** The object stands before any preposition ("leave the mill", not "leave rifles in the mill"). */
  readonly direct?: boolean
  /** Words right behind the verb with which it means something else: "met the deadline". */
  readonly unless?: ReadonlySet<string>
  /** Where "of" follows the noun, it must lead to one of the objects: the exchange of letters frees nobody. */
  readonly ofObjects?: boolean
  /** Prepositions that lead to the other party. */
  readonly recipient?: readonly string[]
  /** The subject suffers it in the active too: "came under fire". */
  readonly undergone?: boolean
  /** A bare number as object is enough: "freed 52". */
  readonly counted?: boolean
  /** Who or what it is done to suffers it: the subject of the passive is not who acts. */
  readonly suffered?: boolean
  /** Who does it stands surety for others: the bearer is a guarantor. */
  readonly surety?: boolean
}

/** Words that open a condition, and of what type. */
export interface ConditionOpening {
  readonly type: DraftCondition['type']
  readonly words: readonly string[]
  /** The condition is that something was not done. */
  readonly breach?: boolean
  /** The words behind it may name what is not done: "failing payment". */
  readonly named?: boolean
  /** Only where no time expression follows. */
  readonly clauseOnly?: boolean
}

/** Fixed words around amendments: "extend the deadline". */
export interface AmendmentWords {
  readonly verb: string
  readonly changes: 'extends' | 'replaces' | 'suspends' | 'ends' | 'adds' | 'shortens'
  /** An instrument says it of itself: "this Protocol shall expire". */
  readonly ownEnd?: true
  /** Only with more time as its object: "granted them another two days". */
  readonly moreTime?: true
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
  readonly standing: StandingWords
  readonly sites: SiteWords
  readonly courses: CourseWords
  readonly counting: CountingWords
  readonly tables: TableWords
  readonly citing: CitingWords
  readonly signing: SigningWords
  /** The lexicon joined with the lists that are asked at every word. */
  readonly known: ReadonlyMap<string, KnownWord>
  /** The lists that are asked of every verb (bits of `VerbList`), by its dictionary form. */
  readonly verbLists: ReadonlyMap<string, number>
  readonly cues: ReadonlyMap<string, Cue>
  /** The words that make a cue together with a verb ("go": "on"), longest first; the whole stands in `cues`. */
  readonly cuePhrases: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Nouns that carry words ("claim", "support for"), with what may follow them. */
  readonly nounCues: ReadonlyMap<string, NounFrames>
  readonly modals: ReadonlyMap<string, NormPhrase>
  readonly beNorms: ReadonlyMap<string, NormPhrase>
  readonly haveNorms: ReadonlyMap<string, NormPhrase>
  readonly verbNorms: ReadonlyMap<string, NormPhrase>
  readonly actions: readonly ActionWords[]
  /** The same by the first word of each verb, and by noun. */
  readonly actionsByVerb: ReadonlyMap<string, readonly ActionWords[]>
  /** Every verb by which a plain past sentence can tell something worth an item: asked before a sentence is looked into. */
  readonly tellingVerbs: ReadonlySet<string>
  readonly actionsByNoun: ReadonlyMap<string, readonly ActionWords[]>
  /** By the first word of their verb. */
  readonly amendments: ReadonlyMap<string, readonly AmendmentWords[]>
  readonly gapNouns: ReadonlyMap<string, GapKind>
  readonly gapVerbs: ReadonlyMap<string, GapKind>
  readonly conditions: ReadonlyMap<string, readonly ConditionOpening[]>
  /** Fixed turns of phrase: how a claim stands, who stands surety, what is left open. */
  readonly phrases: PhraseBook
}

/** What a language needs to tag the words of a text. */
export interface TagInput {
  readonly tokens: readonly Token[]
  /** The classes of each token by the lexicon, 0 where it does not know the word. */
  readonly classes: Int32Array
  /** 1 at tokens that begin a sentence or a quotation, where a capital says little; 2 in a headline, where it says nothing. */
  readonly starts: Uint8Array
}
