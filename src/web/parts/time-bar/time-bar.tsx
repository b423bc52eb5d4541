import { useState, type ReactNode } from 'react'
import { nextChange } from '#views/change-days'
import { movesOf, type DeadlineMove } from '#views/deadline-moves'
import { isForecast, vantageWords, type VantageDays } from '#views/words/vantage-words'
import { DayField } from '#web/parts/day-field.tsx'
import { TimeTracks } from '#web/parts/time-bar/time-tracks.tsx'
import { ZoomChoice } from '#web/parts/time-bar/zoom-choice.tsx'
import { useAgreementView, useBarView } from '#web/place/agreement-view.tsx'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import styles from './time-bar.module.css'

/** Which of the two axes: the day in the world, or the state of knowledge. */
export type Axis = keyof VantageDays

/** The bar that carries *as of* and *as known at*: two tracks, one scale, typed dates beside, the whole in the address. */
export function TimeBar(): ReactNode {
  const { now, changes } = useAgreementView()
  const { days, shown } = useBarView()
  const search = useSearchOf()
  const changeSearch = useChangeSearch()
  const moves = useMoves()
  const atNow = days.asOf === now && days.knownAt === now

  const choose = (axis: Axis, day: VantageDays[Axis]): void => {
    changeSearch({ [axis]: day === now ? undefined : day })
  }
  const toNextChange = (axis: Axis, direction: 1 | -1): void => {
    choose(axis, nextChange(axis === 'asOf' ? changes.world : changes.knowledge, days[axis], direction))
  }
  return (
    <section className={`${styles['bar']} ${atNow ? '' : styles['away']}`} aria-label="Time" data-away={!atNow}>
      <div className={styles['fields']}>
        <DayField label="As of" name="asOf" day={days.asOf} onChoose={(day) => choose('asOf', day)} />
        <DayField label="As known at" name="knownAt" day={days.knownAt} onChoose={(day) => choose('knownAt', day)} />
      </div>
      <TimeTracks
        range={shown.range}
        whole={shown.whole}
        days={days}
        now={now}
        changes={changes}
        moves={moves}
        onChoose={choose}
        onNextChange={toNextChange}
        onPan={shown.pan}
      />
      <ZoomChoice zoom={shown.zoom} onChoose={(chosen) => changeSearch({ zoom: chosen })} />
      <p className={styles['words']} aria-live="polite">
        <span>
          {vantageWords(days, now)}
          {search.axis === 'recorded' ? ', by when it was recorded here' : ''}.
          {isForecast(days) ? ' That is a forecast: what would hold if nothing more became known.' : ''}
        </span>
        {atNow ? undefined : (
          <button type="button" onClick={() => changeSearch({ asOf: undefined, knownAt: undefined, zoom: undefined })}>
            Back to now
          </button>
        )}
        <AxisChoice recorded={search.axis === 'recorded'} onChoose={(axis) => changeSearch({ axis })} />
      </p>
    </section>
  )
}

/** Which stamp of knowledge counts: when the public could know, or when this workspace recorded it. */
function AxisChoice(props: {
  readonly recorded: boolean
  readonly onChoose: (axis: 'recorded' | undefined) => void
}): ReactNode {
  return (
    <span role="group" aria-label="What counts as known" className={styles['axis']}>
      Known once
      <button type="button" aria-pressed={!props.recorded} onClick={() => props.onChoose(undefined)}>
        published
      </button>
      <button type="button" aria-pressed={props.recorded} onClick={() => props.onChoose('recorded')}>
        recorded here
      </button>
    </span>
  )
}

/** The moved deadlines as far as known; they do not hang on the day one looks at, so that dragging it reckons none anew. */
function useMoves(): readonly DeadlineMove[] {
  const { ledger, agreement, record } = useAgreementView()
  const { vantage, overlay, policy } = ledger.question
  const key = `${vantage.asKnownAt} ${vantage.axis} ${overlay.join(' ')} ${policy.name}`
  const [held, setHeld] = useState<{
    readonly key: string
    readonly of: unknown
    readonly moves: readonly DeadlineMove[]
  }>()
  if (held !== undefined && held.key === key && held.of === agreement) return held.moves
  const moves = movesOf(ledger.question, agreement, record)
  setHeld({ key, of: agreement, moves })
  return moves
}
