import type { Clock } from '#app/ports'
import { parseInstant, type Instant } from '#time/instant'

/** The clock of this machine. Read once per use case; tests use a fixed one. */
export const systemClock: Clock = {
  now(): Instant {
    const now = parseInstant(new Date().toISOString())
    if (!now.ok) throw new Error(`our fault: the clock of this machine stands outside the years 0001 to 9999`)
    return now.value
  },
}
