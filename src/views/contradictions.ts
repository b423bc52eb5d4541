import type { Entry, Ledger, WeighedClaim } from '#engine/ledger'
import type { ClaimId, NormId } from '#model/ids'
import type { Claim } from '#model/record/record'
import type { RecordIndex } from '#views/record-index'

/** A claim with those that say the opposite, and the norms on which they do. */
export interface Contradiction {
  readonly claim: Claim
  readonly against: readonly Claim[]
  readonly norms: readonly NormId[]
}

/** The claims that are contradicted in the later ledger by what did not contradict them in the earlier one, in its order. */
export function newContradictions(earlier: Ledger, later: Ledger, record: RecordIndex): readonly Contradiction[] {
  const before = pairsIn(earlier)
  const after = pairsIn(later)
  return [...after].flatMap(([id, againstByNorm]): readonly Contradiction[] => {
    const claim = record.claimById.get(id)
    const isNew = ([norm]: readonly [NormId, unknown]): boolean => !(before.get(id)?.has(norm) ?? false)
    const added = [...againstByNorm].filter(isNew)
    if (claim === undefined || added.length === 0) return []
    const others = [...new Set(added.flatMap(([, against]) => against))]
    const against = others.flatMap((other) => record.claimById.get(other) ?? [])
    return [{ claim, against, norms: added.map(([norm]) => norm) }]
  })
}

function pairsIn(ledger: Ledger): ReadonlyMap<ClaimId, ReadonlyMap<NormId, readonly ClaimId[]>> {
  const pairs = new Map<ClaimId, Map<NormId, readonly ClaimId[]>>()
  for (const entry of ledger.entries) {
    for (const weighed of entry.weighed.filter(({ contradicted }) => contradicted)) {
      const ofClaim = pairs.get(weighed.claim) ?? new Map<NormId, readonly ClaimId[]>()
      pairs.set(weighed.claim, ofClaim.set(entry.id, opponentsOf(weighed, entry)))
    }
  }
  return pairs
}

function opponentsOf({ supports }: WeighedClaim, { weighed }: Entry): readonly ClaimId[] {
  const opposite = OPPOSITES[supports]
  return weighed.filter((other) => other.contradicted && other.supports === opposite).map(({ claim }) => claim)
}

const OPPOSITES: Readonly<Record<WeighedClaim['supports'], WeighedClaim['supports'] | undefined>> = {
  done: 'not-done',
  'not-done': 'done',
  breach: 'observance',
  observance: 'breach',
  refusal: undefined,
  nothing: undefined,
}
