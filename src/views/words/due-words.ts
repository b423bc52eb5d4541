import { assertNever } from '#base/assert'
import type { Entry, Status } from '#engine/ledger'
import type { Anchor } from '#time/due-expression'
import { END_OF_TIME, BEGINNING_OF_TIME } from '#time/instant'
import type { Interval } from '#time/interval'
import type { ZoneId } from '#time/zone'
import { countWords } from '#views/words/list-words'
import { intervalWords, lastDayWords, pointWords, type DateLength } from '#views/words/time-words'

/** The part of an entry that tells by when. */
export type Timed = Pick<Entry, 'due' | 'window' | 'norm' | 'closesInDays' | 'opensInDays' | 'status'>

/** By when a norm is owed, in words as reckoned: `by 20 Nov 2020`, `within a term to 9 Nov 2025`, `no deadline`. */
export function dueWords(entry: Timed, zone: ZoneId, length: DateLength = 'short'): string {
  const { due } = entry
  switch (due.kind) {
    case 'window':
      return `${windowWords(due.window, isThroughout(entry), zone, length)}${due.vague ? ' (vague)' : ''}`
    case 'uncertain-window':
      return `by a day between ${lastDayWords(due.earliest, zone, length)} and ${lastDayWords(due.latest, zone, length)}`
    case 'convention-dependent':
      return `by ${due.answers.map((answer) => lastDayWords(answer.window, zone, length)).join(' or ')}, by convention`
    case 'conditional':
      return `counted from ${anchorWords(due.on)}`
    case 'no-clock':
      return entry.norm.deadline?.said ?? withoutDeadline(entry)
    default:
      return assertNever(due)
  }
}

/** What a window means for an act that is done once, and for one that is kept up throughout. */
function windowWords(window: Interval, throughout: boolean, zone: ZoneId, length: DateLength = 'short'): string {
  if (window.from <= BEGINNING_OF_TIME && window.to >= END_OF_TIME) return 'at any time'
  if (throughout || window.to >= END_OF_TIME) return intervalWords(window, zone, length)
  return `by ${lastDayWords(window, zone, length)}`
}

/** What still runs: only there does the distance to the deadline matter. */
const RUNNING: readonly Status[] = [
  'due',
  'refusal-claimed',
  'overdue-unknown',
  'disputed',
  'partly-kept',
  'no-reports',
]

/** How far the window's edge is: `3 days left`, `1 day past`, `opens in 2 days`; nothing without a clock that runs. */
export function clockWords(entry: Timed): string | undefined {
  if (entry.status === 'scheduled' && entry.opensInDays !== undefined) {
    return `opens in ${countWords(entry.opensInDays, 'day')}`
  }
  const days = entry.closesInDays
  if (days === undefined || !RUNNING.includes(entry.status)) return undefined
  if (days === 0) return 'closes today'
  return days > 0 ? `${countWords(days, 'day')} left` : `${countWords(-days, 'day')} past`
}

/** What a relative term counts from, in words. */
function anchorWords(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'signature':
      return 'signature'
    case 'last-signature':
      return 'the last signature'
    case 'entry-into-force':
      return 'entry into force'
    case 'expiry':
      return 'expiry'
    case 'publication':
      return 'publication'
    case 'norm':
      return `the keeping of \`${anchor.name}\``
    case 'event':
      return `the event \`${anchor.name}\``
    case 'time':
      return pointWords(anchor.at)
    default:
      return assertNever(anchor)
  }
}

/** Whether the act is kept up over its window instead of done once in it. */
export function isThroughout(entry: Pick<Entry, 'norm'>): boolean {
  const { norm } = entry
  if (norm.kind === 'obligation') return norm.aspect === 'continuing'
  return norm.kind !== 'guarantee'
}

/** What no deadline means: an act that is owed once has none, what is kept up runs throughout, the rest needs none. */
function withoutDeadline(entry: Pick<Entry, 'norm'>): string {
  switch (entry.norm.kind) {
    case 'obligation':
      return entry.norm.aspect === 'once' ? 'no deadline' : 'throughout'
    case 'guarantee':
    case 'prohibition':
      return 'throughout'
    case 'permission':
    case 'power':
    case 'constitutive':
      return ''
    default:
      return assertNever(entry.norm)
  }
}
