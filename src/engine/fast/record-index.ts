import type { GradingMaterial } from '#engine/grade-claim'
import { gradedSource } from '#model/record/graded-sources'
import type {
  Assessment,
  Claim,
  CoverageStatement,
  Grading,
  RecordEntry,
  Retraction,
  Source,
} from '#model/record/record'

/** The entries of a record by what they bear on; grows as entries are added. */
export interface RecordIndex {
  /** With their later gradings among their grades. */
  readonly sources: Map<string, Source>
  readonly gradings: Map<string, Grading[]>
  /** Claims that somebody gave another origin at some time: the columns hold one origin for all times. */
  readonly regrouped: Set<string>
  /** The entries that the record began with, and those added since; a claim has the number of its place in both together. */
  readonly given: readonly RecordEntry[]
  /** How many there were then: nothing that its owner does to the list later counts. */
  readonly givenCount: number
  readonly added: RecordEntry[]
  readonly claimsByNorm: ClaimChains
  /** Claims by id, made when first asked for: only judgements and retractions name claims. */
  claimById: Map<string, Claim> | undefined
  /** Claims about events and amendments, which any norm may wait for. */
  readonly otherClaims: Claim[]
  readonly others: RecordEntry[]
  readonly assessments: Map<string, Assessment[]>
  readonly retractions: Map<string, Retraction[]>
  readonly coverage: CoverageStatement[]
}

/**
 * The claims about each norm, as a chain of their numbers: link `i` is claim `claim[i]`, followed by link `next[i]`, and the
 * chain of norm `n` begins at `head[n]`. Lists by id would be a million small objects in a large agreement.
 */
export interface ClaimChains {
  readonly numberById: ReadonlyMap<string, number>
  readonly head: Int32Array
  next: Int32Array
  claim: Int32Array
  links: number
}

/** The record's entries, indexed by the numbers that the norms have; claims about no such norm are in no chain. */
export function indexRecord(entries: readonly RecordEntry[], numberById: ReadonlyMap<string, number>): RecordIndex {
  const index: RecordIndex = {
    sources: new Map(),
    gradings: new Map(),
    regrouped: new Set(),
    given: entries,
    givenCount: entries.length,
    added: [],
    claimsByNorm: {
      numberById,
      head: new Int32Array(numberById.size).fill(END_OF_CHAIN),
      // Most claims are about one norm: room for as many links is enough, and growing would double it at the end.
      next: new Int32Array(Math.max(FEW, entries.length)),
      claim: new Int32Array(Math.max(FEW, entries.length)),
      links: 0,
    },
    claimById: undefined,
    otherClaims: [],
    others: [],
    assessments: new Map(),
    retractions: new Map(),
    coverage: [],
  }
  entries.forEach((entry, at) => {
    place(index, entry, at)
  })
  return index
}

/** Adds one entry to the index. */
export function addToIndex(index: RecordIndex, entry: RecordEntry): void {
  index.added.push(entry)
  place(index, entry, index.givenCount + index.added.length - 1)
}

function place(index: RecordIndex, entry: RecordEntry, at: number): void {
  switch (entry.kind) {
    case 'source':
      index.sources.set(entry.id, gradedSource(entry, index.gradings.get(entry.id) ?? []))
      return
    case 'grading':
      addGrading(index, entry)
      return
    case 'regrouping':
      for (const claim of entry.claims) index.regrouped.add(claim)
      index.others.push(entry)
      return
    case 'claim':
      addClaim(index, entry, at)
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
  for (const norm of norms) {
    const at = index.claimsByNorm.numberById.get(norm)
    if (at !== undefined) eachClaimAbout(index, at, (claim) => claims.add(claim).size > 0)
  }
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

/** Hands the claims about the norm of that number on, the newest first, until it is told to stop. */
export function eachClaimAbout(index: RecordIndex, norm: number, hear: (claim: Claim) => boolean): void {
  const { head, next, claim } = index.claimsByNorm
  for (let link = head[norm] ?? END_OF_CHAIN; link !== END_OF_CHAIN; link = next[link] ?? END_OF_CHAIN) {
    const about = entryAt(index, claim[link] ?? END_OF_CHAIN)
    if (about?.kind === 'claim' && !hear(about)) return
  }
}

function entryAt({ given, givenCount, added }: RecordIndex, at: number): RecordEntry | undefined {
  return at < givenCount ? given[at] : added[at - givenCount]
}

/** Every claim of the record, those about no norm among them. */
export function claimsOf({ given, givenCount, added }: RecordIndex): readonly Claim[] {
  const isClaim = (entry: RecordEntry): entry is Claim => entry.kind === 'claim'
  return [...given.slice(0, givenCount).filter(isClaim), ...added.filter(isClaim)]
}

const END_OF_CHAIN = -1

/** Room for links to begin with. */
const FEW = 64

/** The claim of that id, or none. */
export function claimOf(index: RecordIndex, id: string): Claim | undefined {
  index.claimById ??= new Map(claimsOf(index).map((claim) => [claim.id, claim]))
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

function addGrading(index: RecordIndex, grading: Grading): void {
  append(index.gradings, grading.of, grading)
  const source = index.sources.get(grading.of)
  if (source !== undefined) index.sources.set(source.id, gradedSource(source, [grading]))
}

function addClaim(index: RecordIndex, claim: Claim, number: number): void {
  index.claimById?.set(claim.id, claim)
  const [first] = claim.about
  if (claim.about.length === 1 && first?.kind === 'norm') link(index.claimsByNorm, first.norm, number)
  else for (const norm of normsOf(claim)) link(index.claimsByNorm, norm, number)
  if (claim.about.some((subject) => subject.kind !== 'norm')) index.otherClaims.push(claim)
}

/** The norms that the claim is about, each once. */
export function normsOf(claim: Claim): readonly string[] {
  const [first] = claim.about
  if (claim.about.length === 1 && first?.kind === 'norm') return [first.norm]
  return [...new Set(claim.about.flatMap((subject) => (subject.kind === 'norm' ? [subject.norm] : [])))]
}

function link(chains: ClaimChains, norm: string, claim: number): void {
  const at = chains.numberById.get(norm)
  if (at === undefined) return
  if (chains.links === chains.next.length) {
    chains.next = doubled(chains.next)
    chains.claim = doubled(chains.claim)
  }
  chains.next[chains.links] = chains.head[at] ?? END_OF_CHAIN
  chains.claim[chains.links] = claim
  chains.head[at] = chains.links
  chains.links += 1
}

function doubled(old: Int32Array): Int32Array {
  const wider = new Int32Array(old.length * 2)
  wider.set(old)
  return wider
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
