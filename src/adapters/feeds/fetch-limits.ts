/** How much is taken from an address that a person named. */
export interface FetchLimits {
  /** Bytes of an answer, unpacked. */
  readonly bytes: number
  /** How long everything may take, redirects included. */
  readonly timeMs: number
  readonly redirects: number
  /** How long is waited before each page, so that a site is not asked for many at once. */
  readonly pauseMs: number
}

/** The limits that hold where none are given: the largest feeds have a few megabytes. */
export const fetchLimits: FetchLimits = { bytes: 10_000_000, timeMs: 30_000, redirects: 5, pauseMs: 1000 }
