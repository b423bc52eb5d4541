import type { Span } from '#base/span'
import type { AmendmentId, NormId } from '#model/ids'
import type { GapKind } from '#model/norms/gap'
import type { Standing as ClaimStanding } from '#model/record/record'
import type { TimeExpression } from '#reader/find/time-expression'

/** Why one field of an item is what it is: the words it came from, or what was filled in and from where. */
export interface FieldReason {
  readonly field: string
  readonly how: 'said' | 'implied' | 'missing'
  /** One plain fragment for people. */
  readonly words: string
  /** Where the words stand, when they were said. */
  readonly span?: Span
}

/** A name as the text says it, with the id of the party or place it was linked to, when it was. */
export interface NamedThing {
  readonly said: string
  readonly span?: Span
  readonly id?: string
  readonly name?: string
  /** The party this one belongs to: armed forces to their state. */
  readonly side?: string
}

/** A place as said. `relation` keeps what the words add to a name: a part, a complement, a width, a line. */
export interface PlaceMention extends NamedThing {
  readonly relation?: 'complement' | 'part' | 'along' | 'around' | 'between' | 'government'
  readonly feature?: string
  readonly latitude?: number
  readonly longitude?: number
}

/** A number with its unit; `low` and `high` when the words give a range. */
export interface Quantity {
  readonly said: string
  readonly span: Span
  readonly value: number
  readonly unit: string
  readonly low?: number
  readonly high?: number
  readonly approximate?: boolean
}

/** A norm of a chosen agreement that an item bears on: why, and from 0 to 1 how sure that is. */
export interface NormLink {
  readonly norm: NormId
  readonly sure: number
  /** One plain fragment for people: what the item and the norm have in common. */
  readonly because: string
}

/** The deadline of a chosen agreement that words such as "the set deadline" mean: whose, and as the agreement says it. */
export interface MeantDeadline extends NormLink {
  readonly deadline: string
}

/** A time limit as said and as reckoned. */
export interface DraftDeadline {
  readonly value: string
  readonly edge: 'included' | 'excluded' | 'open'
  readonly bound?: 'upper' | 'lower'
  readonly anchor: TimeExpression['anchor']
  readonly said: string
  readonly span: Span
  readonly zone?: string
  /** Which days a length of time counts, where the words say. */
  readonly days?: TimeExpression['days']
  /** Only beside a chosen agreement, for words that name no date themselves. */
  readonly meant?: MeantDeadline
}

/** One who speaks, outermost first in a chain. */
export interface Speaker {
  readonly name: string
  readonly named: boolean
  readonly span: Span
  readonly office?: string
  readonly pastOffice?: string
  /** The id of the party spoken for; where no list knows it, its name as the text has it. */
  readonly side?: string
  readonly sideName?: string
  /** A single human being, named or not: whom "he" and "she" can take up. */
  readonly person?: boolean
  /** True when a pronoun or role word was followed back to the name. */
  readonly resolved?: boolean
}

/** How far the words stand behind what they tell. */
export interface Hedge {
  readonly kind: 'unverified' | 'likelihood' | 'opinion' | 'non-denial' | 'condition'
  readonly said: string
  readonly span: Span
}

/** How what is told stands: the standings of a claim, without those that only a person or a chosen agreement can tell. */
export type Standing = Exclude<ClaimStanding, 'breached' | 'impossible' | 'exercised'>

/** On what a norm rests: the text itself, a report that the text says so, or somebody's reading. */
export interface DraftBasis {
  readonly kind: 'clause' | 'reported' | 'opinion'
  readonly speaker?: string
}

/** What must hold or happen before a draft norm bites, as the text says it. */
export interface DraftCondition {
  readonly type:
    | 'if'
    | 'unless'
    | 'after'
    | 'before'
    | 'during'
    | 'in-parallel'
    | 'subject-to'
    | 'except'
    | 'failing'
    | 'for-purpose'
    | 'until'
  readonly said: string
  readonly span: Span
  /** The id of the norm whose breach is the condition, where one is meant. */
  readonly breachOf?: string
}

interface DraftBase {
  readonly id: string
  readonly quote: string
  readonly span: Span
  /** 0 to 1: how sure the reader is of this item as a whole. */
  readonly sure: number
  readonly reasons: readonly FieldReason[]
  /** The number of the provision it stands in ("2", "3(a)"), where the document is numbered. */
  readonly provision?: string
  /** Only beside a chosen agreement: the norms it may bear on, surest first. */
  readonly bearsOn?: readonly NormLink[]
  /** The one of them that stands out. */
  readonly norm?: NormId
}

export type NormKind = 'obligation' | 'prohibition' | 'power' | 'permission' | 'guarantee' | 'consequence'

