import { memo, useMemo, type ReactNode } from 'react'
import type { ZoneId } from '#time/zone'
import { rowWords } from '#views/timeline-table'
import type { TimelineClaim, TimelineRow, TimelineWindow } from '#views/timeline'
import { acrossOf, claimPath, movePath } from '#views/timeline-shapes'
import { positionOf, ticksOf, type DayRange } from '#views/time-range'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { useSpeech } from '#web/place/speech.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import marks from '../../parts/status-mark.module.css'
import styles from './timeline-line.module.css'

const MIDDLE = 18
const HEIGHT = 36

interface Scale {
  readonly width: number
  /** The place of an instant on the row, clamped a little beyond its edges. */
  readonly xOf: (instant: number) => number
}

interface LineProps {
  readonly row: TimelineRow
  readonly width: number
  readonly range: DayRange
  readonly zone: ZoneId
}

/** One norm as a row: its name and mark to the left, its drawing to the right, the same told in words. */
export const TimelineLine = memo(function TimelineLine({ row, width, range, zone }: LineProps): ReactNode {
  const speech = useSpeech()
  const scale = useMemo(() => scaleOf(range, width, zone), [range, width, zone])
  return (
    <li className={styles['line']}>
      <span className={styles['status']}>
        <StatusLabel status={row.row} />
      </span>
      <AgreementLink page={normPath(row.id)} step className={styles['title']}>
        <span dir="auto">{row.row.title}</span>
      </AgreementLink>
      {width === 0 ? undefined : (
        <svg
          className={`${styles['svg']} ${marks[row.row.tint]}`}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={rowWords(row, speech)}
        >
          <Guides range={range} width={width} />
          {row.window === undefined ? undefined : <Window window={row.window} scale={scale} />}
          {row.moves.map((move) => (
            <Move key={move.amendment} from={scale.xOf(move.from)} to={scale.xOf(move.to)} words={move.words} />
          ))}
          {row.claims.map((claim) => (
            <Claim key={claim.id} claim={claim} scale={scale} />
          ))}
        </svg>
      )}
    </li>
  )
})

function scaleOf(range: DayRange, width: number, zone: ZoneId): Scale {
  return { width, xOf: acrossOf(range, width, zone) }
}

function Guides({ range, width }: { readonly range: DayRange; readonly width: number }): ReactNode {
  const { days, now } = useAgreementView()
  const asOf = positionOf(days.asOf, range) * width
  const ticks = ticksOf(range, Math.max(2, Math.floor(width / 84)))
  return (
    <>
      <path
        className={styles['guide']}
        d={ticks.map((tick) => `M${positionOf(tick.day, range) * width} 0V${HEIGHT}`).join('')}
      />
      {days.asOf < range.from || days.asOf > range.to ? undefined : (
        <path className={days.asOf === now ? styles['now'] : styles['away']} d={`M${asOf} 0V${HEIGHT}`} />
      )}
    </>
  )
}

/** A window as a thin bar with a post where it closes; what is uncertain has a soft edge. */
function Window({ window, scale }: { readonly window: TimelineWindow; readonly scale: Scale }): ReactNode {
  const [from, to, soft] = [scale.xOf(window.from), scale.xOf(window.to), scale.xOf(window.softTo)]
  const inside = to > 0 && to < scale.width
  return (
    <>
      <path className={window.throughout ? styles['throughout'] : styles['window']} d={`M${from} ${MIDDLE}H${to}`} />
      {soft > to ? <path className={styles['soft']} d={`M${to} ${MIDDLE}H${soft}`} /> : undefined}
      {inside ? <path className={styles['post']} d={`M${to} ${MIDDLE - 8}V${MIDDLE + 8}`} /> : undefined}
    </>
  )
}

/** A moved deadline: the old post dotted, and an arrow to the new one. */
function Move({ from, to, words }: { readonly from: number; readonly to: number; readonly words: string }): ReactNode {
  return (
    <g>
      <title>{words}</title>
      <path className={styles['old']} d={`M${from} ${MIDDLE - 8}V${MIDDLE + 8}`} />
      <path className={styles['arrow']} d={movePath(from, to, MIDDLE - 6)} />
    </g>
  )
}

/** A claim above the line where it speaks for, below where against, on it where beside; opacity by grade alone. */
function Claim({ claim, scale }: { readonly claim: TimelineClaim; readonly scale: Scale }): ReactNode {
  const [from, to] = [scale.xOf(claim.span.from), scale.xOf(claim.span.to)]
  if (to < 0 || from > scale.width) return undefined
  const y = claim.side === 'for' ? 6 : claim.side === 'against' ? HEIGHT - 6 : MIDDLE
  const middle = (from + to) / 2
  return (
    <g opacity={claim.weight}>
      <title>{`${claim.grade}, ${claim.when}. ${claim.words}`}</title>
      {to - from > 8 ? <path className={styles['span']} d={`M${from} ${y}H${to}`} /> : undefined}
      <path className={claim.admitted ? styles['claim'] : styles['unadmitted']} d={claimPath(claim.side, middle, y)} />
    </g>
  )
}
