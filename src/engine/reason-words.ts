import type { Weighed } from '#engine/evidence'
import type { Breach, Reckoned, Standing } from '#engine/standing'
import type { Norm } from '#model/norms/norm'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { formatWallClock, type ZoneId } from '#time/zone'

/** The zone that days are reckoned in, and whether the instrument says it. */
export interface ReckoningZone {
  readonly id: ZoneId
  readonly isSaid: boolean
}

const UNSAID_ZONE = '; no zone is said, so days are reckoned in UTC'

/** The window in one line, with the words it was reckoned from. */
export function wordsOfWindow(reckoned: Reckoned, norm: Norm, zone: ReckoningZone): string {
  const amended = reckoned.amendedBy === undefined ? '' : `, as changed by ${reckoned.amendedBy}`
  const said = norm.deadline === undefined ? 'no deadline' : `\`${norm.deadline.said}\``
  const stopped = reckoned.stoppedMs > 0 ? '; suspensions stopped the clock' : ''
  const notice =
    reckoned.renewal === undefined ? '' : `; notice until ${moment(reckoned.renewal.noticeWindow.to, zone.id)}`
  return `${said}${amended}: ${reckoned.steps.join('; ')}${stopped}${notice}${zone.isSaid ? '' : UNSAID_ZONE}`
}

/** Where the vantage stands to the window, in one line. */
export function wordsOfClock(standing: Standing, zone: ZoneId): string {
  const { from, to } = standing.reckoned
  switch (standing.clock) {
    case 'before-window':
      return `the window opens ${moment(from, zone)}`
    case 'in-window':
      return `the window closes ${moment(to, zone)}`
    case 'last-day':
      return `this is the last day: the window closes ${moment(to, zone)}`
    case 'past-due':
      return `the window closed ${moment(to, zone)}`
    default:
      return 'no clock runs'
  }
}

/** One claim in one line: who says it, with which grades, whether it counts, and for what. */
export function wordsOfClaim(claim: Weighed, source: string, v: Instant): string {
  const { graded } = claim
  const by = speakerWords(claim, source)
  const hedge = claim.claim.hedge === undefined ? '' : ` (\`${claim.claim.hedge}\`)`
  const counts = graded.admitted ? 'counts' : 'does not count'
  const later = claim.supports === 'done' && claim.hi > v ? '; it speaks of a later time' : ''
  const grade = `${graded.reliability}${graded.credibility}`
  return `${by}, ${grade}: ${claim.claim.says}${hedge}; ${counts}, ${graded.why}; ${supportWords(claim)}${stakeWords(claim)}${later}`
}

// An admission and the other side's confirmation are kinds of their own, and are named as such.
function stakeWords(claim: Weighed): string {
  if (claim.supports === 'nothing') return ''
  if (claim.stake === 'against-interest') return ', an admission against interest'
  return claim.stake === 'confirmed' ? ', confirmed by the other side' : ''
}

// The chain of who said it, outermost first; the source is named beside it unless the chain already names it.
function speakerWords(claim: Weighed, source: string): string {
  const { speakers } = claim.claim
  const chain = speakers
    .map((speaker) => (speaker.named ? speaker.name : `${speaker.name} (unnamed)`))
    .join(', citing ')
  if (speakers.some(({ name }) => name.includes(source) || source.includes(name))) return chain
  return chain === '' ? source : `${chain}, by ${source}`
}

/** What the claims add up to under the policy, in one line. */
export function wordsOfEvidence(standing: Standing, policy: EvidencePolicy, zone: ZoneId): string {
  const threshold = `${policy.minReliability}${policy.minCredibility}`
  const origins = policy.originsNeeded === 1 ? 'one origin' : `${policy.originsNeeded} independent origins`
  return `by ${policy.name} version ${policy.version} (${threshold} or better, ${origins}): ${valueWords(standing)}${staleDenial(standing, zone)}`
}

/** What a breach on record rests on, in one line. */
export function wordsOfBreach(breach: Breach, zone: ZoneId): string {
  const since = `breach on record since ${moment(breach.from, zone)}`
  switch (breach.why) {
    case 'denied':
      return `${since}: an admitted claim says so, and none against it`
    case 'impossible':
      return `${since}: the act is no longer possible`
    case 'watched':
      return `${since}: an observer watched throughout and tells of nothing`
    case 'closing-rule':
      return `${since}: the closing rule turns silence into an answer`
    case 'late':
      return `${since}: it was done only afterwards`
    default:
      return `${since}: what is guaranteed was broken`
  }
}

// A denial of an earlier time proves nothing of now, and is shown.
function staleDenial({ performance, v }: Standing, zone: ZoneId): string {
  const { deniedThrough, value } = performance
  if (value === 'true' || value === 'both' || deniedThrough === undefined || deniedThrough >= v) return ''
  return `; the last denial speaks to ${formatWallClock(deniedThrough, zone)}`
}

function supportWords(claim: Weighed): string {
  switch (claim.supports) {
    case 'done':
      return claim.partial ? 'says that a part was done' : 'says that it was done'
    case 'not-done':
      return 'says that it was not done'
    case 'refusal':
      return claim.claim.standing === 'impossible'
        ? 'says that it can no longer be done'
        : 'tells of a refusal, which is no breach yet'
    case 'breach':
      return claim.stake === 'party' ? 'alleges a breach, as a side with a stake in it' : 'tells of a breach'
    case 'observance':
      return 'says that it was observed'
    default:
      return 'says nothing of performance'
  }
}

function valueWords(standing: Standing): string {
  switch (standing.performance.value) {
    case 'true':
      return standing.family === 'maintenance' ? 'observed' : 'done'
    case 'false':
      return standing.family === 'maintenance' ? instanceWords(standing.breaches) : 'denied'
    case 'both':
      return 'both claimed and denied'
    default:
      return 'nothing is known either way'
  }
}

function instanceWords(breaches: number): string {
  return breaches === 1 ? 'one instance of breach established' : `${breaches} instances of breach established`
}

function moment(instant: Instant | undefined, zone: ZoneId): string {
  if (instant === undefined || instant === BEGINNING_OF_TIME || instant === END_OF_TIME) return 'at no known time'
  return `${formatWallClock(instant, zone)} (${zone})`
}
