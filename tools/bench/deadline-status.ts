// The workload "deadline-status": N obligations that fall due within two years, two claims each, ten vantages. Drawn from
// a fixed seed, so that every system decides the same norms.
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import type { Agreement } from '#model/instrument/agreement'
import type { Claim, RecordOf } from '#model/record/record'
import { parseDay, plusDays, type Day } from '#time/calendar-date'
import type { Instant } from '#time/instant'
import type { DueExpression } from '#time/due-expression'
import { agreement, normBase, normId, placeId, point } from '#testing/worlds/build-agreement'
import { claim, origin, source } from '#testing/worlds/build-record'

export const DAY = 86_400_000
export const FIRST_DAY = Date.UTC(2024, 0, 1)
export const DAYS = 730

/** One norm of the workload as numbers: its due day and two claims with their days, kinds and grades. */
export interface DrawnNorm {
  readonly dueDay: number
  readonly claims: readonly DrawnClaim[]
}

export interface DrawnClaim {
  readonly done: boolean
  /** The day of the event, or as of which it is denied. */
  readonly day: number
  readonly knownDay: number
  readonly counts: boolean
}

export interface DrawnVantage {
  readonly asOfDay: number
  readonly knownDay: number
}

/** Ten vantages over the two years, knowledge now ahead of and now behind the moment asked about. */
export const vantages: readonly DrawnVantage[] = Array.from({ length: 10 }, (_, at) => ({
  asOfDay: 60 + at * 70,
  knownDay: 60 + at * 70 + [0, 30, -30, 10][at % 4]!,
}))

/** Draws the workload: the same for the same size. */
export function drawNorms(size: number): readonly DrawnNorm[] {
  const random = mulberry32(20_201_110)
  return Array.from({ length: size }, () => {
    const dueDay = Math.floor(random() * DAYS)
    return { dueDay, claims: [drawClaim(random, dueDay), drawClaim(random, dueDay)] }
  })
}

function drawClaim(random: () => number, dueDay: number): DrawnClaim {
  const day = Math.max(0, dueDay + Math.floor(random() * 60) - 40)
  return { done: random() < 0.7, day, knownDay: day + Math.floor(random() * 20), counts: random() < 0.85 }
}

/** The workload in Servanda's own model, with the full semantics switched on. */
export function toServanda(norms: readonly DrawnNorm[]): { readonly agreement: Agreement; readonly record: RecordOf } {
  const dueByDay = new Map<number, DueExpression>()
  const dueOn = (day: number): DueExpression => {
    const known = dueByDay.get(day) ?? {
      said: `by ${dayText(day)}`,
      kind: 'bound',
      word: 'by',
      at: point(dayText(day)),
    }
    dueByDay.set(day, known)
    return known
  }
  const places = [placeId('somewhere')]
  const obligations = norms.map(
    ({ dueDay }, at) =>
      ({
        ...normBase,
        id: normId(`n${at}`),
        kind: 'obligation',
        aspect: 'once',
        deadline: dueOn(dueDay),
        places,
      }) as const,
  )
  const base = agreement(obligations)
  const claims = norms.flatMap((norm, at) => norm.claims.map((each, which) => toClaim(each, at, which)))
  const inForce = point('2024-01-01 00:00')
  return {
    agreement: { ...base, instrument: { ...base.instrument, inForce } },
    record: { agreement: base.id, entries: [source('s'), source('unjudged', 'F'), ...claims] },
  }
}

function toClaim(each: DrawnClaim, at: number, which: number): Claim {
  const day = point(dayText(each.day))
  return claim(`c${at}-${which}`, {
    about: [{ kind: 'norm', norm: normId(`n${at}`) }],
    source: source(each.counts ? 's' : 'unjudged').id,
    origin: origin(`o${at}-${which}`),
    standing: each.done ? 'done' : 'not-done',
    publishedAt: point(dayText(each.knownDay)),
    ...(each.done ? { when: { to: day } } : { asOf: day }),
  })
}

/** The last instant of a day of the workload in Moscow. */
export function endOfDay(day: number): Instant {
  return (FIRST_DAY + (day + 1) * DAY - 3 * 3_600_000 - 1) as Instant
}

/** The question of a vantage without its moments. */
export const knowing = {
  vantage: { asKnownAt: endOfDay(0), axis: 'published' },
  policy: REASONABLE_GROUNDS,
  overlay: [],
} as const

const firstDay = parseDay('2024-01-01')
const texts = new Map<number, Day>()

function dayText(day: number): Day {
  const known = texts.get(day)
  if (known !== undefined) return known
  if (!firstDay.ok) throw new Error(firstDay.error.message)
  const text = plusDays(firstDay.value, day)
  texts.set(day, text)
  return text
}

// Source: Tommy Ettinger's mulberry32, public domain.
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
