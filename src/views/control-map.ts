import type { Entry, Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import { groupBy } from '#base/group'
import { actionTypeOf } from '#model/actions/registry'
import type { ClaimId, NormId, PartyId, PlaceId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { BoundaryReference, Place, PlaceName } from '#model/places/place'
import type { Claim, RecordOf } from '#model/record/record'
import type { Instant } from '#time/instant'
import type { Vantage } from '#time/vantage'
import type { ZoneId } from '#time/zone'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { indexRecord, isKnownAt, reliabilityAt, retractionAt, type RecordIndex } from '#views/record-index'
import { timeOfClaim } from '#views/timeline'
import { gradeWords, isUnjudged } from '#views/words/claim-words'
import { joinWords, semicolonWords } from '#views/words/list-words'
import { distinctNames, partyLetters, partyName, placeLabel, provisionSign } from '#views/words/names'
import { normTitle } from '#views/words/norm-sentence'
import { dayWordsAt } from '#views/words/time-words'
import { toVantageDays, type VantageDays } from '#views/words/vantage-words'
import { english, type Speech } from '#views/speech/speech'
import { timelineMessages } from '#views/words/timeline-messages'
import { wordMessages } from '#views/words/word-messages'

/** One claim of who controls a place, seen from a vantage: never more than what a side says. */
export interface ControlClaim {
  readonly claim: ClaimId
  /** Who is said to control it; absent: the claim says that somebody does not, or nobody does. */
  readonly holder?: PartyId
  readonly holderName: string
  /** The side that says so, or the name of a source that belongs to no side. */
  readonly saidBy: string
  readonly side?: PartyId
  readonly since: Instant
  readonly sinceWords: string
  readonly grade: string
  readonly unjudged: boolean
  readonly whole: boolean
  /** Whether a later claim of the same speaker, or a later one that nobody contradicts, took its place. */
  readonly current: boolean
}

/** A place with what each side says of who controls it. */
export interface ControlledPlace {
  readonly place: PlaceId
  readonly names: readonly PlaceName[]
  readonly label: string
  readonly boundary?: BoundaryReference
  readonly claims: readonly ControlClaim[]
  /** The parties that current claims name; two or more mean a dispute. */
  readonly holders: readonly PartyId[]
  readonly disputed: boolean
  /** Whom the text itself presumes to hold it until a norm is kept, with that norm. */
  readonly presumed?: { readonly party: PartyId; readonly norm: NormId; readonly words: string }
  /** Norms that speak of the place. */
  readonly norms: readonly { readonly id: NormId; readonly title: string }[]
  readonly words: string
}

/** The places of an agreement with claims of control at a vantage, and the letters that stand for the parties. */
export interface ControlMap {
  readonly days: VantageDays
  readonly places: readonly ControlledPlace[]
  readonly letters: ReadonlyMap<PartyId, string>
  /** Only the parties that some place shows, in the order of the agreement. */
  readonly shown: readonly { readonly id: PartyId; readonly name: string; readonly letter: string }[]
}

interface Scene {
  readonly index: AgreementIndex
  readonly record: RecordIndex
  readonly vantage: Vantage
  readonly zone: ZoneId
}

/**
 * Control of each place as claims by side at the ledger's vantage. A place is disputed when claims that still stand name
 * different holders; an older claim that was overtaken is shown and does not dispute.
 */
export function toControlMap(
  ledger: Ledger,
  agreement: Agreement,
  record: RecordOf,
  speech: Speech = english,
): ControlMap {
  const index = indexAgreement(agreement, speech)
  const scene: Scene = { index, record: indexRecord(record), vantage: ledger.question.vantage, zone: index.zone }
  const letters = partyLetters(agreement.parties)
  const places = agreement.places.map((place) => toControlledPlace(place, ledger.entries, scene))
  const seen = new Set(places.flatMap((place) => [...place.holders, ...(place.presumed ? [place.presumed.party] : [])]))
  return {
    days: toVantageDays(scene.vantage, index.zone),
    places,
    letters,
    shown: agreement.parties
      .filter((party) => seen.has(party.id))
      .map((party) => ({ id: party.id, name: party.name, letter: letters.get(party.id) ?? '?' })),
  }
}

function toControlledPlace(place: Place, entries: readonly Entry[], scene: Scene): ControlledPlace {
  const claims = markCurrent(claimsOf(place, entries, scene), controlMovedAt(place, entries, scene))
  const holders = [...new Set(claims.flatMap((claim) => (claim.current && claim.holder ? [claim.holder] : [])))]
  const presumed = holders.length === 0 ? presumedHolder(place, entries, scene.index) : undefined
  const label = placeLabel(scene.index, place.id)
  const norms = entries.filter((entry) => entry.norm.places.includes(place.id))
  return {
    place: place.id,
    names: distinctNames(place),
    label,
    ...(place.boundary === undefined ? {} : { boundary: place.boundary }),
    claims,
    holders,
    disputed: holders.length > 1,
    ...(presumed === undefined ? {} : { presumed }),
    norms: norms.map((entry) => ({ id: entry.id, title: normTitle(entry.norm, scene.index) })),
    words: wordsOf(claims, presumed?.words, scene.index.speech),
  }
}

function claimsOf(place: Place, entries: readonly Entry[], scene: Scene): readonly ControlClaim[] {
  const stated = scene.record.claims.flatMap((claim) =>
    claim.about.flatMap((subject) =>
      subject.kind === 'control' && subject.place === place.id && isSeen(claim, scene)
        ? [toControlClaim(claim, claim.polarity ? subject.by : undefined, subject.whole, scene)]
        : [],
    ),
  )
  const implied = entries
    .filter((entry) => entry.norm.places.includes(place.id))
    .flatMap((entry) => impliedClaims(entry, scene))
  const byClaim = new Map([...implied, ...stated].map((claim) => [claim.claim, claim]))
  return [...byClaim.values()].sort((a, b) => b.since - a.since || (a.claim < b.claim ? -1 : 1))
}

/** A claim that a handover was done is a claim of who controls the place since then. */
function impliedClaims(entry: Entry, scene: Scene): readonly ControlClaim[] {
  const moves = actionTypeOf(entry.norm.action)?.movesControl
  if (moves === undefined || entry.norm.kind !== 'obligation') return []
  const holder = newHolder(moves, entry.norm)
  if (holder === undefined) return []
  return entry.weighed.flatMap((weighed) => {
    const claim = weighed.supports === 'done' ? scene.record.claimById.get(weighed.claim) : undefined
    return claim !== undefined && isSeen(claim, scene) ? [toControlClaim(claim, holder, true, scene)] : []
  })
}

function newHolder(moves: 'to-counterparty' | 'from-bearer' | 'to-bearer', norm: Norm): PartyId | undefined {
  return moves === 'to-bearer' ? norm.bearers[0] : norm.counterparties[0]
}

function isSeen(claim: Claim, scene: Scene): boolean {
  const { vantage, zone } = scene
  return (
    isKnownAt(claim, vantage, zone) &&
    timeOfClaim(claim, zone).from <= vantage.asOf &&
    retractionAt(scene.record, claim.id, vantage, zone) === undefined
  )
}

function toControlClaim(claim: Claim, holder: PartyId | undefined, whole: boolean, scene: Scene): ControlClaim {
  const since = timeOfClaim(claim, scene.zone).from
  return {
    claim: claim.id,
    ...(holder === undefined ? {} : { holder }),
    holderName:
      holder === undefined ? scene.index.speech.sayIn(wordMessages).say('nobodyNamed') : partyName(scene.index, holder),
    ...saidBy(claim, scene),
    ...gradeAt(claim, scene),
    since,
    sinceWords: dayWordsAt(since, scene.zone, 'short', scene.index.speech),
    whole,
    current: false,
  }
}

/** The side that a claim speaks for: of the innermost speaker that has one, else of its source. */
function saidBy(claim: Claim, scene: Scene): Pick<ControlClaim, 'saidBy' | 'side'> {
  const source = scene.record.sourceById.get(claim.source)
  const side = claim.speakers.findLast((speaker) => speaker.side !== undefined)?.side ?? source?.side
  return side === undefined ? { saidBy: source?.name ?? claim.source } : { saidBy: partyName(scene.index, side), side }
}

function gradeAt(claim: Claim, scene: Scene): Pick<ControlClaim, 'grade' | 'unjudged'> {
  const source = scene.record.sourceById.get(claim.source)
  const reliability = claim.reliability ?? reliabilityAt(source, scene.vantage, scene.zone)
  return { grade: gradeWords(reliability, claim.credibility), unjudged: isUnjudged(reliability, claim.credibility) }
}

/**
 * Newest first in, newest first out. The newest claim counts, and whatever agrees with it. A side's claim that it holds the
 * place itself stands until that side says otherwise, or until a norm that moved control was kept later.
 */
function markCurrent(claims: readonly ControlClaim[], movedAt: number): readonly ControlClaim[] {
  const newest = claims[0]
  if (newest === undefined) return []
  const spoken = new Set<string>()
  return claims.map((claim) => {
    const first = !spoken.has(claim.saidBy)
    spoken.add(claim.saidBy)
    const stands = claim.holder !== undefined && claim.holder === claim.side && claim.since >= movedAt
    return { ...claim, current: first && (claim.since >= newest.since || claim.holder === newest.holder || stands) }
  })
}

/** When a norm that moves control of the place was last done, by admitted claims that nothing contradicts. */
function controlMovedAt(place: Place, entries: readonly Entry[], scene: Scene): number {
  const done = entries
    .filter((entry) => entry.norm.places.includes(place.id) && entry.performance === 'true')
    .filter((entry) => actionTypeOf(entry.norm.action)?.movesControl !== undefined)
    .flatMap((entry) => entry.weighed.filter((weighed) => weighed.admitted && weighed.supports === 'done'))
    .flatMap((weighed) => {
      const claim = scene.record.claimById.get(weighed.claim)
      return claim === undefined ? [] : [timeOfClaim(claim, scene.zone).from]
    })
  return Math.max(Number.NEGATIVE_INFINITY, ...done)
}

function presumedHolder(
  place: Place,
  entries: readonly Entry[],
  index: AgreementIndex,
): ControlledPlace['presumed'] | undefined {
  for (const { norm } of entries) {
    const moves = actionTypeOf(norm.action)?.movesControl
    const party = norm.bearers[0]
    if (!norm.places.includes(place.id) || norm.kind !== 'obligation' || party === undefined) continue
    if (moves === undefined || moves === 'to-bearer') continue
    const { say } = index.speech.sayIn(timelineMessages)
    const sign = norm.provision === undefined ? say('theText') : provisionSign(index, norm.provision)
    return { party, norm: norm.id, words: say('presumed', { sign, party: partyName(index, party) }) }
  }
  return undefined
}

function wordsOf(claims: readonly ControlClaim[], presumed: string | undefined, speech: Speech): string {
  const { say } = speech.sayIn(timelineMessages)
  const current = claims.filter((claim) => claim.current)
  if (current.length === 0) return presumed ?? say('noControl')
  const speakersByHolder = groupBy(current, (claim) => claim.holderName)
  const parts = [...speakersByHolder].map(([holder, members]) => {
    const names = [...new Set(members.map((claim) => claim.saidBy))].filter((name) => name !== holder)
    // The newest stand first: the day is the last as of which somebody says so.
    const told = { holder, day: members[0]?.sinceWords ?? '' }
    if (names.length === 0) return say('heldBySelf', told)
    const self = members.some((claim) => claim.saidBy === holder)
    return say(self ? 'heldByBoth' : 'heldByOthers', { ...told, others: joinWords(names, 'and', speech) })
  })
  return semicolonWords(parts, speech)
}
