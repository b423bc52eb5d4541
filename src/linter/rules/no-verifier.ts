import { actionOf, gapOf, isContinuing, isOnce, type AgreementIndex } from '#linter/agreement-index'
import { firstOf } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import { verifiesItself } from '#linter/verifies-itself'
import { groupBy } from '#base/group'
import type { Norm } from '#model/norms/norm'

/** Norms whose keeping nobody but the bearer can establish. */
export const noVerifier: Rule = {
  name: 'no-verifier',
  group: 'verification and guarantee',
  severity: 'warning',
  severityFor: { declaration: 'note', memorandum: 'note' },
  baseRate: '72 % of 2,144 known peace agreements have no monitoring mission (PA-X)',
  doc: {
    finds: 'a ceasefire, withdrawal, handover, disarmament or exchange that nobody is named to verify',
    matters: "without an agreed observer every report is a party's report, and silence proves nothing",
    question: 'who establishes whether this is kept, with what access, and to whom do they report?',
    realCase: 'in Hodeidah the two sides counted violations each for itself, by definitions that could not be compared',
    sources: [
      'PA-X: ceasefire and monitoring categories',
      'UN ceasefire mediation guidance (2022), on monitoring and verification',
    ],
  },
  *check(index) {
    const watched = watchedPlaces(index)
    const open = index.norms.filter((norm) => lacksVerifier(index, norm, watched))
    // Where nothing at all is verified, that is one thing to say and not one for every provision.
    const nothingIs = open.length > 1 && !index.norms.some((norm) => norm.verifiers.length > 0)
    for (const group of groupBy(open, (norm) => (nothingIs ? '' : (norm.provision ?? norm.id))).values()) {
      yield { found: state('no-verifier', firstOf(group, 3)), norms: group.map((norm) => norm.id) }
    }
  },
}

interface Watched {
  readonly everything: boolean
  readonly places: ReadonlySet<string>
}

/** What is watched by a duty to monitor: its places, or everything where it names none. */
function watchedPlaces(index: AgreementIndex): Watched {
  const monitoring = index.norms.filter(
    (norm) => actionOf(norm)?.verifies === true && norm.kind === 'obligation' && !verifiesItself(norm),
  )
  return {
    everything: monitoring.some((norm) => norm.places.length === 0),
    places: new Set(monitoring.flatMap((norm) => norm.places)),
  }
}

function lacksVerifier(index: AgreementIndex, norm: Norm, watched: Watched): boolean {
  if (gapOf(index, norm, 'verifier') !== undefined) return true
  const isDuty = isOnce(norm) || isContinuing(norm)
  if (!isDuty || actionOf(norm)?.needsVerifier !== true) return false
  // A whole is verified through its parts, and these are looked at themselves.
  return (index.partsOf.get(norm.id) ?? []).length === 0 && !isVerified(index, norm, watched)
}

function isVerified(index: AgreementIndex, norm: Norm, watched: Watched): boolean {
  const whole = norm.partOf === undefined ? undefined : index.normById.get(norm.partOf)
  const named = norm.verifiers.length + (whole?.verifiers.length ?? 0) > 0
  if (named || watched.everything || norm.places.some((place) => watched.places.has(place))) return true
  return (index.guaranteesOf.get(norm.id) ?? []).some((guarantee) => guarantee.guaranteeOf === 'monitoring')
}
