import type { FourValue } from '#engine/ledger'
import type { Performance } from '#engine/resolve-evidence'
import type { BearerMode } from '#model/norms/norm'
import { BEGINNING_OF_TIME, earlierOf, laterOf, type Instant } from '#time/instant'

/** How the performances of several bearers add up. A joint act has no shares. */
export type SharedMode = Exclude<BearerMode, 'together'>

// The first value that some share has: where each owes, one that is denied denies the whole; where any suffices, one that
// is done does it.
const DECIDING: Readonly<Record<'each' | 'any', readonly FourValue[]>> = {
  each: ['false', 'both', 'neither', 'true'],
  any: ['true', 'both', 'neither', 'false'],
}

/**
 * What the values of the shares come to. Where the text does not say how several owe, only what holds whether each owes or
 * any suffices is true or false.
 */
export function combineValues(mode: SharedMode, values: readonly FourValue[]): FourValue {
  if (mode !== 'unsaid') return DECIDING[mode].find((value) => values.includes(value)) ?? 'neither'
  const ifEach = combineValues('each', values)
  const ifAny = combineValues('any', values)
  if (ifEach === ifAny) return ifEach
  return ifEach === 'both' || ifAny === 'both' ? 'both' : 'neither'
}

/** The performance of the whole: with the last of the shares where each owes, with the first where any suffices. */
export function combinePerformances(mode: SharedMode, shares: readonly Performance[]): Performance {
  const value = combineValues(
    mode,
    shares.map((share) => share.value),
  )
  const denied = deniedThroughAll(mode, shares)
  const deniedPart = denied === undefined ? {} : { deniedThrough: denied }
  if (value !== 'true' && value !== 'both') return { value, claims: [], ...deniedPart }
  return { value, ...reachedBy(mode, value, shares), ...deniedPart }
}

function reachedBy(
  mode: SharedMode,
  value: FourValue,
  shares: readonly Performance[],
): Pick<Performance, 'lo' | 'hi' | 'claims'> {
  const acted = shares.filter((share) => share.hi !== undefined)
  if (mode === 'any') {
    const [first] = acted.filter((share) => share.value === value).sort(earliestFirst)
    return first === undefined ? { claims: [] } : timesOf([first])
  }
  return timesOf(acted)
}

function timesOf(shares: readonly Performance[]): Pick<Performance, 'lo' | 'hi' | 'claims'> {
  return {
    lo: shares.map((share) => share.lo ?? BEGINNING_OF_TIME).reduce(laterOf, BEGINNING_OF_TIME),
    hi: shares.map((share) => share.hi ?? BEGINNING_OF_TIME).reduce(laterOf, BEGINNING_OF_TIME),
    claims: [...new Set(shares.flatMap((share) => share.claims))].sort(),
  }
}

function earliestFirst(a: Performance, b: Performance): number {
  const byEnd = (a.hi ?? 0) - (b.hi ?? 0)
  return byEnd === 0 ? (b.lo ?? 0) - (a.lo ?? 0) : byEnd
}

// Where one suffices a denial speaks as far as all are denied; else as far as any is.
function deniedThroughAll(mode: SharedMode, shares: readonly Performance[]): Instant | undefined {
  const denials = shares.flatMap((share) => share.deniedThrough ?? [])
  if (denials.length === 0 || (mode === 'any' && denials.length < shares.length)) return undefined
  return denials.reduce(mode === 'any' ? earlierOf : laterOf)
}
