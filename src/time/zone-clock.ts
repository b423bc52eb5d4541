import { wholeDayNumber } from '#time/calendar-date'
import { DAY_MS } from '#time/instant'

/** Milliseconds by which the clocks of one zone are ahead of UTC, at an instant in milliseconds since 1970. */
export type ZoneClock = (instant: number) => number

const FIXED = /^([+-])([01]\d|2[0-3])(?::?([0-5]\d))?$/
/** Abbreviations that some platforms take for zones and that mean several: CST is of Chicago, of Havana and of Shanghai. */
const SEVERAL = /^(A[CEGRS]T|BET|BST|C[ANS]T|CTT|EAT|ECT|I[ES]T|JST|MIT|NET|NST|PLT|PNT|PRT|PST|SST|VST)$/i

/**
 * The clock of a zone by its IANA name, a fixed offset or `UTC`; nothing where no zone is called so. The rules of zones are
 * those of the platform, asked through `Intl` (decision 0016).
 */
export function zoneClock(name: string): ZoneClock | undefined {
  const fixed = FIXED.exec(name)
  if (fixed !== null) {
    const ahead = (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * (fixed[1] === '-' ? -60_000 : 60_000)
    return () => ahead
  }
  return SEVERAL.test(name) ? undefined : namedClock(name)
}

function namedClock(timeZone: string): ZoneClock | undefined {
  const figures = { year: 'numeric', month: 'numeric', day: 'numeric', minute: 'numeric', second: 'numeric' } as const
  try {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      era: 'narrow',
      hour: 'numeric',
      hourCycle: 'h23',
      ...figures,
    })
    return (instant) => wallMs(format.format(instant)) - Math.floor(instant / 1000) * 1000
  } catch {
    return undefined
  }
}

/** What a clock shows, as milliseconds since 1970 as if it were UTC: month, day, year, hour, minute and second in this order. */
function wallMs(shown: string): number {
  const [month = 1, day = 1, year = 1, hour = 0, minute = 0, second = 0] = (shown.match(/\d+/g) ?? []).map(Number)
  const days = wholeDayNumber(shown.includes('B') ? 1 - year : year, month, day)
  return days * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000
}

/**
 * The instant at which the clock shows a time, given as milliseconds since 1970 as if it were UTC. A repeated time means its
 * first occurrence; a skipped one moves forward by what was skipped, or, as the start of a day, to the first instant after.
 */
export function instantShowing(wall: number, ahead: ZoneClock, skipped: 'moves' | 'starts-after'): number {
  const [before, after] = [ahead(wall - DAY_MS), ahead(wall + DAY_MS)]
  if (before === after) return wall - before
  const shown = [wall - before, wall - after].filter((instant) => instant + ahead(instant) === wall)
  if (shown.length > 0) return Math.min(...shown)
  return skipped === 'moves' ? wall - before : firstAfterSkip(wall, ahead)
}

/** The first instant of which the clock shows a later time than one that it skips, found by halving. */
function firstAfterSkip(wall: number, ahead: ZoneClock): number {
  let [low, high] = [wall - 2 * DAY_MS, wall + 2 * DAY_MS]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (middle + ahead(middle) > wall) high = middle
    else low = middle
  }
  return high
}
