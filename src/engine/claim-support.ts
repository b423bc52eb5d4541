import type { NormFamily } from '#engine/norm-family'
import type { WeighedClaim } from '#engine/ledger'
import type { Claim, Standing } from '#model/record/record'

/** What a claim says about the proposition of a norm: the words of `WeighedClaim.supports`, and parts of a whole. */
export type Support = WeighedClaim['supports']

/** What the claim supports for a norm of the family. Promises, demands, opinions and absence of knowledge support nothing. */
export function supportOf(family: NormFamily, claim: Claim): Support {
  switch (family) {
    case 'achievement':
      return achievementSupport(claim.standing, claim.polarity)
    case 'maintenance':
      return maintenanceSupport(claim.standing, claim.polarity)
    case 'power':
      return powerSupport(claim.standing, claim.polarity)
    default:
      return 'nothing'
  }
}

/** What a claim about an awaited event or an amendment supports: that it came about, or that it did not. */
export function eventSupport(claim: Claim): Support {
  if (claim.standing === 'in-force' || claim.standing === 'exercised') return claim.polarity ? 'done' : 'not-done'
  return achievementSupport(claim.standing, claim.polarity)
}

function achievementSupport(standing: Standing, polarity: boolean): Support {
  switch (standing) {
    case 'done':
      return polarity ? 'done' : 'not-done'
    case 'not-done':
    case 'breached':
      return polarity ? 'not-done' : 'done'
    case 'denied':
      return 'not-done'
    case 'partly-done':
      return polarity ? 'done' : 'not-done'
    case 'refused':
    case 'impossible':
      return polarity ? 'refusal' : 'nothing'
    default:
      return 'nothing'
  }
}

function maintenanceSupport(standing: Standing, polarity: boolean): Support {
  switch (standing) {
    case 'done':
    case 'in-force':
      return polarity ? 'observance' : 'breach'
    case 'not-done':
    case 'breached':
      return polarity ? 'breach' : 'observance'
    case 'denied':
      return 'observance'
    case 'refused':
    case 'impossible':
      return polarity ? 'refusal' : 'nothing'
    default:
      return 'nothing'
  }
}

function powerSupport(standing: Standing, polarity: boolean): Support {
  if (standing !== 'exercised' && standing !== 'done' && standing !== 'demanded') return 'nothing'
  return polarity ? 'done' : 'not-done'
}
