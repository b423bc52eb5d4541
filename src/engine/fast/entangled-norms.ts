import { reachableFrom } from '#engine/boundaries'
import type { RecordIndex } from '#engine/fast/record-index'
import type { Status } from '#engine/ledger'
import type { Standings } from '#engine/standing'
import { prepareStandings } from '#engine/standings'
import { prepareWorld, type Knowing } from '#engine/world'
import type { Agreement } from '#model/instrument/agreement'
import type { Norm } from '#model/norms/norm'
import type { RecordEntry, Subject } from '#model/record/record'
import type { Instant } from '#time/instant'

/** The norms that columns do not hold, asked of the reference evaluator with what bears on them and nothing else. */
export interface EntangledNorms {
  statusAt(norm: string, v: Instant, k: Instant): Status | undefined
  /** Takes notice of an entry added to the index: if it bears on these norms, what was worked out is forgotten. */
  hear(entry: RecordEntry): void
}

/**
 * Gathers the norms named and everything that they depend on into an agreement of their own; what else stands in the
 * agreement changes nothing of their labels (the frame law), and for large agreements most of it is left out.
 */
export function gatherEntangled(
  norms: ReadonlySet<string>,
  from: {
    readonly agreement: Agreement
    readonly bare: Standings
    readonly index: RecordIndex
    readonly knowing: Knowing
  },
): EntangledNorms {
  const cone = coneOf(norms, from.bare)
  const agreement = restricted(from.agreement, cone)
  let entries: readonly RecordEntry[] | undefined
  let byKnowledge = new Map<Instant, Standings>()
  return {
    hear: (entry) => {
      if (!bearsOn(entry, cone, from.index)) return
      entries = undefined
      byKnowledge = new Map()
    },
    statusAt: (norm, v, k) => {
      entries ??= from.index.entries.filter((entry) => bearsOn(entry, cone, from.index))
      const standings = byKnowledge.get(k) ?? standingsAt(agreement, entries, k, from.knowing)
      if (byKnowledge.size >= MOST_STATES_KEPT) byKnowledge.clear()
      byKnowledge.set(k, standings)
      return standings.standingOf(norm, v)?.status
    },
  }
}

// A slider asks about few states of knowledge at a time; more would only fill memory.
const MOST_STATES_KEPT = 32

function standingsAt(agreement: Agreement, entries: readonly RecordEntry[], k: Instant, knowing: Knowing): Standings {
  const vantage = { ...knowing.vantage, asKnownAt: k }
  return prepareStandings(prepareWorld(agreement, { agreement: agreement.id, entries }, { ...knowing, vantage }))
}

function coneOf(norms: ReadonlySet<string>, bare: Standings): ReadonlySet<string> {
  const cone = new Set<string>()
  for (const norm of norms) {
    if (!cone.has(norm)) for (const reached of reachableFrom(bare, norm)) cone.add(reached)
  }
  return cone
}

// Instruments keep their powers: a power over nothing in particular reaches every norm.
function restricted(agreement: Agreement, cone: ReadonlySet<string>): Agreement {
  const keep = (norm: Norm): boolean => norm.kind === 'power' || cone.has(norm.id) || isWhole(norm, cone, agreement)
  return { ...agreement, norms: agreement.norms.filter(keep) }
}

function isWhole(norm: Norm, cone: ReadonlySet<string>, agreement: Agreement): boolean {
  return agreement.norms.some((part) => part.partOf === norm.id && cone.has(part.id))
}

function bearsOn(entry: RecordEntry, cone: ReadonlySet<string>, index: RecordIndex): boolean {
  switch (entry.kind) {
    case 'claim':
      return entry.about.some((subject) => isAbout(subject, cone))
    case 'assessment':
    case 'retraction': {
      const claim = index.claims.get(entry.of)
      return claim === undefined || claim.about.some((subject) => isAbout(subject, cone))
    }
    default:
      return true
  }
}

function isAbout(subject: Subject, cone: ReadonlySet<string>): boolean {
  return subject.kind === 'norm' ? cone.has(subject.norm) : true
}
