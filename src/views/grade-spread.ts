import type { Credibility, Reliability } from '#model/record/grades'
import type { Claim } from '#model/record/record'
import type { Vantage } from '#time/vantage'
import type { ZoneId } from '#time/zone'
import { isKnownAt, knownSince, knownSinceIn, reliabilityAt, type RecordIndex } from '#views/record-index'

/** How many claims stand at each pair of grades: rows A to F, in each the figures 1 to 6. */
export interface GradeSpread {
  readonly rows: readonly { readonly reliability: Reliability; readonly counts: readonly number[] }[]
  readonly graded: number
  /** Of these, how many lie on the diagonal A1, B2, C3, D4, E5, F6. */
  readonly onDiagonal: number
}

const RELIABILITIES: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F']

/** Everybody who graded a claim by an assessment known at the vantage, in the order of their names. */
export function gradersAt(record: RecordIndex, vantage: Vantage, zone: ZoneId): readonly string[] {
  const all = [...record.assessmentsByClaim.values()].flat().filter((each) => isKnownAt(each, vantage, zone))
  return [...new Set(all.map(({ by }) => by))].sort()
}

/**
 * The spread of grades over claims known at the vantage: of everybody, or of the assessments of one person. Raters often
 * keep to the diagonal as if the two axes were one; a spread that does is worth a second look. Source: Baker, McKendry and
 * Mace 1968 on the use of the Admiralty scales.
 */
export function gradeSpread(
  record: RecordIndex,
  at: { readonly vantage: Vantage; readonly zone: ZoneId },
  by?: string,
): GradeSpread {
  const sinceOf = knownSinceIn(at.vantage, at.zone)
  const pairs = record.claims
    .filter((claim) => sinceOf(claim) <= at.vantage.asKnownAt)
    .flatMap((claim) => gradesOf(claim, record, at, by))
  const counts = new Map<string, number>()
  for (const { reliability, credibility } of pairs) {
    const pair = `${reliability}${credibility}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const rows = RELIABILITIES.map((reliability) => ({
    reliability,
    counts: [1, 2, 3, 4, 5, 6].map((figure) => counts.get(`${reliability}${figure}`) ?? 0),
  }))
  const onDiagonal = rows.reduce((sum, { counts }, row) => sum + (counts[row] ?? 0), 0)
  return { rows, graded: pairs.length, onDiagonal }
}

interface Pair {
  readonly reliability: Reliability
  readonly credibility: Credibility
}

/** The grades of a claim: the newest assessment, of one person where one is named, else the claim's own. */
export function gradesOf(
  claim: Claim,
  record: RecordIndex,
  { vantage, zone }: { readonly vantage: Vantage; readonly zone: ZoneId },
  by?: string,
): readonly Pair[] {
  const assessments = (record.assessmentsByClaim.get(claim.id) ?? []).filter(
    (each) => isKnownAt(each, vantage, zone) && (by === undefined || each.by === by),
  )
  const newest = [...assessments].sort((a, b) => knownSince(b, vantage, zone) - knownSince(a, vantage, zone))[0]
  if (newest === undefined && by !== undefined) return []
  const ofSource = (): Reliability => reliabilityAt(record.sourceById.get(claim.source), vantage, zone)
  return [
    {
      reliability: newest?.reliability ?? claim.reliability ?? ofSource(),
      credibility: newest?.credibility ?? claim.credibility,
    },
  ]
}