/** A norm that the text states: whose, to whom, what, where, by when, and on what it rests. */
export interface DraftNorm extends DraftBase {
  readonly kind: NormKind
  readonly bearer?: NamedThing
  /** More than one where the duty is each one's or all's together. */
  readonly bearers?: readonly NamedThing[]
  /** The grammatical subject of a passive duty: what is to be withdrawn or given, not who must do it. */
  readonly subject?: string
  readonly bearerMode?: 'each' | 'together' | 'any' | 'unsaid'
  readonly counterparty?: NamedThing
  readonly guarantor?: NamedThing
  readonly action?: string
  /** The words of the action, letter for letter. */
  readonly actionSaid: string
  readonly place?: PlaceMention
  /** All places of a list ("the districts of X, Y and Z"), the first one included. */
  readonly places?: readonly PlaceMention[]
  readonly quantity?: Quantity
  readonly deadline?: DraftDeadline
  readonly term?: DraftDeadline
  readonly conditions: readonly DraftCondition[]
  readonly basis: DraftBasis
  /** best: "shall endeavour to"; self: "undertakes to"; present: duty by present tense. */
  readonly strength?: 'best-effort' | 'undertaking' | 'present-tense' | 'recommendation'
  /** For a consequence or power: the item it follows from. */
  readonly follows?: string
  /** The earlier item that says the same. */
  readonly restates?: string
}

/** A change of terms that the text tells: who asked, who granted, and the new time. */
export interface DraftAmendment extends DraftBase {
  readonly kind: 'amendment'
  readonly changes: 'extends' | 'replaces' | 'suspends' | 'ends' | 'adds' | 'shortens'
  readonly of?: string
  readonly deadline?: DraftDeadline
  readonly place?: PlaceMention
  readonly askedBy?: NamedThing
  readonly grantedBy?: NamedThing
  readonly basis: DraftBasis
  /** Only beside a chosen agreement: its amendment that the words announce or repeat. */
  readonly announces?: { readonly amendment: AmendmentId; readonly sure: number; readonly because: string }
}

/** Something that the text, or a speaker in it, says is left open. */
export interface DraftGap extends DraftBase {
  readonly kind: 'gap'
  readonly gap: GapKind
  readonly about: string
  readonly basis: DraftBasis
}

/** Whom and what a claim is about. */
export interface ClaimSubject {
  readonly bearer?: NamedThing
  readonly counterparty?: NamedThing
  readonly action?: string
  readonly actionSaid?: string
  readonly place?: PlaceMention
  readonly time?: DraftDeadline
  /** How much or how many, in the act or in who acts. */
  readonly quantity?: Quantity
  readonly parties?: readonly NamedThing[]
}

/** An assertion that the text tells: by whom, how held at a distance, how the act stands. */
export interface DraftClaim extends DraftBase {
  readonly kind: 'claim'
  /** Outermost first; empty when the document itself says it. */
  readonly speakers: readonly Speaker[]
  /** `columns`: no words of the text but the columns of its row in a table tell it. */
  readonly form: 'direct' | 'indirect' | 'mixed' | 'narration' | 'columns'
  readonly hedge?: Hedge
  readonly standing: ClaimStanding
  /** The day on which it happened, where a column says it. */
  readonly when?: string
  readonly about: ClaimSubject
  /** The words that show that somebody speaks ("said", "according to"). */
  readonly cue?: string
}

/** A time expression with its value, edge and anchor. */
export interface DraftTime extends DraftBase {
  readonly kind: 'time'
  readonly type: TimeExpression['type']
  readonly value: string
  readonly edge?: TimeExpression['edge']
  readonly bound?: TimeExpression['bound']
  readonly anchor: TimeExpression['anchor']
  readonly zone?: string
  readonly days?: TimeExpression['days']
  readonly ambiguous?: readonly string[]
  readonly symbolic?: boolean
  /** Only beside a chosen agreement, for words that name no date themselves. */
  readonly meant?: MeantDeadline
}

/** Somebody the text speaks of, linked to a known party where one is known. */
export interface DraftParty extends DraftBase {
  readonly kind: 'party'
  readonly name: string
  readonly linked?: string
  readonly side?: string
  readonly role: 'state' | 'organisation' | 'forces' | 'peacekeepers' | 'group' | 'person' | 'body'
  readonly office?: string
  readonly pastOffice?: string
}

/** A place that the text names, linked to the gazetteer where it is known. */
export interface DraftPlace extends DraftBase {
  readonly kind: 'place'
  readonly name: string
  readonly linked?: string
  readonly feature?: string
  readonly latitude?: number
  readonly longitude?: number
  readonly relation?: PlaceMention['relation']
}

/** A number with its unit. */
export interface DraftQuantity extends DraftBase {
  readonly kind: 'quantity'
  readonly value: number
  readonly unit: string
  readonly low?: number
  readonly high?: number
  readonly approximate?: boolean
}

export type DraftItem =
  | DraftNorm
  | DraftAmendment
  | DraftGap
  | DraftClaim
  | DraftTime
  | DraftParty
  | DraftPlace
  | DraftQuantity

/** What the reader found out about the document as a whole. */
export interface ReadDocument {
  readonly id: string
  readonly published?: string
  readonly publishedBecause?: string
  readonly language: string
  readonly languageSupported: boolean
  readonly kind: 'instrument' | 'report'
  readonly kindBecause: string
  readonly complete: boolean
  readonly incompleteBecause?: string
  readonly incompleteAt?: Span
  readonly datelines: readonly { readonly place?: string; readonly date?: string; readonly span: Span }[]
  readonly title?: string
  readonly signed?: string
  /** The agreement that the items were linked to, where one was chosen. */
  readonly agreement?: string
  readonly notes: readonly string[]
}

/** A text as read: the JSON contract of `servanda read --json`. */
export interface Reading {
  readonly document: ReadDocument
  readonly items: readonly DraftItem[]
}
