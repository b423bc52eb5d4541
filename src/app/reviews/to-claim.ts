import { draftItemSchema } from '#api/readings/reading-answer'
import { parseOriginId } from '#app/problems/parse-ids'
import { fieldOf } from '#app/reviews/field-of'
import { foldSpace } from '#base/fold-space'
import { quantitySaid } from '#app/reviews/quantity-said'
import { standingTowards } from '#app/reviews/standing-towards'
import type { ClaimId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Claim, SourceDocument, Speaker } from '#model/record/record'
import type { Norm } from '#model/norms/norm'
import type { ReviewedItem } from '#model/review/review-act'
import { parseTimePoint } from '#time/time-point'

/** What a claim of a reviewed item rests on. */
export interface ClaimGround {
  readonly id: ClaimId
  readonly document: SourceDocument
  readonly agreement: Agreement
}

/**
 * A reviewed claim as an entry of the record: its words letter for letter, its speakers, its standing towards the norm that
 * a person or the reader names, how much it tells of and where. Its grade is 6, "cannot be judged", until somebody grades
 * it; a side and a place count only where the agreement knows them.
 */
export function toClaim(item: ReviewedItem, { id, document, agreement }: ClaimGround): Claim {
  const draft = draftItemSchema.parse(item)
  const norm = agreement.norms.find((each) => each.id === item['norm'])
  return {
    kind: 'claim',
    id,
    source: document.source,
    speakers: (draft.speakers ?? []).map((speaker) => toSpeaker(speaker, agreement)),
    document: document.id,
    quote: item.quote,
    says: typeof item['says'] === 'string' ? item['says'] : shortened(item.quote),
    about: [norm === undefined ? { kind: 'other', words: shortened(item.quote) } : { kind: 'norm', norm: norm.id }],
    ...toldOf(item, norm),
    standing: standingTowards(norm, { standing: draft.standing, act: fieldOf(item['about'], 'action') }),
    polarity: true,
    places: placesOf(item, agreement),
    ...extentOf(item, norm),
    origin: document.origin ?? parseOriginId(document.id),
    credibility: 6,
    interest: 'unsaid',
    confidential: false,
    publishedAt: document.publishedAt,
  }
}

type SaidSpeaker = NonNullable<ReturnType<typeof draftItemSchema.parse>['speakers']>[number]

function toSpeaker({ name, named, office, pastOffice, side }: SaidSpeaker, { parties }: Agreement): Speaker {
  const party = parties.find(({ id }) => id === side)
  return {
    name,
    named,
    ...(office === undefined ? {} : { office }),
    ...(pastOffice === undefined ? {} : { formerOffice: pastOffice }),
    ...(party === undefined ? {} : { side: party.id }),
  }
}

// Of several who owe the norm the words may name the one that acted; of a single one they need not.
function toldOf(item: ReviewedItem, norm: Norm | undefined): Pick<Claim, 'by'> {
  const named = fieldOf(fieldOf(item['about'], 'bearer'), 'id')
  const bearers = norm?.bearers ?? []
  const told = bearers.length < 2 ? undefined : bearers.find((bearer) => bearer === named)
  return told === undefined ? {} : { by: [told] }
}

/** When it happened, how much of it, and what holds the words at a distance. */
function extentOf(item: ReviewedItem, norm: Norm | undefined): Pick<Claim, 'when' | 'quantity' | 'hedge'> {
  const when = typeof item['when'] === 'string' ? parseTimePoint(item['when']) : undefined
  const quantity = quantitySaid(item['about'], norm?.quantity?.unit)
  const hedge = hedgeOf(item['hedge'])
  return {
    ...(when?.ok === true && { when: { to: when.value } }),
    ...(quantity !== undefined && { quantity }),
    ...(hedge !== undefined && { hedge }),
  }
}

function placesOf(item: ReviewedItem, { places }: Agreement): Claim['places'] {
  const named = fieldOf(fieldOf(item['about'], 'place'), 'id')
  return places.filter(({ id }) => id === named).map(({ id }) => id)
}

function hedgeOf(hedge: unknown): string | undefined {
  const said = fieldOf(hedge, 'said')
  return typeof said === 'string' ? foldSpace(said) : undefined
}

const LONGEST_LINE = 200

function shortened(quote: string): string {
  const line = foldSpace(quote).trim()
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).trimEnd()}…`
}
