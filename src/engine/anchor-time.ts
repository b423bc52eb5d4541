import { useOf } from '#engine/exercised-powers'
import { performanceAt, type Performance } from '#engine/resolve-evidence'
import type { Standings } from '#engine/standing'
import type { Instrument } from '#model/instrument/instrument'
import type { AnchorAnswer } from '#time/compile-due'
import type { CalendarDate } from '#time/calendar-date'
import type { Anchor } from '#time/due-expression'
import type { Instant } from '#time/instant'
import { lastInstantOf, type Interval } from '#time/interval'
import type { TimePoint } from '#time/time-point'

/**
 * When an anchor happened as far as it is known to have by v. A norm's anchor is its performance, or its breach where the
 * anchored norm is the consequence of that breach.
 */
export function anchorTime(standings: Standings, norm: string, anchor: Anchor, v: Instant): AnchorAnswer {
  const { world } = standings
  switch (anchor.kind) {
    case 'time':
      return spanOf(world.cover(anchor.at))
    case 'event':
      return happened(performanceAt(world.eventProposition(anchor.name), v))
    case 'norm':
      return normAnchor(standings, norm, anchor.name, v)
    case 'expiry':
      // Asked of the instrument's own term, which cannot count from its own end; others reckon it with their windows.
      return 'unknown'
    default:
      return dateAnchor(standings, anchor.kind)
  }
}

/** The first instant at which the instrument is in force: as said, else the day it was concluded. */
export function entryIntoForce(standings: Pick<Standings, 'world'>): Instant {
  const { instrument } = standings.world.agreement
  return standings.world.cover(instrument.inForce ?? instrument.concludedOn).from
}

function normAnchor(standings: Standings, norm: string, anchored: string, v: Instant): AnchorAnswer {
  const { world } = standings
  const isConsequence = (world.primariesOf.get(norm) ?? []).some((primary) => primary.id === anchored)
  if (!isConsequence) {
    const material = world.materialOf(anchored)
    if (material === undefined) return 'unknown'
    if (material.norm.kind !== 'power') return happened(performanceAt(material.proposition, v))
    const used = useOf(standings, material.norm, v)
    return used === undefined ? 'unknown' : happened(used)
  }
  const breach = standings.isMutual(norm, anchored) ? undefined : standings.heardOf(anchored, v)?.breach
  return breach === undefined ? 'unknown' : { lo: breach.from, hi: breach.from }
}

function happened(performance: Performance): AnchorAnswer {
  if (performance.value !== 'true' || performance.lo === undefined || performance.hi === undefined) return 'unknown'
  return { lo: performance.lo, hi: performance.hi }
}

function dateAnchor(
  standings: Standings,
  kind: Exclude<Anchor['kind'], 'time' | 'event' | 'norm' | 'expiry'>,
): AnchorAnswer {
  const { world } = standings
  const { instrument } = world.agreement
  switch (kind) {
    case 'signature':
      return coverOf(world.cover, signedOn(instrument, 'first'))
    case 'last-signature':
      return coverOf(world.cover, signedOn(instrument, 'last'))
    case 'entry-into-force':
      return coverOf(world.cover, instrument.inForce)
    default:
      return coverOf(world.cover, publishedOn(instrument))
  }
}

function signedOn(instrument: Instrument, which: 'first' | 'last'): CalendarDate {
  const days = instrument.signatures.map((signature) => signature.on).sort()
  return (which === 'first' ? days[0] : days[days.length - 1]) ?? instrument.concludedOn
}

function publishedOn(instrument: Instrument): CalendarDate | undefined {
  return instrument.texts.flatMap((text) => text.publishedOn ?? []).sort()[0]
}

function coverOf(cover: (point: TimePoint) => Interval, point: TimePoint | undefined): AnchorAnswer {
  return point === undefined ? 'unknown' : spanOf(cover(point))
}

function spanOf(interval: Interval): AnchorAnswer {
  return { lo: interval.from, hi: lastInstantOf(interval) }
}
