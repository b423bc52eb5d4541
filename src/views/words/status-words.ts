import type { Status } from '#engine/ledger'
import { english, type Say, type Speech } from '#views/speech/speech'
import { statusMessages } from '#views/words/status-messages'
import { wordMessages } from '#views/words/word-messages'

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

/** The drawing and the tint of every status; its words are in `status-messages.ts`. */
const MARKS: Readonly<Record<Status, { readonly mark: StatusMark; readonly tint: StatusTint }>> = {
  'not-in-force': { mark: 'ring-dotted', tint: 'open' },
  superseded: { mark: 'dash', tint: 'ended' },
  terminated: { mark: 'dash', tint: 'ended' },
  expired: { mark: 'dash', tint: 'ended' },
  suspended: { mark: 'dash', tint: 'ended' },
  waived: { mark: 'dash', tint: 'ended' },
  conditional: { mark: 'ring-bar', tint: 'open' },
  blocked: { mark: 'ring-lock', tint: 'open' },
  scheduled: { mark: 'ring-dotted', tint: 'open' },
  disputed: { mark: 'two-halves', tint: 'contested' },
  kept: { mark: 'disc', tint: 'kept' },
  'kept-late': { mark: 'disc-notch', tint: 'kept' },
  'kept-time-unclear': { mark: 'disc-soft', tint: 'kept' },
  'partly-kept': { mark: 'half-disc', tint: 'failed' },
  'refusal-claimed': { mark: 'two-halves', tint: 'contested' },
  due: { mark: 'ring', tint: 'open' },
  'overdue-unknown': { mark: 'triangle-hollow', tint: 'unknown' },
  broken: { mark: 'triangle', tint: 'failed' },
  observed: { mark: 'disc', tint: 'kept' },
  'no-reports': { mark: 'triangle-hollow', tint: 'unknown' },
  'breach-claimed': { mark: 'two-halves', tint: 'contested' },
  unavailable: { mark: 'ring-bar', tint: 'open' },
  available: { mark: 'diamond-hollow', tint: 'open' },
  exercised: { mark: 'diamond', tint: 'kept' },
  lapsed: { mark: 'dash', tint: 'ended' },
  extinguished: { mark: 'dash', tint: 'ended' },
  permitted: { mark: 'diamond-hollow', tint: 'open' },
  constituted: { mark: 'square', tint: 'kept' },
}

const STATUSES: readonly Status[] = [
  'not-in-force',
  'superseded',
  'terminated',
  'expired',
  'suspended',
  'waived',
  'conditional',
  'blocked',
  'scheduled',
  'disputed',
  'kept',
  'kept-late',
  'kept-time-unclear',
  'partly-kept',
  'refusal-claimed',
  'due',
  'overdue-unknown',
  'broken',
  'observed',
  'no-reports',
  'breach-claimed',
  'unavailable',
  'available',
  'exercised',
  'lapsed',
  'extinguished',
  'permitted',
  'constituted',
]

/** The words, mark and tint of a status. They live here and nowhere else. */
export function statusWords(status: Status, speech: Speech = english): StatusWords {
  const { say } = speech.sayIn(statusMessages)
  return { word: say(`word.${status}`), means: say(`means.${status}`), ...MARKS[status] }
}

/** The family of tints that a status belongs to. */
export function tintOf(status: Status): StatusTint {
  return MARKS[status].tint
}

/** Every status in words, in the order of the label table: for the page that explains them. */
export function allStatusWords(speech: Speech = english): readonly StatusWords[] {
  return STATUSES.map((status) => statusWords(status, speech))
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
export function standingWords(entry: ShownStanding, speech: Speech = english): StatusWords {
  const { say } = speech.sayIn(wordMessages)
  const plain = statusWords(entry.status, speech)
  const base = baseWord(entry, plain, say)
  const word = entry.forecast ? say('forecast', { word: base }) : base
  return entry.status === 'due' && entry.lastDay
    ? { ...plain, word, means: say('dueLastDayMeans'), mark: 'ring-tick' }
    : { ...plain, word }
}

function baseWord(entry: ShownStanding, plain: StatusWords, say: Say<typeof wordMessages>): string {
  if (entry.status === 'due' && entry.lastDay) return say('dueLastDay')
  if (entry.status !== 'broken') return plain.word
  if (entry.repaired) return say('brokenThenKept')
  return entry.breaches > 1 ? say('brokenTimes', { count: entry.breaches }) : plain.word
}

/** The families of statuses in the order that summaries list them: what asks for attention first. */
export const TINTS: readonly StatusTint[] = ['failed', 'contested', 'unknown', 'open', 'kept', 'ended']

/** The family of statuses in words, for headings and filters. */
export function tintWords(tint: StatusTint, speech: Speech = english): string {
  return speech.sayIn(wordMessages).say(`tint.${tint}`)
}
