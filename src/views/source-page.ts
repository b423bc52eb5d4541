import type { Ledger } from '#engine/ledger'
import { groupBy } from '#base/group'
import type { DocumentId, NormId, SourceId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Claim, RecordOf, Source } from '#model/record/record'
import { indexAgreement } from '#views/agreement-index'
import { gradesOf } from '#views/grade-spread'
import { suggestionFor, suggestionScene, type GradeSuggestion, type SuggestionScene } from '#views/grade-suggestions'
import { carrierOf, isKnownAt, knownSince, knownSinceIn, reliabilityAt, type RecordIndex } from '#views/record-index'
import { english, type Speech } from '#views/speech/speech'
import { gradeWords, standingOfClaim } from '#views/words/claim-words'
import { partyName } from '#views/words/names'
import { pointWords } from '#views/words/time-words'
import type { Reliability } from '#model/record/grades'

/** One grade of a source in its history. */
export interface GradeStep {
  readonly reliability: Reliability
  readonly since: string
  readonly subject: string
  readonly by: string
  readonly why: string
}

/** A claim of a source with its grade now, what is proposed, and the origin that it goes back to. */
export interface GradedClaimRow {
  readonly id: Claim['id']
  readonly says: string
  readonly standing: string
  readonly published: string
  readonly document?: DocumentId
  readonly grade: string
  readonly unjudged: boolean
  readonly suggested: GradeSuggestion
  readonly origin: string
  /** The other claims of that origin, in the order of entry. */
  readonly together: readonly { readonly id: Claim['id']; readonly says: string; readonly sourceName: string }[]
  /** Other origins that speak of the same norms: what it could be joined with. */
  readonly near: readonly { readonly origin: string; readonly says: string }[]
}

/** A claim of somebody else that a document of the source passes on. */
export interface PassedOnRow extends Pick<GradedClaimRow, 'id' | 'says' | 'standing' | 'published' | 'document'> {
  readonly source: SourceId
  readonly who: string
}

/** Everything of one source from a vantage. */
export interface SourcePage {
  readonly source: Source
  readonly side: string
  readonly reliability: Reliability
  /** Grades known at the vantage, oldest first. */
  readonly history: readonly GradeStep[]
  /** Its claims, the newest first. */
  readonly claims: readonly Claim[]
  /** What its documents tell of others' claims, the newest first. */
  readonly passedOn: readonly Claim[]
  /** A claim that it passes on, with whose it is. */
  readonly passedRowOf: (claim: Claim) => PassedOnRow
  /** A claim with its grade, what is proposed and its origin: made for those that are shown. */
  readonly rowOf: (claim: Claim) => GradedClaimRow
}

/** One source with the history of its grades and its claims, newest first; nothing where the record has no such source. */
export function toSourcePage(
  ledger: Ledger,
  agreement: Agreement,
  record: RecordOf,
  { id, speech = english }: { readonly id: string; readonly speech?: Speech },
): SourcePage | undefined {
  const scene = suggestionScene(ledger, agreement, record, speech)
  const index = indexAgreement(agreement, speech)
  const source = scene.record.sourceById.get(id)
  if (source === undefined) return undefined
  const { vantage } = ledger.question
  const { zone } = index
  const sinceOf = knownSinceIn(vantage, zone)
  const known = scene.record.claims
    .map((claim) => ({ claim, since: sinceOf(claim) }))
    .filter(({ since }) => since <= vantage.asKnownAt)
  const newestFirst = known.toSorted((a, b) => b.since - a.since).map(({ claim }) => claim)
  const neighbours = neighboursOf(
    known.map(({ claim }) => claim),
    scene,
  )
  return {
    source,
    side: source.side === undefined ? '' : partyName(index, source.side),
    reliability: reliabilityAt(source, vantage, zone),
    history: [...source.grades]
      .filter((grade) => isKnownAt(grade, vantage, zone))
      .sort((a, b) => knownSince(a, vantage, zone) - knownSince(b, vantage, zone))
      .map(({ reliability, publishedAt, subject = '', by = '', why = '' }) => {
        return { reliability, since: pointWords(publishedAt, 'short', speech), subject, by, why }
      }),
    claims: newestFirst.filter((claim) => claim.source === source.id),
    passedOn: newestFirst.filter((claim) => carrierOf(claim, scene.record) === source.id),
    passedRowOf: (claim) => toPassedOnRow(claim, scene.record, speech),
    rowOf: (claim) => toRow(claim, neighbours, scene, speech),
  }
}

function toPassedOnRow(claim: Claim, { sourceById }: RecordIndex, speech: Speech): PassedOnRow {
  const { id, says, source, document } = claim
  return {
    id,
    says,
    source,
    who: sourceById.get(source)?.name ?? source,
    standing: standingOfClaim(claim.standing, speech),
    published: pointWords(claim.publishedAt, 'short', speech),
    ...(document === undefined ? {} : { document }),
  }
}

/** Known claims by the origin that they go back to, and by each norm that they speak of. */
interface Neighbours {
  readonly byOrigin: ReadonlyMap<string, readonly Claim[]>
  readonly byNorm: ReadonlyMap<string, readonly Claim[]>
}

function neighboursOf(known: readonly Claim[], { originOf }: SuggestionScene): Neighbours {
  const told = known.flatMap((claim) => normsOf(claim).map((norm) => ({ norm, claim })))
  const byNorm = groupBy(told, ({ norm }) => String(norm))
  return {
    byOrigin: groupBy(known, originOf),
    byNorm: new Map([...byNorm].map(([norm, members]) => [norm, members.map(({ claim }) => claim)])),
  }
}

function normsOf({ about }: Claim): readonly NormId[] {
  return [...new Set(about.flatMap((subject) => (subject.kind === 'norm' ? [subject.norm] : [])))]
}

function toRow(claim: Claim, neighbours: Neighbours, scene: SuggestionScene, speech: Speech): GradedClaimRow {
  const { record, ledger, agreement, originOf } = scene
  const at = { vantage: ledger.question.vantage, zone: agreement.zone }
  const [grades] = gradesOf(claim, record, at)
  const [reliability, credibility] = [grades?.reliability ?? 'F', grades?.credibility ?? 6]
  const origin = originOf(claim)
  const nameOf = (of: Claim): string => record.sourceById.get(of.source)?.name ?? of.source
  return {
    id: claim.id,
    says: claim.says,
    standing: standingOfClaim(claim.standing, speech),
    published: pointWords(claim.publishedAt, 'short', speech),
    ...(claim.document === undefined ? {} : { document: claim.document }),
    grade: gradeWords(reliability, credibility),
    unjudged: reliability === 'F' || credibility === 6,
    suggested: suggestionFor(claim, scene),
    origin,
    together: (neighbours.byOrigin.get(origin) ?? [])
      .filter((other) => other !== claim)
      .map((other) => ({ id: other.id, says: other.says, sourceName: nameOf(other) })),
    near: nearOrigins(claim, neighbours, originOf).map((other) => {
      return { origin: originOf(other), says: `${nameOf(other)}: ${other.says}` }
    }),
  }
}

/** The first claim of each other origin that speaks of a norm that this one speaks of. */
function nearOrigins(claim: Claim, { byNorm }: Neighbours, originOf: SuggestionScene['originOf']): readonly Claim[] {
  const first = new Map<string, Claim>()
  for (const other of normsOf(claim).flatMap((norm) => byNorm.get(norm) ?? [])) {
    const origin = originOf(other)
    if (origin !== originOf(claim) && !first.has(origin)) first.set(origin, other)
  }
  return [...first.values()]
}
