import type { PartyId, ProvisionId } from '#model/ids'
import type { CalendarDate } from '#time/calendar-date'
import type { DueExpression } from '#time/due-expression'
import type { TimePoint } from '#time/time-point'
import type { ZoneId } from '#time/zone'

/** What kind of instrument it is: a two-page ceasefire is judged by other base rates than a comprehensive accord. */
export type InstrumentKind =
  | 'ceasefire'
  | 'partial'
  | 'comprehensive'
  | 'implementation'
  | 'memorandum'
  | 'declaration'
  | 'renewal'
  | 'other'

/** A party's signature, on a day, by a person where the text names one. */
export interface Signature {
  readonly party: PartyId
  readonly on: CalendarDate
  readonly person?: string
}

/** How a published text of the instrument stands to the others. */
export type TextStanding = 'authentic' | 'official-translation' | 'informal-translation' | 'leaked' | 'unsaid'

/** Where one published text of the instrument differs from the restated one. */
export interface TextDifference {
  readonly provision: ProvisionId
  /** What this text has there, in our words or a short quotation. */
  readonly has: string
  /** Whether the difference changes what is owed, by when, to whom or where. */
  readonly ofEffect: boolean
}

/** One published text of the instrument: who published it, when, in which language, and where it differs. */
export interface InstrumentText {
  readonly id: string
  readonly publisher: string
  readonly language: string
  readonly standing: TextStanding
  readonly publishedOn?: CalendarDate
  readonly reference?: string
  readonly differences: readonly TextDifference[]
}

/**
 * An agreement as a text concluded on a day. Entry into force and end are said or absent; nothing is inferred from
 * silence. Source: Vienna Convention on the Law of Treaties, arts. 2, 11, 24, 54.
 */
export interface Instrument {
  readonly title: string
  readonly alsoKnownAs: readonly string[]
  readonly kind: InstrumentKind
  readonly zone?: ZoneId
  readonly concludedOn: CalendarDate
  readonly signatures: readonly Signature[]
  /** When it enters into force; absent where the text does not say. */
  readonly inForce?: TimePoint
  /** The term of the whole instrument where it has one. */
  readonly term?: DueExpression
  readonly texts: readonly InstrumentText[]
  /** Where the facts restated here were seen. */
  readonly references: readonly string[]
}
