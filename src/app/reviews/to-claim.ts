import { draftItemSchema } from '#api/readings/reading-answer'
import { parseOriginId } from '#app/problems/parse-ids'
import { foldSpace } from '#base/fold-space'
import type { ClaimId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import { STANDINGS, type Claim, type SourceDocument, type Speaker, type Subject } from '#model/record/record'
import type { ReviewedItem } from '#model/review/review-act'
import { parseTimePoint } from '#time/time-point'

/** What a claim of a reviewed item rests on. */
export interface ClaimGround {
  readonly id: ClaimId
  readonly document: SourceDocument
  readonly agreement: Agreement
}

/**
 * A reviewed claim as an entry of the record: its words letter for letter, its speakers, its standing, the norm that a
 * person or the reader names. Its grade is 6, "cannot be judged", until somebody grades it; a side counts only where the
 * agreement knows the party.
 */
export function toClaim(item: ReviewedItem, { id, document, agreement }: ClaimGround): Claim {
  const draft = draftItemSchema.parse(item)
  const when = typeof item['when'] === 'string' ? parseTimePoint(item['when']) : undefined
  const hedge = hedgeOf(item['hedge'])
  return {
    kind: 'claim',
    id,
    source: document.source,
    speakers: (draft.speakers ?? []).map((speaker) => toSpeaker(speaker, agreement)),
    document: document.id,
    quote: item.quote,
    says: typeof item['says'] === 'string' ? item['says'] : shortened(item.quote),
    about: [subjectOf(item, agreement)],
    ...toldOf(item, agreement),
    standing: STANDINGS.find((standing) => standing === draft.standing) ?? 'opinion',
    polarity: true,
    ...(when?.ok === true ? { when: { to: when.value } } : {}),
    places: [],
    ...(hedge === undefined ? {} : { hedge }),
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

/** The norm that a person named for an item, where the agreement has it. */
function subjectOf(item: ReviewedItem, agreement: Agreement): Subject {
  const norm = agreement.norms.find(({ id }) => id === item['norm'])
  return norm === undefined ? { kind: 'other', words: shortened(item.quote) } : { kind: 'norm', norm: norm.id }
}

// Of several who owe the norm the words may name the one that acted; of a single one they need not.
function toldOf(item: ReviewedItem, { norms }: Agreement): Pick<Claim, 'by'> {
  const named = namedBearer(item['about'])
  const bearers = norms.find(({ id }) => id === item['norm'])?.bearers ?? []
  const told = bearers.length < 2 ? undefined : bearers.find((bearer) => bearer === named)
  return told === undefined ? {} : { by: [told] }
}

function namedBearer(about: unknown): unknown {
  if (typeof about !== 'object' || about === null || !('bearer' in about)) return undefined
  const { bearer } = about
  return typeof bearer === 'object' && bearer !== null && 'id' in bearer ? bearer.id : undefined
}

function hedgeOf(hedge: unknown): string | undefined {
  if (typeof hedge !== 'object' || hedge === null || !('said' in hedge)) return undefined
  return typeof hedge.said === 'string' ? foldSpace(hedge.said) : undefined
}

const LONGEST_LINE = 200

function shortened(quote: string): string {
  const line = foldSpace(quote).trim()
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).trimEnd()}…`
}
