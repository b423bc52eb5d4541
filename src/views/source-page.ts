import type { Ledger } from '#engine/ledger'
import type { DocumentId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Claim, RecordOf, Source } from '#model/record/record'
import { indexAgreement } from '#views/agreement-index'
import { gradesOf } from '#views/grade-spread'
import { suggestionFor, suggestionScene, type GradeSuggestion, type SuggestionScene } from '#views/grade-suggestions'
import { isKnownAt, knownSince, reliabilityAt } from '#views/record-index'
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

/** Everything of one source from a vantage. */
export interface SourcePage {
  readonly source: Source
  readonly side: string
  readonly reliability: Reliability
  /** Grades known at the vantage, oldest first. */
  readonly history: readonly GradeStep[]
  readonly claims: readonly GradedClaimRow[]
}

/** One source with the history of its grades and its claims, newest first; nothing where the record has no such source. */
export function toSourcePage(
  ledger: Ledger,
  agreement: Agreement,
  record: RecordOf,
  id: string,
): SourcePage | undefined {
  const scene = suggestionScene(ledger, agreement, record)
  const index = indexAgreement(agreement)
  const source = scene.record.sourceById.get(id)
  if (source === undefined) return undefined
  const { vantage } = ledger.question
  const { zone } = index
  const known = scene.record.claims.filter((claim) => isKnownAt(claim, vantage, zone))
  const own = known.filter((claim) => claim.source === source.id)
  return {
    source,
    side: source.side === undefined ? '' : partyName(index, source.side),
    reliability: reliabilityAt(source, vantage, zone),
    history: [...source.grades]
      .filter((grade) => isKnownAt(grade, vantage, zone))
      .sort((a, b) => knownSince(a, vantage, zone) - knownSince(b, vantage, zone))
      .map(({ reliability, publishedAt, subject = '', by = '', why = '' }) => {
        return { reliability, since: pointWords(publishedAt), subject, by, why }
      }),
    claims: own
      .sort((a, b) => knownSince(b, vantage, zone) - knownSince(a, vantage, zone))
      .map((claim) => toRow(claim, known, scene)),
  }
}

function toRow(claim: Claim, known: readonly Claim[], scene: SuggestionScene): GradedClaimRow {
  const { record, ledger, zone, originOf } = scene
  const at = { vantage: ledger.question.vantage, zone }
  const [grades] = gradesOf(claim, record, at)
  const [reliability, credibility] = [grades?.reliability ?? 'F', grades?.credibility ?? 6]
  const origin = originOf(claim)
  const nameOf = (of: Claim): string => record.sourceById.get(of.source)?.name ?? of.source
  return {
    id: claim.id,
    says: claim.says,
    standing: standingOfClaim(claim.standing),
    published: pointWords(claim.publishedAt),
    ...(claim.document === undefined ? {} : { document: claim.document }),
    grade: gradeWords(reliability, credibility),
    unjudged: reliability === 'F' || credibility === 6,
    suggested: suggestionFor(claim, scene),
    origin,
    together: known
      .filter((other) => other !== claim && originOf(other) === origin)
      .map((other) => ({ id: other.id, says: other.says, sourceName: nameOf(other) })),
    near: nearOrigins(claim, known, originOf).map((other) => {
      return { origin: originOf(other), says: `${nameOf(other)}: ${other.says}` }
    }),
  }
}

/** The first claim of each other origin that speaks of a norm that this one speaks of. */
function nearOrigins(claim: Claim, known: readonly Claim[], originOf: SuggestionScene['originOf']): readonly Claim[] {
  const norms = new Set(claim.about.flatMap((subject) => (subject.kind === 'norm' ? [subject.norm] : [])))
  const first = new Map<string, Claim>()
  for (const other of known) {
    const shares = other.about.some((subject) => subject.kind === 'norm' && norms.has(subject.norm))
    const origin = originOf(other)
    if (shares && origin !== originOf(claim) && !first.has(origin)) first.set(origin, other)
  }
  return [...first.values()]
}
