import { anchorTime } from '#engine/anchor-time'
import { anchorOf } from '#engine/due-anchor'
import { prepareStandings } from '#engine/standings'
import type { Standings } from '#engine/standing'
import { prepareWorld, type Knowing } from '#engine/world'
import { closingInstant } from '#engine/closing-instant'
import type { Agreement } from '#model/instrument/agreement'
import type { Norm } from '#model/norms/norm'
import { compileDue } from '#time/compile-due'
import type { DueExpression } from '#time/due-expression'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'

/** The fixed part of a norm that columns can decide: its window, when the closing rule applies, and when it closes. */
export interface PlainNorm {
  readonly from: Instant
  readonly to: Instant
  readonly silentAt: number
  readonly closesAt: number
}

/** What tells plain norms from others, worked out once for an agreement. */
export interface PlainContext {
  readonly agreement: Agreement
  readonly standings: Standings
  readonly knowing: Knowing
  /** Norms that something else in the agreement changes or holds back. */
  readonly entangled: ReadonlySet<string>
  readonly anyNormEntangled: boolean
  readonly instrumentClosesAt: number | undefined
  /** Windows by the word and the day that give them: many norms of a large agreement fall due on the same days. */
  readonly windows: Map<string, Map<string, FixedWindow | 'none'>>
}

/** Works out, for every norm together, what could make a norm depend on something else. */
export function plainContext(agreement: Agreement, knowing: Knowing): PlainContext {
  const bare = { agreement: agreement.id, entries: [] }
  const standings = prepareStandings(prepareWorld(agreement, bare, knowing))
  const { world } = standings
  const ending = world.powers.filter((power) => ENDING.has(power.effect))
  const read = agreement.readings.filter((reading) => knowing.overlay.includes(reading.id))
  return {
    agreement,
    standings,
    knowing,
    entangled: new Set<string>([
      ...agreement.amendments.flatMap((amendment) => amendment.of),
      ...agreement.order.map((edge) => edge.norm),
      ...[...world.partsOf].flatMap(([whole, parts]) => [whole, ...parts.map((part) => part.id)]),
      ...world.primariesOf.keys(),
      ...ending.flatMap((power) => power.over),
      ...read.flatMap((reading) => reading.terms.map((term) => term.norm)),
    ]),
    anyNormEntangled: ending.some((power) => power.over.length === 0),
    instrumentClosesAt: instrumentEnd(agreement, standings),
    windows: new Map(),
  }
}

const ENDING: ReadonlySet<string> = new Set(['waive', 'suspend', 'terminate'])

/**
 * The fixed part of the norm, or none where its label depends on more than its own window and claims: an achievement
 * without condition, parts, order, amounts or changes, whose window the calendar alone decides.
 */
export function toPlainNorm(norm: Norm, context: PlainContext): PlainNorm | undefined {
  if (!standsAlone(norm, context)) return undefined
  const closesAt = norm.survives ? Number.POSITIVE_INFINITY : context.instrumentClosesAt
  if (closesAt === undefined) return undefined
  const window = windowOnce(norm.deadline, context)
  if (window === undefined) return undefined
  const { closingRule } = context.knowing.policy
  const silentAt =
    closingRule.kind === 'none' || window.to === END_OF_TIME
      ? Number.POSITIVE_INFINITY
      : closingInstant(window.to, closingRule.days, context.standings.world.zone)
  return { ...window, silentAt, closesAt }
}

function standsAlone(norm: Norm, context: PlainContext): boolean {
  if (norm.kind !== 'obligation' || norm.aspect !== 'once') return false
  if (norm.trigger !== undefined || norm.suspendsOn !== undefined) return false
  if (norm.quantity !== undefined || norm.places.length > 1) return false
  return !context.anyNormEntangled && !context.entangled.has(norm.id)
}

interface FixedWindow {
  readonly from: Instant
  readonly to: Instant
}

function windowOnce(due: DueExpression | undefined, context: PlainContext): FixedWindow | undefined {
  if (due?.kind !== 'bound') return fixedWindow(due, context)
  const word = due.zone === undefined ? due.word : `${due.word} ${due.zone}`
  const windows = context.windows.get(word) ?? new Map<string, FixedWindow | 'none'>()
  context.windows.set(word, windows)
  const window = windows.get(due.at) ?? fixedWindow(due, context) ?? 'none'
  windows.set(due.at, window)
  return window === 'none' ? undefined : window
}

const NO_WINDOW: FixedWindow = { from: BEGINNING_OF_TIME, to: END_OF_TIME }

/** The window that the calendar alone gives the expression, or none where it depends on what happens or on a choice. */
function fixedWindow(
  due: DueExpression | undefined,
  context: Pick<PlainContext, 'agreement' | 'standings'>,
): FixedWindow | undefined {
  if (due === undefined) return NO_WINDOW
  if ((due.kind === 'term' && due.renewal !== undefined) || waitsForSomething(due)) return undefined
  const { agreement, standings } = context
  const compiled = compileDue(due, {
    zone: standings.world.zone,
    ...(agreement.convention === undefined ? {} : { convention: agreement.convention }),
    anchors: (anchor) => anchorTime(standings, '', anchor, END_OF_TIME),
  })
  if (compiled.kind === 'window') return { from: compiled.window.from, to: compiled.window.to }
  return compiled.kind === 'no-clock' ? NO_WINDOW : undefined
}

function waitsForSomething(due: DueExpression): boolean {
  const kind = anchorOf(due)?.kind
  return kind === 'event' || kind === 'norm' || kind === 'expiry'
}

// An instrument whose term depends on what happens closes its norms at different times for different vantages.
function instrumentEnd(agreement: Agreement, standings: Standings): number | undefined {
  const { term } = agreement.instrument
  if (term === undefined) return Number.POSITIVE_INFINITY
  return fixedWindow(term, { agreement, standings })?.to
}
