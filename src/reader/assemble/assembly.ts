import type { Attribution } from '#reader/find/attribution/attribution'
import { type DocumentParts, mentionsFrom, spanOf, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { PeopleByName, PersonMention } from '#reader/find/find-people'
import type { FoundPlace } from '#reader/find/find-places'
import type { FoundQuantity } from '#reader/find/find-quantities'
import type { PartyMemory } from '#reader/find/party-mention'
import type { OfficeHolders } from '#reader/assemble/speakers'
import type { Speaker } from '#reader/reading'
import { entryAt } from '#reader/syntax/token-at'

/** Everything that was found, and what the assembler remembers as it goes through the document. */
export interface Assembly {
  readonly doc: DocumentParts
  readonly hash: string
  readonly people: PeopleByName
  readonly personMentions: readonly PersonMention[]
  /** Who holds which office, so that "the minister" can be followed back. */
  readonly holders: OfficeHolders
  readonly places: readonly FoundPlace[]
  /** For each token the first place, quantity or person that begins there, or -1. */
  readonly placeAt: Int32Array
  readonly quantityAt: Int32Array
  readonly personAt: Int32Array
  readonly quantities: readonly FoundQuantity[]
  readonly attributions: readonly SpokenAttribution[]
  /** For each token the innermost attribution whose content it lies in, or -1. */
  readonly spokenAt: Int32Array
  /** 1 where the words are what an agreement says ("the text reads"). */
  readonly textAt: Uint8Array
  /** What "it" and "the peacekeepers" stand for. */
  readonly memory: PartyMemory
}

/** An attribution with its chain of speakers, outermost first. */
export interface SpokenAttribution extends Attribution {
  readonly index: number
  readonly speakers: readonly Speaker[]
  readonly outer?: number
}

/** The quote and span of a stretch of tokens. */
export function quotePart(
  doc: DocumentParts,
  range: TokenRange,
): { quote: string; span: { from: number; to: number } } {
  return { quote: wordsOf(doc, range), span: spanOf(doc, range) }
}

/** Places that lie wholly inside `[first, end)`, with those that only name a government there. */
export function allPlacesIn(assembly: Assembly, range: TokenRange): readonly FoundPlace[] {
  return mentionsFrom(assembly.places, assembly.placeAt, range)
}

/** Quantities that lie wholly inside `[first, end)`. */
export function quantitiesIn(assembly: Assembly, range: TokenRange): readonly FoundQuantity[] {
  return mentionsFrom(assembly.quantities, assembly.quantityAt, range)
}

/** Mentions of people that lie wholly inside `[first, end)`. */
export function peopleIn(assembly: Assembly, range: TokenRange): readonly PersonMention[] {
  return mentionsFrom(assembly.personMentions, assembly.personAt, range)
}

/** The attribution that a token is spoken in. */
export function spokenIn(assembly: Assembly, token: number): SpokenAttribution | undefined {
  return entryAt(assembly.attributions, assembly.spokenAt[token])
}
