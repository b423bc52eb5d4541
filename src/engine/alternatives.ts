import { compareText } from '#base/compare'
import type { AlternativeStatus } from '#engine/ledger'
import { orderAsRead } from '#engine/order-as-read'
import { reckonWindow } from '#engine/reckon-window'
import { readBearersAs, restrictClaims } from '#engine/restrict-claims'
import type { Standing, Standings } from '#engine/standing'
import { prepareStandings, type Choice } from '#engine/standings'
import { effectiveChanges } from '#engine/terms-at'
import { state } from '#engine/state'
import type { KnownChange } from '#engine/world'
import type { PartyId } from '#model/ids'
import type { Reading } from '#model/instrument/reading'
import type { Instant } from '#time/instant'
import { named } from '#time/statement'

/** The labels that a norm has beside the one shown, and whether they stand for an open convention or a contested term. */
export interface Alternatives {
  readonly conventionDependent: boolean
  readonly contestedTerm: boolean
  readonly alternatives: readonly AlternativeStatus[]
}

/**
 * The label under each answer of an open convention, under the terms of those who contest a change, under the readings that
 * sides hold, under each way in which several bearers may owe, and, in a dispute, by the claims of each side alone.
 */
export function alternativesOf(standings: Standings, standing: Standing): Alternatives {
  const conventions = byConvention(standings, standing)
  const contested = byContestedTerm(standings, standing)
  return {
    conventionDependent: new Set(conventions.map((each) => each.status)).size > 1,
    contestedTerm: contested.length > 0,
    alternatives: [
      ...conventions,
      ...contested,
      ...byReading(standings, standing),
      ...byMode(standings, standing),
      ...bySide(standings, standing),
    ],
  }
}

function byConvention(standings: Standings, standing: Standing): readonly AlternativeStatus[] {
  return standing.reckoned.byConvention.flatMap(({ convention, window }) =>
    underChoice(standings, standing, { convention }).map((each) => ({
      ...each,
      under: state('under.words', { words: { is: 'word', of: 'convention', word: convention } }),
      deadline: window,
    })),
  )
}

function byContestedTerm(standings: Standings, standing: Standing): readonly AlternativeStatus[] {
  const material = standings.world.materialOf(standing.norm.id)
  if (material === undefined) return []
  const contested = effectiveChanges(material, standings.without).filter(
    (change) => change.contested && change.effectiveFrom <= standing.v,
  )
  return contested.flatMap((change) => withoutChange(standings, standing, change))
}

function withoutChange(standings: Standings, standing: Standing, change: KnownChange): readonly AlternativeStatus[] {
  const without = new Set([...standings.without, change.amendment.id])
  const sides: readonly (PartyId | undefined)[] =
    change.amendment.contestedBy.length > 0 ? change.amendment.contestedBy : [undefined]
  return underChoice(standings, standing, { without }).flatMap((each) =>
    sides.map((side) => ({
      ...each,
      under: state('under.without', { change: named(change.amendment.id) }),
      ...(side === undefined ? {} : { side }),
    })),
  )
}

function byReading(standings: Standings, standing: Standing): readonly AlternativeStatus[] {
  const { agreement } = standings.world
  return agreement.readings.flatMap((reading) => {
    if (reading.kind !== 'interpretation') return []
    return reading.terms
      .filter((term) => term.norm === standing.norm.id)
      .flatMap((term) => {
        const deadlineOf =
          term.deadline === undefined
            ? undefined
            : new Map<string, NonNullable<typeof term.deadline>>([[standing.norm.id, term.deadline]])
        const choice = deadlineOf === undefined ? {} : { deadlineOf }
        return underChoice(readingOrderAs(standings, reading), standing, choice).map((each) => ({
          ...each,
          under:
            reading.words === undefined
              ? state('under.reading', { who: reading.heldBy })
              : state('under.words', { words: reading.words }),
          reading: reading.id,
          ...(reading.side === undefined ? {} : { side: reading.side }),
        }))
      })
  })
}

// What waits for what is one thing for the whole reading: a sequence of which one link is read otherwise is none.
function readingOrderAs(standings: Standings, reading: Reading): Standings {
  if (!reading.terms.some((term) => term.waitsFor !== undefined)) return standings
  const { world } = standings
  return { ...standings, world: { ...world, orderOf: orderAsRead([...world.orderOf.values()].flat(), [reading]) } }
}

function underChoice(
  standings: Standings,
  standing: Standing,
  choice: Choice,
): readonly Omit<AlternativeStatus, 'under'>[] {
  const chosen = prepareStandings(standings.world, { ...choiceOf(standings), ...choice })
  const other = chosen.standingOf(standing.norm.id, standing.v)
  return other === undefined ? [] : [{ status: other.status, ...deadlineAt(chosen, standing.norm.id, standing.v) }]
}

function choiceOf(standings: Standings): Choice {
  return {
    without: standings.without,
    ...(standings.deadlineOf === undefined ? {} : { deadlineOf: standings.deadlineOf }),
    ...(standings.convention === undefined ? {} : { convention: standings.convention }),
  }
}

function deadlineAt(standings: Standings, norm: string, v: Instant): Pick<AlternativeStatus, 'deadline'> {
  const material = standings.world.materialOf(norm)
  const reckoned = material === undefined ? undefined : reckonWindow(standings, material, v)
  if (reckoned?.from === undefined || reckoned.to === undefined) return {}
  return { deadline: { from: reckoned.from, to: reckoned.to } }
}

// Where the text does not say how several bearers owe, and they did not all do the same: the label either way.
function byMode(standings: Standings, standing: Standing): readonly AlternativeStatus[] {
  const { norm, v, byBearer } = standing
  if (norm.bearerMode !== 'unsaid' || byBearer.length === 0) return []
  const read = READ_AS.flatMap(([mode, under]) => {
    const world = readBearersAs(standings.world, norm.id, mode)
    const other = prepareStandings(world, choiceOf(standings)).standingOf(norm.id, v)
    return other === undefined ? [] : [{ under, status: other.status }]
  })
  return read.every(({ status }) => status === standing.status) ? [] : read
}

const READ_AS = [
  ['each', state('under.each')],
  ['any', state('under.any')],
] as const

function bySide(standings: Standings, standing: Standing): readonly AlternativeStatus[] {
  if (standing.status !== 'disputed' || standing.parts.length > 0) return []
  const weighed = standings.world.materialOf(standing.norm.id)?.weighed ?? []
  const telling = weighed.filter((claim) => claim.graded.admitted && claim.supports !== 'nothing')
  const sides = [...new Set(telling.map((claim) => claim.side))].sort((a, b) => compareText(a ?? '', b ?? ''))
  return sides.flatMap((side) => {
    const heard = restrictClaims(standings.world, standing.norm.id, (claim) => claim.side === side)
    const other = prepareStandings(heard, choiceOf(standings)).standingOf(standing.norm.id, standing.v)
    if (other === undefined) return []
    const under = side === undefined ? state('under.noSide') : state('under.side', { side: named(side) })
    return [{ under, status: other.status, ...(side === undefined ? {} : { side }) }]
  })
}
