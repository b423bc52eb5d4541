import { assertNever } from '#base/assert'
import type { Status } from '#engine/ledger'

/** The shape that stands for a status wherever one is drawn; shape and word come first, tint second. */
export type StatusMark =
  | 'disc'
  | 'disc-notch'
  | 'disc-soft'
  | 'ring'
  | 'ring-tick'
  | 'ring-dotted'
  | 'ring-bar'
  | 'ring-lock'
  | 'triangle-hollow'
  | 'triangle'
  | 'half-disc'
  | 'two-halves'
  | 'diamond'
  | 'diamond-hollow'
  | 'square'
  | 'dash'

/** The family of tints that a status belongs to. None is a flag's colour, and none stands for a party. */
export type StatusTint = 'kept' | 'open' | 'unknown' | 'contested' | 'failed' | 'ended'

/** A status in words: the label, what it means in one sentence, its mark and its tint. */
export interface StatusWords {
  readonly word: string
  readonly means: string
  readonly mark: StatusMark
  readonly tint: StatusTint
}

const WORDS: Readonly<Record<Status, StatusWords>> = {
  'not-in-force': {
    word: 'not in force',
    means: 'the text has not entered into force yet',
    mark: 'ring-dotted',
    tint: 'open',
  },
  superseded: { word: 'superseded', means: 'a later version took its place', mark: 'dash', tint: 'ended' },
  terminated: { word: 'terminated', means: 'an act ended it while it was still open', mark: 'dash', tint: 'ended' },
  expired: { word: 'expired', means: 'its term ran out while it was still open', mark: 'dash', tint: 'ended' },
  suspended: { word: 'suspended', means: 'an effective suspension covers this day', mark: 'dash', tint: 'ended' },
  waived: { word: 'waived', means: 'released by a counterparty that could do so', mark: 'dash', tint: 'ended' },
  conditional: {
    word: 'conditional',
    means: 'what it waits for is not known to have happened',
    mark: 'ring-bar',
    tint: 'open',
  },
  blocked: {
    word: 'blocked',
    means: 'it waits for another norm that is not kept yet',
    mark: 'ring-lock',
    tint: 'open',
  },
  scheduled: { word: 'scheduled', means: 'its window has not opened yet', mark: 'ring-dotted', tint: 'open' },
  disputed: {
    word: 'disputed',
    means: 'admitted claims contradict each other',
    mark: 'two-halves',
    tint: 'contested',
  },
  kept: {
    word: 'kept',
    means: 'done in time, by admitted claims that nothing contradicts',
    mark: 'disc',
    tint: 'kept',
  },
  'kept-late': {
    word: 'kept late',
    means: 'done after the deadline; the delay stays on record',
    mark: 'disc-notch',
    tint: 'kept',
  },
  'kept-time-unclear': {
    word: 'kept, time unclear',
    means: 'done, but whether in time cannot be told',
    mark: 'disc-soft',
    tint: 'kept',
  },
  'partly-kept': { word: 'partly kept', means: 'less was done than is owed', mark: 'half-disc', tint: 'failed' },
  'refusal-claimed': {
    word: 'refusal claimed',
    means: 'somebody claims a refusal or that it cannot be done; the deadline has not passed and this is no breach',
    mark: 'two-halves',
    tint: 'contested',
  },
  due: { word: 'due', means: 'owed now; nothing admitted says that it was done', mark: 'ring', tint: 'open' },
  'overdue-unknown': {
    word: 'overdue, unknown',
    means: 'the deadline has passed and no admitted claim says what happened; silence is not breach',
    mark: 'triangle-hollow',
    tint: 'unknown',
  },
  broken: {
    word: 'broken',
    means: 'past the deadline, and admitted claims say that it was not done',
    mark: 'triangle',
    tint: 'failed',
  },
  observed: { word: 'observed', means: 'an observer that watched reports no breach', mark: 'disc', tint: 'kept' },
  'no-reports': {
    word: 'no reports',
    means: 'nobody reports a breach, and nobody is known to have watched',
    mark: 'triangle-hollow',
    tint: 'unknown',
  },
  'breach-claimed': {
    word: 'breach claimed',
    means: 'somebody claims a breach, below what the policy admits as proof',
    mark: 'two-halves',
    tint: 'contested',
  },
  unavailable: {
    word: 'not available yet',
    means: 'what opens this power has not come about',
    mark: 'ring-bar',
    tint: 'open',
  },
  available: { word: 'available', means: 'the power can be used now', mark: 'diamond-hollow', tint: 'open' },
  exercised: { word: 'exercised', means: 'the power was used', mark: 'diamond', tint: 'kept' },
  lapsed: { word: 'lapsed', means: 'the power was not used while it could be', mark: 'dash', tint: 'ended' },
  extinguished: { word: 'extinguished', means: 'the power ended with what it served', mark: 'dash', tint: 'ended' },
  permitted: { word: 'permitted', means: 'it may be done', mark: 'diamond-hollow', tint: 'open' },
  constituted: { word: 'in effect', means: 'the text itself creates or defines it', mark: 'square', tint: 'kept' },
}

/** The words, mark and tint of a status. They live here and nowhere else. */
export function statusWords(status: Status): StatusWords {
  return WORDS[status]
}

/** Every status in words, in the order of the label table: for the page that explains them. */
export function allStatusWords(): readonly StatusWords[] {
  return Object.values(WORDS)
}

/** What of an entry bears on how its status is shown. */
export interface ShownStanding {
  readonly status: Status
  readonly lastDay: boolean
  readonly repaired: boolean
  readonly forecast: boolean
  readonly breaches: number
}

/** The status of an entry as shown: on its last day a duty ticks, a mended breach says so, a forecast is flagged. */
export function standingWords(entry: ShownStanding): StatusWords {
  const plain = statusWords(entry.status)
  const word = `${baseWord(entry, plain)}${entry.forecast ? ', forecast' : ''}`
  return entry.status === 'due' && entry.lastDay
    ? { ...plain, word, means: 'owed now, and this is the last day', mark: 'ring-tick' }
    : { ...plain, word }
}

function baseWord(entry: ShownStanding, plain: StatusWords): string {
  if (entry.status === 'due' && entry.lastDay) return 'due, last day'
  if (entry.status !== 'broken') return plain.word
  if (entry.repaired) return 'broken, then kept'
  return entry.breaches > 1 ? `broken ${entry.breaches} times` : plain.word
}

/** The families of statuses in the order that summaries list them: what asks for attention first. */
export const TINTS: readonly StatusTint[] = ['failed', 'contested', 'unknown', 'open', 'kept', 'ended']

/** The family of statuses in words, for headings and filters. */
export function tintWords(tint: StatusTint): string {
  switch (tint) {
    case 'kept':
      return 'kept or in effect'
    case 'open':
      return 'open'
    case 'unknown':
      return 'unknown'
    case 'contested':
      return 'contested'
    case 'failed':
      return 'broken or partly kept'
    case 'ended':
      return 'ended otherwise'
    default:
      return assertNever(tint)
  }
}
