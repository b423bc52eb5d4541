import { useState, type ReactNode } from 'react'
import { nextChange } from '#views/change-days'
import { movesOf, type DeadlineMove } from '#views/deadline-moves'
import { isForecast, vantageWords, type VantageDays } from '#views/words/vantage-words'
import { wordMessages } from '#views/words/word-messages'
import { DayField } from '#web/parts/day-field.tsx'
import { TimeTracks, type TimeTracksProps } from '#web/parts/time-bar/time-tracks.tsx'
import { ZoomChoice } from '#web/parts/time-bar/zoom-choice.tsx'
import { useAgreementView, useBarView } from '#web/place/agreement-view.tsx'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './time-bar.module.css'

/** Which of the two axes: the day in the world, or the state of knowledge. */
export type Axis = keyof VantageDays

/** The bar that carries *as of* and *as known at*: two tracks, one scale, typed dates beside, the whole in the address. */
export function TimeBar(): ReactNode {
  const { now, changes } = useAgreementView()
  const { days, shown, moves, choose: chooseDays } = useBarView()
  const speech = useSpeech()
  const say = useSay(frameMessages)
  const sayWord = useSay(wordMessages)
  const search = useSearchOf()
  const changeSearch = useChangeSearch()
  const atNow = days.asOf === now && days.knownAt === now

  const choose = (axis: Axis, day: VantageDays[Axis]): void => {
    chooseDays({ [axis]: day === now ? undefined : day })
  }
  const toNextChange = (axis: Axis, direction: 1 | -1): void => {
    choose(axis, nextChange(axis === 'asOf' ? changes.world : changes.knowledge, days[axis], direction))
  }
  const tracks = {
    range: shown.range,
    whole: shown.whole,
    days,
    now,
    changes,
    onChoose: choose,
    onNextChange: toNextChange,
    onPan: shown.pan,
  }
  return (
    <section className={`${styles['bar']} ${atNow ? '' : styles['away']}`} aria-label={say('time')} data-away={!atNow}>
      <div className={styles['fields']}>
        <DayField label={sayWord('asOf')} name="asOf" day={days.asOf} onChoose={(day) => choose('asOf', day)} />
        <DayField
          label={sayWord('knownAt')}
          name="knownAt"
          day={days.knownAt}
          onChoose={(day) => choose('knownAt', day)}
        />
      </div>
      {moves === undefined ? <QuickTracks {...tracks} /> : <TimeTracks {...tracks} moves={moves} />}
      <ZoomChoice zoom={shown.zoom} onChoose={(chosen) => changeSearch({ zoom: chosen })} />
      <p className={styles['words']} aria-live="polite">
        <span>
          {say(search.axis === 'recorded' ? 'byRecorded' : 'sentence', { words: vantageWords(days, now, speech) })}
          {isForecast(days) ? ` ${say('isForecast')}` : ''}
        </span>
        {atNow ? undefined : (
          <button type="button" onClick={() => changeSearch({ asOf: undefined, knownAt: undefined, zoom: undefined })}>
            {say('backToNow')}
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
  const say = useSay(frameMessages)
  return (
    <span role="group" aria-label={say('whatCounts')} className={styles['axis']}>
      {say('knownOnce')}
      <button type="button" aria-pressed={!props.recorded} onClick={() => props.onChoose(undefined)}>
        {say('published')}
      </button>
      <button type="button" aria-pressed={props.recorded} onClick={() => props.onChoose('recorded')}>
        {say('recordedHere')}
      </button>
    </span>
  )
}

function QuickTracks(tracks: Omit<TimeTracksProps, 'moves'>): ReactNode {
  return <TimeTracks {...tracks} moves={useMoves()} />
}

/** The moved deadlines as far as known; they do not hang on the day one looks at, so that dragging it reckons none anew. */
function useMoves(): readonly DeadlineMove[] {
  const { ledger, agreement, record, index } = useAgreementView()
  const { vantage, overlay, policy } = ledger.question
  const key = `${vantage.asKnownAt} ${vantage.axis} ${overlay.join(' ')} ${policy.name} ${index.speech.language}`
  const [held, setHeld] = useState<{
    readonly key: string
    readonly of: unknown
    readonly moves: readonly DeadlineMove[]
  }>()
  if (held !== undefined && held.key === key && held.of === agreement) return held.moves
  const moves = movesOf(ledger.question, agreement, record, index.speech)
  setHeld({ key, of: agreement, moves })
  return moves
}
