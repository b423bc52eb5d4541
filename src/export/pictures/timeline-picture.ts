import { groupBy } from '#base/group'
import { escapeMarkup } from '#export/escape-markup'
import {
  clipped,
  framePicture,
  HAIRLINE,
  INK,
  MARGIN,
  PAPER,
  QUIET,
  round,
  text,
  type PictureFont,
} from '#export/pictures/picture-frame'
import { markPicture } from '#export/pictures/mark-picture'
import { plusDays } from '#time/calendar-date'
import { dayAt } from '#time/zone'
import type { Timeline, TimelineClaim, TimelineRow } from '#views/timeline'
import { rowWords } from '#views/timeline-table'
import { acrossOf, claimPath, movePath } from '#views/timeline-shapes'
import { positionOf, rangeAround, ticksOf, type DayRange } from '#views/time-range'
import { english, type Speech } from '#views/speech/speech'
import { publishedMessages } from '#views/words/published-messages'
import { dateWords } from '#views/words/time-words'

/** What a timeline is drawn from; where no stretch is named, a quarter of a year around the day that is looked at. */
export interface TimelinePictureInput {
  readonly timeline: Timeline
  readonly range?: DayRange
  readonly fonts?: readonly PictureFont[]
  /** The language of what stands around the drawing; English where none is given. */
  readonly speech?: Speech
}

const WIDTH = 1180
const STATUS = 150
const NAMES = 330
const LEFT = MARGIN + STATUS + NAMES
const TRACK = WIDTH - LEFT - MARGIN
const ROW = 36
const GROUP = 30
const AXIS = 28
const AIR_DAYS = 2
const SHOWN_DAYS = 92

interface Scale {
  readonly range: DayRange
  readonly xOf: (instant: number) => number
  readonly asOf: number
  readonly speech: Speech
}

/** The timeline as a picture that stands alone, in ink only: status by mark and word, sides of claims by place and shape. */
export function timelinePicture(input: TimelinePictureInput): string {
  const { timeline, range = aroundNow(input.timeline), fonts = [], speech = english } = input
  const { title, days, zone } = timeline
  const scale: Scale = {
    range,
    xOf: acrossOf(range, TRACK, zone),
    asOf: positionOf(days.asOf, range) * TRACK,
    speech,
  }
  const { say } = speech.sayIn(publishedMessages)
  const stands = { asOf: dateWords(days.asOf, 'long', speech), knownAt: dateWords(days.knownAt, 'long', speech), zone }
  const shown = { from: dateWords(range.from, 'short', speech), to: dateWords(range.to, 'short', speech) }
  return framePicture({
    width: WIDTH,
    title,
    lines: [say('timelineLine', { ...stands, ...shown })],
    drawing: drawingOf(timeline, scale),
    footer: [say('timelineKey'), `${say('note')} ${say('made')}`],
    direction: speech.direction,
    fonts,
  })
}

function aroundNow({ span, zone, days }: Timeline): DayRange {
  const whole = { from: plusDays(dayAt(span.from, zone), -AIR_DAYS), to: plusDays(dayAt(span.to, zone), AIR_DAYS) }
  return rangeAround(whole, days.asOf, SHOWN_DAYS)
}

function drawingOf(timeline: Timeline, scale: Scale): { readonly svg: string; readonly height: number } {
  const groups = [...groupBy(timeline.rows, (row) => row.group)]
  const parts: string[] = []
  let y = AXIS
  for (const [group, rows] of groups) {
    parts.push(text(group, MARGIN, y + 20, 'font-weight="600" font-size="13"'))
    y += GROUP
    for (const row of rows) {
      parts.push(rowPicture(row, y, scale))
      y += ROW
    }
  }
  return { svg: [guides(scale, y), ...parts].join('\n'), height: y }
}

