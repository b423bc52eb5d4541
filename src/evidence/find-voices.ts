import { groupBy } from '#base/group'
import { splitWords } from '#evidence/shingles'
import type { ClaimId, DocumentId, PartyId, SourceId } from '#model/ids'
import type { Claim, Source, SourceDocument } from '#model/record/record'

/**
 * What one document carries of one speaker: the unit that origins are made of. A report that cites two ministries has
 * two voices, and they never become one origin through it.
 */
export interface Voice {
  readonly id: string
  readonly document?: DocumentId
  /** The last link of the chain of who said it; the publisher, where nobody else is named. */
  readonly speaker: string
  readonly side?: string
  readonly named: boolean
  /** Whether somebody else passes it on. */
  readonly relayed: boolean
  readonly claims: readonly ClaimId[]
}

/** A voice with what it is compared by. */
export interface FoundVoice {
  readonly voice: Voice
  /** Equal for equal speakers, however the name was put. */
  readonly speakerKey: string
  readonly claims: readonly Claim[]
}

/** The voices of all documents and claims; a document without claims speaks for its publisher. */
export function findVoices(
  documents: readonly SourceDocument[],
  claims: readonly Claim[],
  sources: readonly Source[],
): readonly FoundVoice[] {
  const sourceById = new Map(sources.map((source) => [String(source.id), source]))
  const documentById = new Map(documents.map((document) => [String(document.id), document]))
  const told = claims.map((claim) => {
    const document = claim.document === undefined ? undefined : documentById.get(claim.document)
    return { claim, last: lastSpeaker(claim, document, sourceById) }
  })
  const spoken = groupBy(told, ({ claim, last }) => JSON.stringify([claim.document ?? claim.id, last.key]))
  const withClaims = new Set(claims.map(({ document }) => document))
  const silent = documents
    .filter(({ id }) => !withClaims.has(id))
    .map((document) => toSilentVoice(document, sourceById))
  return [...[...spoken.values()].flatMap(toVoice), ...silent]
}

interface LastSpeaker {
  readonly key: string
  readonly name: string
  readonly side?: string
  readonly named: boolean
  readonly relayed: boolean
}

function lastSpeaker(
  claim: Claim,
  document: SourceDocument | undefined,
  sourceById: ReadonlyMap<string, Source>,
): LastSpeaker {
  const { name, side, named } = claim.speakers.at(-1) ?? publisherOf(claim.source, sourceById)
  return {
    key: named ? keyOfName(name, side) : `unnamed ${claim.document ?? claim.id}`,
    name,
    ...(side !== undefined && { side }),
    named,
    relayed: claim.speakers.length > 1 || (document !== undefined && document.source !== claim.source),
  }
}

function publisherOf(
  id: SourceId,
  sourceById: ReadonlyMap<string, Source>,
): Pick<Source, 'name' | 'named'> & { readonly side?: PartyId } {
  return sourceById.get(id) ?? { name: id, named: true }
}

// "Ministry of Defence of Azerbaijan" and "Azerbaijan's Defence Ministry" are one speaker, and so is "Defence Ministry"
// where the side is known: order, little words and the name of the side do not tell speakers apart.
const LITTLE_WORDS = new Set(['of', 'the', 'in', 's'])

function keyOfName(name: string, side: string | undefined): string {
  const ofSide = new Set((side ?? '').split('-'))
  const words = splitWords(name).filter((word) => !LITTLE_WORDS.has(word))
  const telling = words.filter((word) => !ofSide.has(word))
  return [...(telling.length > 0 ? telling : words)].sort().join(' ') + (side === undefined ? '' : ` @${side}`)
}

function toVoice(told: readonly { readonly claim: Claim; readonly last: LastSpeaker }[]): readonly FoundVoice[] {
  const [first] = told
  if (first === undefined) return []
  const { key, ...last } = first.last
  const { document, id } = first.claim
  const claims = told.map(({ claim }) => claim)
  return [
    {
      voice: {
        id: `${document ?? id} ${key}`,
        ...(document !== undefined && { document }),
        speaker: last.name,
        ...(last.side !== undefined && { side: last.side }),
        named: last.named,
        relayed: last.relayed,
        claims: claims.map((claim) => claim.id).sort(),
      },
      speakerKey: key,
      claims,
    },
  ]
}

function toSilentVoice(document: SourceDocument, sourceById: ReadonlyMap<string, Source>): FoundVoice {
  const { name, side, named } = publisherOf(document.source, sourceById)
  const key = keyOfName(name, side)
  return {
    voice: {
      id: `${document.id} ${key}`,
      document: document.id,
      speaker: name,
      ...(side !== undefined && { side }),
      named,
      relayed: false,
      claims: [],
    },
    speakerKey: key,
    claims: [],
  }
}
