import { assertNever } from '#base/assert'
import type { Entry, Status } from '#engine/ledger'
import type { Anchor } from '#time/due-expression'
import { END_OF_TIME, BEGINNING_OF_TIME } from '#time/instant'
import type { Interval } from '#time/interval'
import type { ZoneId } from '#time/zone'
import type { AgreementIndex } from '#views/agreement-index'
import { joinWords } from '#views/words/list-words'
import { normTitle } from '#views/words/norm-sentence'
import { intervalWords, lastDayWords, pointWords, type DateLength } from '#views/words/time-words'
import { english, type Say, type Speech } from '#views/speech/speech'
import { wordMessages } from '#views/words/word-messages'

/** The part of an entry that tells by when. */
export type Timed = Pick<Entry, 'due' | 'window' | 'norm' | 'closesInDays' | 'opensInDays' | 'parts' | 'status'>

/** In which zone, at which length and in which language days are told. */
interface Telling {
  readonly zone: ZoneId
  readonly length: DateLength
  readonly speech: Speech
}

/** By when a norm is owed, in words as reckoned: `by 20 Nov 2020`, `within a term to 9 Nov 2025`, `no deadline`. */
export function dueWords(entry: Timed, index: AgreementIndex, length: DateLength = 'short'): string {
  const { due } = entry
  const { zone, speech } = index
  const { say } = speech.sayIn(wordMessages)
  const telling: Telling = { zone, length, speech }
  const lastDay = (window: Interval): string => lastDayWords(window, zone, length, speech)
  switch (due.kind) {
    case 'window': {
      const words = windowWords(due.window, isThroughout(entry), telling)
      return due.vague ? say('vague', { words }) : words
    }
    case 'uncertain-window':
      return say('byBetween', { earliest: lastDay(due.earliest), latest: lastDay(due.latest) })
    case 'convention-dependent': {
      const days = due.answers.map((answer) => lastDay(answer.window))
      return say('byConvention', { days: joinWords(days, 'or', speech) })
    }
    case 'conditional':
      return say('countedFrom', { anchor: anchorWords(due.on, index) })
    case 'no-clock':
      return entry.norm.deadline?.said ?? withoutDeadline(entry, say)
    default:
      return assertNever(due)
  }
}

/** What a window means for an act that is done once, and for one that is kept up throughout. */
function windowWords(window: Interval, throughout: boolean, { zone, length, speech }: Telling): string {
  const { say } = speech.sayIn(wordMessages)
  if (window.from <= BEGINNING_OF_TIME && window.to >= END_OF_TIME) return say('anyTime')
  if (throughout || window.to >= END_OF_TIME) return intervalWords(window, zone, length, speech)
  return say('byDay', { day: lastDayWords(window, zone, length, speech) })
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
export function clockWords(entry: Timed, speech: Speech = english): string | undefined {
  const { say } = speech.sayIn(wordMessages)
  if (entry.status === 'scheduled' && entry.opensInDays !== undefined) {
    return say('opensIn', { count: entry.opensInDays })
  }
  const days = entry.closesInDays
  if (days === undefined || !RUNNING.includes(entry.status)) return undefined
  if (days === 0) return say('closesToday')
  return days > 0 ? say('daysLeft', { count: days }) : say('daysPast', { count: -days })
}

/** What a relative term counts from, in words. */
function anchorWords(anchor: Anchor, index: AgreementIndex): string {
  const { speech } = index
  const { say } = speech.sayIn(wordMessages)
  switch (anchor.kind) {
    case 'signature':
      return say('anchorSignature')
    case 'last-signature':
      return say('anchorLastSignature')
    case 'entry-into-force':
      return say('anchorEntryIntoForce')
    case 'expiry':
      return say('anchorExpiry')
    case 'publication':
      return say('anchorPublication')
    case 'norm': {
      const norm = index.normById.get(anchor.name)
      return say('anchorNorm', {
        name: say('quoted', { words: norm === undefined ? anchor.name : normTitle(norm, index) }),
      })
    }
    case 'event':
      return say('anchorEvent', { name: anchor.name })
    case 'time':
      return pointWords(anchor.at, 'short', speech)
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

/** What no deadline means: what has parts is due as they are, an act that is owed once has none, what is kept up runs throughout, the rest needs none. */
function withoutDeadline(entry: Pick<Entry, 'norm' | 'parts'>, say: Say<typeof wordMessages>): string {
  if (entry.parts.length > 0) return say('asParts')
  switch (entry.norm.kind) {
    case 'obligation':
      return say(entry.norm.aspect === 'once' ? 'noDeadline' : 'throughout')
    case 'guarantee':
    case 'prohibition':
      return say('throughout')
    case 'permission':
    case 'power':
    case 'constitutive':
      return ''
    default:
      return assertNever(entry.norm)
  }
}
