import type { DraftDeadline } from '#reader/reading'
import type { NormId } from '#model/ids'
import { parseAnchor } from '#time/parse-anchor'
import type { Anchor, BoundWord, DueExpression } from '#time/due-expression'
import { parseDue } from '#time/parse-due'
import { parsePeriod, type Period } from '#time/period'
import { parseTimePoint } from '#time/time-point'

/** Finds the one other norm that words such as "the withdrawal" or "point 9" mean, where there is one. */
export type FindMeant = (words: string) => NormId | undefined

/**
 * A deadline as the reader read it, as a due expression: by its words where the calendar reads them, else by its value
 * and anchor. Words that no calendar can reckon stay as `symbolic`; what only says when something begins bounds from below.
 */
export function draftDeadline(deadline: DraftDeadline, findMeant: FindMeant): DueExpression {
  const { said } = deadline
  if (deadline.value.startsWith('P')) return fromPeriod(deadline, findMeant)
  const words = parseDue(said)
  if (words.ok) return words.value
  const at = parseTimePoint(deadline.value.slice(0, 16))
  if (!at.ok) return { said, kind: 'symbolic' }
  return { said, kind: 'bound', word: boundWord(deadline), at: at.value }
}

function boundWord({ edge, bound, said }: DraftDeadline): BoundWord {
  if (/^until\b/i.test(said)) return 'until'
  if (bound === 'lower') return edge === 'excluded' ? 'after' : 'from'
  if (edge === 'open') return 'until'
  if (edge === 'excluded') return 'before'
  return bound === 'upper' ? 'by' : 'on'
}

function fromPeriod(deadline: DraftDeadline, findMeant: FindMeant): DueExpression {
  const { said, value } = deadline
  const read = parsePeriod(value)
  const of = anchorOf(deadline, findMeant)
  if (!read.ok || of === undefined) return { said, kind: 'symbolic' }
  // "After 24 hours from the start": from then on, and due at no moment.
  if (deadline.bound === 'lower') return { said, kind: 'symbolic' }
  const period = deadline.days === 'working' ? inWorkingDays(read.value) : read.value
  if (deadline.anchor.back === true) return { said, kind: 'counting-back', period, before: of }
  if (/^(?:for|during)\b/i.test(said)) return { said, kind: 'term', period, from: of }
  return { said, kind: 'within', period, of, eitherSide: false, clearDays: deadline.days === 'clear' }
}

/** "Ten working days" has the value P10D beside the word that says which days it counts. */
function inWorkingDays({ days, ...others }: Period): Period {
  return days === undefined ? others : { ...others, workingDays: days }
}

const KNOWN: ReadonlySet<string> = new Set(['signature', 'entry-into-force'])

/** What a length of time counts from; an event that no norm stands for keeps its words as an event. */
function anchorOf({ anchor }: DraftDeadline, findMeant: FindMeant): Anchor | undefined {
  if (anchor.kind === 'signature' || anchor.kind === 'entry-into-force') return { kind: anchor.kind }
  if (anchor.said === undefined) return undefined
  const read = parseAnchor(anchor.said.replace(/^(?:the )?(?:date|day|moment|time) of /i, ''))
  if (read.ok && (KNOWN.has(read.value.kind) || read.value.kind === 'last-signature' || read.value.kind === 'time'))
    return read.value
  const norm = findMeant(anchor.said)
  return norm === undefined ? { kind: 'event', name: anchor.said } : { kind: 'norm', name: norm }
}
