import { reachableFrom } from '#engine/boundaries'
import { buildEntry } from '#engine/build-entry'
import { claimOf, entriesAbout, type RecordIndex } from '#engine/fast/record-index'
import type { Entry, Status } from '#engine/ledger'
import type { Standings } from '#engine/standing'
import { prepareStandings } from '#engine/standings'
import { prepareWorld, type Knowing } from '#engine/world'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry, Subject } from '#model/record/record'
import type { Instant } from '#time/instant'

/** The norms that columns do not hold, asked of the reference evaluator with what bears on them and nothing else. */
export interface EntangledNorms {
  statusAt(norm: string, v: Instant, k: Instant): Status | undefined
  /** The whole entry of a norm, with its reasons. */
  entryAt(norm: string, v: Instant, k: Instant): Entry | undefined
  /** Takes notice of an entry added to the index: if it bears on these norms, what was worked out is forgotten. */
  hear(entry: RecordEntry): void
}

/** Where norms are gathered from; `bare` are the standings of the agreement with an empty record. */
export interface Gathering {
  readonly agreement: Agreement
  readonly bare: Standings
  readonly index: RecordIndex
  readonly knowing: Knowing
}

/**
 * Gathers the norms named and everything that they depend on into an agreement of their own; what else stands in the
 * agreement changes nothing of their labels (the frame law), and of a large agreement most is left out.
 */
export function gatherEntangled(norms: Iterable<string>, from: Gathering): EntangledNorms {
  const cone = coneOf(norms, from.bare)
  const agreement = restricted(from, cone)
  let entries: readonly RecordEntry[] | undefined
  let byKnowledge = new Map<Instant, Standings>()
  const standingsAt = (k: Instant): Standings => {
    entries ??= entriesAbout(from.index, cone)
    const standings = byKnowledge.get(k) ?? standingsOf(agreement, entries, k, from.knowing)
    if (byKnowledge.size >= MOST_STATES_KEPT) byKnowledge.clear()
    byKnowledge.set(k, standings)
    return standings
  }
  return {
    hear: (entry) => {
      if (!bearsOn(entry, cone, from.index)) return
      entries = undefined
      byKnowledge = new Map()
    },
    statusAt: (norm, v, k) => standingsAt(k).standingOf(norm, v)?.status,
    entryAt: (norm, v, k) => {
      const standings = standingsAt(k)
      const standing = standings.standingOf(norm, v)
      return standing === undefined ? undefined : buildEntry(standings, standing)
    },
  }
}

// A slider asks about few states of knowledge at a time; more would only fill memory.
const MOST_STATES_KEPT = 32

function standingsOf(agreement: Agreement, entries: readonly RecordEntry[], k: Instant, knowing: Knowing): Standings {
  const vantage = { ...knowing.vantage, asKnownAt: k }
  return prepareStandings(prepareWorld(agreement, { agreement: agreement.id, entries }, { ...knowing, vantage }))
}

// Beside what the norms depend on: what depends on them and is shown with them (guarantees, consequences), the wholes
// whose claims speak of their parts, and the powers, since one over nothing in particular reaches every norm.
function coneOf(norms: Iterable<string>, bare: Standings): ReadonlySet<string> {
  const { world } = bare
  const cone = new Set<string>()
  for (const norm of norms) {
    const shown = [
      norm,
      ...(world.normById(norm)?.consequences ?? []),
      ...(world.guaranteesOf.get(norm) ?? []).map((guarantee) => guarantee.id),
    ]
    for (const each of shown) if (!cone.has(each)) addAll(cone, reachableFrom(bare, each))
  }
  const wholes = [...cone].flatMap((norm) => world.normById(norm)?.partOf ?? [])
  addAll(cone, wholes)
  addAll(
    cone,
    world.powers.map((power) => power.id),
  )
  return cone
}

function addAll(set: Set<string>, more: readonly string[]): void {
  for (const each of more) set.add(each)
}

function restricted(from: Gathering, cone: ReadonlySet<string>): Agreement {
  const { world } = from.bare
  // What a reading adds comes with its reading, and is never taken for a clause.
  const opinions = new Set(from.agreement.readings.flatMap((reading) => reading.norms))
  const norms = [...cone].flatMap((id) => world.normById(id) ?? []).filter((norm) => !opinions.has(norm))
  const amendments = from.agreement.amendments.filter((amendment) => amendment.of.some((norm) => cone.has(norm)))
  return { ...from.agreement, norms, amendments, order: norms.flatMap((norm) => world.orderOf.get(norm.id) ?? []) }
}

function bearsOn(entry: RecordEntry, cone: ReadonlySet<string>, index: RecordIndex): boolean {
  switch (entry.kind) {
    case 'claim':
      return entry.about.some((subject) => isAbout(subject, cone))
    case 'assessment':
    case 'retraction': {
      const claim = claimOf(index, entry.of)
      return claim === undefined || claim.about.some((subject) => isAbout(subject, cone))
    }
    default:
      return true
  }
}

function isAbout(subject: Subject, cone: ReadonlySet<string>): boolean {
  return subject.kind === 'norm' ? cone.has(subject.norm) : true
}
