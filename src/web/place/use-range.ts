import { useMemo, useState } from 'react'
import { isInRange, movedRange, rangeAround, type DayRange } from '#views/time-range'
import type { VantageDays } from '#views/words/vantage-words'
import type { Zoom } from '#web/place/search'

/** The stretch of days that the time bar and the timeline both show, and how to move it. */
export interface ShownRange {
  readonly zoom: Zoom
  readonly range: DayRange
  readonly whole: DayRange
  readonly pan: (part: number) => void
}

/** The shown stretch: set by the zoom, moved by hand, and brought along when the chosen day leaves it. */
export function useRange(whole: DayRange, days: VantageDays, zoom: Zoom): ShownRange {
  const [held, setHeld] = useState<{ readonly zoom: Zoom; readonly asOf: string; readonly range: DayRange }>()
  const fresh = useMemo(
    () => (zoom === 'all' ? whole : rangeAround(whole, days.asOf, zoom === 'weeks' ? 45 : 366)),
    [zoom, whole, days.asOf],
  )
  const fits = held !== undefined && held.zoom === zoom && (isInRange(days.asOf, held.range) || held.asOf === days.asOf)
  const range = zoom !== 'all' && fits ? held.range : fresh
  if (zoom !== 'all' && !fits) setHeld({ zoom, asOf: days.asOf, range: fresh })
  const { asOf } = days
  return useMemo(() => {
    const pan = (part: number): void => setHeld({ zoom, asOf, range: movedRange(whole, range, part) })
    return { zoom, range, whole, pan }
  }, [zoom, range, whole, asOf])
}