function guides({ range, asOf, speech }: Scale, height: number): string {
  const ticks = ticksOf(range, 9, speech).map((tick) => {
    const x = LEFT + positionOf(tick.day, range) * TRACK
    return `<path d="M${round(x)} 18V${height}" stroke="${HAIRLINE}"/>${text(tick.words, x, 11, `font-size="11" fill="${QUIET}" text-anchor="middle"`)}`
  })
  return [...ticks, `<path d="M${round(LEFT + asOf)} 18V${height}" stroke="${INK}" stroke-dasharray="2 3"/>`].join('\n')
}

function rowPicture(row: TimelineRow, y: number, { xOf, speech }: Scale): string {
  const middle = ROW / 2
  return [
    `<g transform="translate(0 ${y})"><title>${escapeMarkup(`${row.row.title}: ${rowWords(row, speech)}`)}</title>`,
    `<path d="M${MARGIN} 0H${WIDTH - MARGIN}" stroke="${HAIRLINE}"/>`,
    `<g transform="translate(${MARGIN} ${middle - 8})">${markPicture(row.row.mark)}</g>`,
    text(clipped(row.row.word, 19), MARGIN + 22, middle + 4),
    ...titleLines(row.row.title).map((line, at, all) =>
      text(line, MARGIN + STATUS, middle + 4 + (at - (all.length - 1) / 2) * 14),
    ),
    `<svg x="${LEFT}" width="${TRACK}" height="${ROW}" fill="none" stroke="${INK}">`,
    windowPicture(row, middle, xOf),
    ...row.moves.map((move) => {
      const [from, to] = [round(xOf(move.from)), round(xOf(move.to))]
      return `<g><title>${escapeMarkup(move.words)}</title><path d="M${from} ${middle - 8}V${middle + 8}" stroke-width="1.5" stroke-dasharray="2 2"/><path d="${movePath(from, to, middle - 6)}" stroke-width="1.3"/></g>`
    }),
    ...row.claims.map((claim) => claimPicture(claim, xOf)),
    '</svg></g>',
  ].join('')
}

const TITLE_LETTERS = 46

function titleLines(title: string): readonly string[] {
  if (title.length <= TITLE_LETTERS) return [title]
  const cut = title.lastIndexOf(' ', TITLE_LETTERS)
  const at = cut < TITLE_LETTERS / 2 ? TITLE_LETTERS : cut
  return [title.slice(0, at), clipped(title.slice(at).trim(), TITLE_LETTERS)]
}

function windowPicture({ window }: TimelineRow, middle: number, xOf: Scale['xOf']): string {
  if (window === undefined) return ''
  const [from, to, soft] = [round(xOf(window.from)), round(xOf(window.to)), round(xOf(window.softTo))]
  const bar = `<path d="M${from} ${middle}H${to}" stroke-width="4" stroke-opacity="${window.throughout ? 0.7 : 0.4}"/>`
  const edge =
    soft > to ? `<path d="M${to} ${middle}H${soft}" stroke-width="4" stroke-opacity="0.4" stroke-dasharray="2 3"/>` : ''
  const post = to > 0 && to < TRACK ? `<path d="M${to} ${middle - 8}V${middle + 8}" stroke-width="2.5"/>` : ''
  return bar + edge + post
}

function claimPicture(claim: TimelineClaim, xOf: Scale['xOf']): string {
  const [from, to] = [xOf(claim.span.from), xOf(claim.span.to)]
  if (to < 0 || from > TRACK) return ''
  const y = claim.side === 'for' ? 6 : claim.side === 'against' ? ROW - 6 : ROW / 2
  const span = to - from > 8 ? `<path d="M${round(from)} ${y}H${round(to)}" stroke-width="1.2"/>` : ''
  const fill = claim.admitted ? `fill="${INK}" stroke="none"` : `fill="${PAPER}" stroke-width="1.2"`
  return `<g><title>${escapeMarkup(`${claim.grade}, ${claim.when}. ${claim.words}`)}</title>${span}<path d="${claimPath(claim.side, round((from + to) / 2), y)}" ${fill}/></g>`
}
