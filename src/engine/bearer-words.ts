import type { Weighed } from '#engine/evidence'
import type { Performance } from '#engine/resolve-evidence'
import type { BearerPerformance } from '#engine/standing'
import type { Norm } from '#model/norms/norm'
import { formatWallClock, type ZoneId } from '#time/zone'

/** The name of a party by its id. */
export type NameOf = (party: string) => string

/** How several bearers owe, after their names; nothing where one owes alone or the text does not say. */
export function wordsOfMode(norm: Pick<Norm, 'bearers' | 'bearerMode'>): string {
  if (norm.bearers.length < 2) return ''
  switch (norm.bearerMode) {
    case 'each':
      return ', each for itself'
    case 'any':
      return ', of whom any suffices'
    case 'together':
      return ', all of them together'
    default:
      return ''
  }
}

/** Of whom alone a claim tells, after its words; nothing where it tells of all. */
export function wordsOfTold(claim: Weighed, nameOf: NameOf): string {
  if (claim.bearers === undefined) return ''
  if (claim.bearers.length > 0) return `; it tells of ${claim.bearers.map(nameOf).join(', ')} alone`
  return `; it tells of ${(claim.claim.by ?? []).map(nameOf).join(', ')}, who does not owe it`
}

/** What each bearer did, in one line, and what that means for the whole. */
export function wordsOfBearers(
  norm: Pick<Norm, 'bearerMode'>,
  byBearer: readonly BearerPerformance[],
  say: { readonly nameOf: NameOf; readonly zone: ZoneId },
): string {
  const told = byBearer
    .map(({ bearer, performance }) => bearerWords(say.nameOf(bearer), performance, say.zone))
    .join('; ')
  return `${told}; ${MEANING[norm.bearerMode]}`
}

const MEANING: Readonly<Record<Norm['bearerMode'], string>> = {
  each: 'each has to act for itself',
  any: 'the act of one suffices',
  together: 'all have to act together',
  unsaid: 'the text does not say whether each has to act or one suffices, so only what holds either way counts',
}

function bearerWords(name: string, { value, deniedThrough }: Performance, zone: ZoneId): string {
  switch (value) {
    case 'true':
      return `${name} has acted`
    case 'false':
      return `${name} has not acted`
    case 'both':
      return `whether ${name} has acted is claimed and denied`
    default:
      return deniedThrough === undefined
        ? `of ${name} nothing is known`
        : `${name} had not acted by ${formatWallClock(deniedThrough, zone)}, and nothing later is known`
  }
}
