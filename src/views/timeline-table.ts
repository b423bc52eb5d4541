import type { ClaimId, NormId } from '#model/ids'
import type { Timeline, TimelineClaim, TimelineRow } from '#views/timeline'
import type { StatusWords } from '#views/words/status-words'
import { semicolonWords } from '#views/words/list-words'
import { english, type Say, type Speech } from '#views/speech/speech'
import { timelineMessages } from '#views/words/timeline-messages'
import { wordMessages } from '#views/words/word-messages'

/** The timeline's row in words: what the drawing shows, for whoever reads by ear or prefers a table. */
export interface TimelineTableRow {
  readonly id: NormId
  readonly group: string
  readonly title: string
  readonly status: StatusWords
  readonly window: string
  readonly moved: string
  /** Oldest first, whichever side they are on. */
  readonly claims: readonly { readonly id: ClaimId; readonly words: string }[]
}

/** The rows of a timeline as a table. */
export function toTimelineTable(timeline: Timeline, speech: Speech = english): readonly TimelineTableRow[] {
  const { say } = speech.sayIn(timelineMessages)
  return timeline.rows.map((row) => ({
    id: row.id,
    group: row.group,
    title: row.row.title,
    status: row.row,
    window: row.row.due,
    moved: semicolonWords(
      row.moves.map((move) => move.words),
      speech,
    ),
    claims: row.claims
      .toSorted((a, b) => a.span.from - b.span.from)
      .map((claim) => ({ id: claim.id, words: claimWords(claim, say) })),
  }))
}

/** One row in one sentence: `due; by 20 Nov 2020; 1 claim for, 2 against`. */
export function rowWords(row: TimelineRow, speech: Speech = english): string {
  const { say } = speech.sayIn(timelineMessages)
  const { say: sayWord } = speech.sayIn(wordMessages)
  const count = (side: TimelineClaim['side']): number => row.claims.filter((claim) => claim.side === side).length
  const [pro, contra, beside] = [count('for'), count('against'), count('beside')]
  const sides = [
    pro === 0 ? undefined : say('claimsFor', { count: pro }),
    contra === 0 ? undefined : say('claimsAgainst', { count: contra }),
    beside === 0 ? undefined : say('claimsBeside', { count: beside }),
  ].filter((words) => words !== undefined)
  const claims =
    sides.length === 0 ? sayWord('noClaims') : sides.reduce((first, next) => sayWord('listComma', { first, next }))
  return semicolonWords([row.row.word, row.row.due, ...row.moves.map((move) => move.words), claims], speech)
}

function claimWords({ when, side, grade, admitted, words }: TimelineClaim, say: Say<typeof timelineMessages>): string {
  return say(admitted ? 'claim' : 'claimNotAdmitted', { when, side: say(side), grade, words })
}
