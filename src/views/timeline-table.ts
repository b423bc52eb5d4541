import type { NormId } from '#model/ids'
import type { Timeline, TimelineClaim, TimelineRow } from '#views/timeline'
import { countWords } from '#views/words/list-words'
import type { StatusWords } from '#views/words/status-words'

/** The timeline's row in words: what the drawing shows, for whoever reads by ear or prefers a table. */
export interface TimelineTableRow {
  readonly id: NormId
  readonly group: string
  readonly title: string
  readonly status: StatusWords
  readonly window: string
  readonly moved: string
  readonly claims: readonly string[]
}

/** The rows of a timeline as a table. */
export function toTimelineTable(timeline: Timeline): readonly TimelineTableRow[] {
  return timeline.rows.map((row) => ({
    id: row.id,
    group: row.group,
    title: row.row.title,
    status: row.row,
    window: row.row.due,
    moved: row.moves.map((move) => move.words).join('; '),
    claims: row.claims.map(claimWords),
  }))
}

/** One row in one sentence: `due; by 20 Nov 2020; 1 claim for, 2 against`. */
export function rowWords(row: TimelineRow): string {
  const sides = [
    sideWords(row.claims, 'for', 'for'),
    sideWords(row.claims, 'against', 'against'),
    sideWords(row.claims, 'beside', 'beside the question'),
  ].filter((words) => words !== undefined)
  const claims = sides.length === 0 ? 'no claims' : sides.join(', ')
  return [row.row.word, row.row.due, ...row.moves.map((move) => move.words), claims].join('; ')
}

function sideWords(claims: readonly TimelineClaim[], side: TimelineClaim['side'], words: string): string | undefined {
  const count = claims.filter((claim) => claim.side === side).length
  return count === 0 ? undefined : `${countWords(count, 'claim')} ${words}`
}

function claimWords(claim: TimelineClaim): string {
  const side = claim.side === 'beside' ? 'beside the question' : claim.side
  const admitted = claim.admitted ? '' : ', not admitted'
  return `${claim.when}, ${side}, ${claim.grade}${admitted}: ${claim.words}`
}
