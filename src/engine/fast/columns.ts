import { BEGINNING_OF_TIME, END_OF_TIME } from '#time/instant'

/** What a claim in the columns says: performed, not performed, or refused. Others do not bear on a plain norm's label. */
export const PERFORMED = 0
export const DENIED = 1
export const REFUSED = 2

/** No further claim. */
export const NONE = -1

/**
 * The plain norms and their admitted claims as typed columns. Norm `n` has the window [`from[n]`, `to[n]`), is settled by
 * the closing rule at `silentAt[n]` and closed at `closesAt[n]`; its claims are a chain that begins at `head[n]` and goes
 * on by `next`. Claim `i` counts from `countsFrom[i]` of knowledge until `countsUntil[i]`, speaks of [`lo[i]`, `hi[i]`] (a
 * denial of everything up to `hi[i]`), and comes from origin `origin[i]`.
 */
export interface Columns {
  readonly inForce: number
  readonly from: Float64Array
  readonly to: Float64Array
  readonly silentAt: Float64Array
  readonly closesAt: Float64Array
  /** 1 for norms that the columns can decide; the others are asked of the reference evaluator. */
  readonly plain: Uint8Array
  readonly head: Int32Array
  claims: ClaimColumns
  claimCount: number
}

/** The columns of the claims, which grow by doubling. */
export interface ClaimColumns {
  readonly next: Int32Array
  readonly kind: Uint8Array
  readonly lo: Float64Array
  readonly hi: Float64Array
  readonly countsFrom: Float64Array
  readonly countsUntil: Float64Array
  /** Empty where one origin is enough, since then nobody asks which. */
  readonly origin: Int32Array
}

/** One claim as it goes into the columns. */
export interface ClaimRow {
  readonly kind: number
  readonly lo: number
  readonly hi: number
  readonly origin: number
}

/** The stretch of knowledge in which it counts; half-open. */
export interface Counted {
  readonly from: number
  readonly until: number
}

/** Columns for so many norms and room for so many claims; every norm is in force from `inForce` and has no window yet. */
export function makeColumns(
  norms: number,
  claims: { readonly count: number; readonly withOrigins: boolean },
  inForce: number,
): Columns {
  return {
    inForce,
    from: new Float64Array(norms).fill(BEGINNING_OF_TIME),
    to: new Float64Array(norms).fill(END_OF_TIME),
    silentAt: new Float64Array(norms).fill(Number.POSITIVE_INFINITY),
    closesAt: new Float64Array(norms).fill(Number.POSITIVE_INFINITY),
    plain: new Uint8Array(norms),
    head: new Int32Array(norms).fill(NONE),
    claims: makeClaimColumns(Math.max(16, claims.count), claims.withOrigins),
    claimCount: 0,
  }
}

/** Puts a claim at the head of the norm's chain; the columns grow when they are full. */
export function pushClaim(columns: Columns, norm: number, row: ClaimRow, counted: Counted): void {
  if (columns.claimCount === columns.claims.kind.length) columns.claims = grown(columns.claims)
  const at = columns.claimCount
  const { claims } = columns
  claims.next[at] = columns.head[norm] ?? NONE
  claims.kind[at] = row.kind
  claims.lo[at] = row.lo
  claims.hi[at] = row.hi
  claims.countsFrom[at] = counted.from
  claims.countsUntil[at] = counted.until
  if (claims.origin.length > 0) claims.origin[at] = row.origin
  columns.head[norm] = at
  columns.claimCount = at + 1
}

/** Forgets the claims of a norm. Their rows stay unused until the columns are made anew. */
export function clearClaims(columns: Columns, norm: number): void {
  columns.head[norm] = NONE
}

function makeClaimColumns(size: number, withOrigins: boolean): ClaimColumns {
  return {
    next: new Int32Array(size),
    kind: new Uint8Array(size),
    lo: new Float64Array(size),
    hi: new Float64Array(size),
    countsFrom: new Float64Array(size),
    countsUntil: new Float64Array(size),
    origin: new Int32Array(withOrigins ? size : 0),
  }
}

function grown(old: ClaimColumns): ClaimColumns {
  const wider = makeClaimColumns(old.kind.length * 2, old.origin.length > 0)
  wider.next.set(old.next)
  wider.kind.set(old.kind)
  wider.lo.set(old.lo)
  wider.hi.set(old.hi)
  wider.countsFrom.set(old.countsFrom)
  wider.countsUntil.set(old.countsUntil)
  wider.origin.set(old.origin)
  return wider
}
