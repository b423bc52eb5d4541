import type { GradingMaterial } from '#engine/grade-claim'
import type { Assessment, Claim, CoverageStatement, RecordEntry, Retraction, Source } from '#model/record/record'

/** The entries of a record by what they bear on; grows as entries are added. */
export interface RecordIndex {
  readonly entries: RecordEntry[]
  readonly sources: Map<string, Source>
  readonly claims: Claim[]
  readonly claimsByNorm: Map<string, Claim[]>
  /** Claims by id, made when first asked for: only judgements and retractions name claims. */
  claimById: Map<string, Claim> | undefined
  /** Claims about events and amendments, which any norm may wait for. */
  readonly otherClaims: Claim[]
  readonly others: RecordEntry[]
  readonly assessments: Map<string, Assessment[]>
  readonly retractions: Map<string, Retraction[]>
  readonly coverage: CoverageStatement[]
}

/** The record's entries, indexed. */
export function indexRecord(entries: Iterable<RecordEntry>): RecordIndex {
  const index: RecordIndex = {
    entries: [],
    sources: new Map(),
    claims: [],
    claimsByNorm: new Map(),
    claimById: undefined,
    otherClaims: [],
    others: [],
    assessments: new Map(),
    retractions: new Map(),
    coverage: [],
  }
  for (const entry of entries) addToIndex(index, entry)
  return index
}

/** Adds one entry to the index. */
export function addToIndex(index: RecordIndex, entry: RecordEntry): void {
  index.entries.push(entry)
  switch (entry.kind) {
    case 'source':
      index.sources.set(entry.id, entry)
      return
    case 'claim':
      addClaim(index, entry)
      return
    case 'assessment':
      append(index.assessments, entry.of, entry)
      return
    case 'retraction':
      append(index.retractions, entry.of, entry)
      return
    case 'coverage':
      index.coverage.push(entry)
      return
    default:
      index.others.push(entry)
  }
}

/** The entries that bear on the norms: claims about them, events and amendments, with their sources and judgements. */
export function entriesAbout(index: RecordIndex, norms: Iterable<string>): readonly RecordEntry[] {
  const claims = new Set<Claim>(index.otherClaims)
  for (const norm of norms) for (const claim of index.claimsByNorm.get(norm) ?? []) claims.add(claim)
  const sources = new Set([...claims].map((claim) => claim.source))
  for (const statement of index.coverage) sources.add(statement.source)
  return [
    ...[...sources].flatMap((id) => index.sources.get(id) ?? []),
    ...claims,
    ...[...claims].flatMap((claim) => index.assessments.get(claim.id) ?? []),
    ...[...claims].flatMap((claim) => index.retractions.get(claim.id) ?? []),
    ...index.coverage,
    ...index.others,
  ]
}

/** The claim of that id, or none. */
export function claimOf(index: RecordIndex, id: string): Claim | undefined {
  index.claimById ??= new Map(index.claims.map((claim) => [claim.id, claim]))
  return index.claimById.get(id)
}

/** What bears on the grades of a claim. */
export function gradingMaterial(index: RecordIndex, claim: Claim, action: string): GradingMaterial {
  return {
    source: index.sources.get(claim.source),
    assessments: index.assessments.get(claim.id) ?? NO_ASSESSMENTS,
    retractions: index.retractions.get(claim.id) ?? NO_RETRACTIONS,
    action,
  }
}

const NO_ASSESSMENTS: readonly Assessment[] = []
const NO_RETRACTIONS: readonly Retraction[] = []

function addClaim(index: RecordIndex, claim: Claim): void {
  index.claims.push(claim)
  index.claimById?.set(claim.id, claim)
  for (const norm of normsOf(claim)) append(index.claimsByNorm, norm, claim)
  if (claim.about.some((subject) => subject.kind !== 'norm')) index.otherClaims.push(claim)
}

/** The norms that the claim is about, each once. */
export function normsOf(claim: Claim): readonly string[] {
  const [first] = claim.about
  if (claim.about.length === 1 && first?.kind === 'norm') return [first.norm]
  return [...new Set(claim.about.flatMap((subject) => (subject.kind === 'norm' ? [subject.norm] : [])))]
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
