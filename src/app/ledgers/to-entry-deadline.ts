import { wordsOf } from '#engine/words-of'
import type { EntryDeadline } from '#api/ledgers/ledger-answer'
import type { Entry } from '#engine/ledger'
import type { AgreementIndex } from '#views/agreement-index'
import type { DueExpression } from '#time/due-expression'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { lastInstantOf, type Interval } from '#time/interval'
import { dayAt, formatInstant, formatWallClock, type ZoneId } from '#time/zone'

/** An entry's deadline as machines read it; null where nothing of it can be put on a clock. */
export function toEntryDeadline(entry: Entry, { zone, amendmentById }: AgreementIndex): EntryDeadline | null {
  const window = windowOf(entry)
  if (window === undefined) return null
  const amendment = entry.amendedBy === undefined ? undefined : amendmentById.get(entry.amendedBy)
  const expression = amendment?.change.kind === 'new-deadline' ? amendment.change.deadline : entry.norm.deadline
  const { said = '', zone: ownZone = zone } = expression ?? {}
  return {
    ...valueOf(window, expression, ownZone),
    said,
    zone: ownZone,
    ...edgesOf(window),
    vague: entry.due.kind === 'window' && entry.due.vague,
    ...(amendment === undefined ? {} : { amendedBy: amendment.id }),
    steps: entry.due.steps.map(wordsOf),
  }
}

function edgesOf(window: Interval): Pick<EntryDeadline, 'opens' | 'lastInstant'> {
  return {
    ...(window.from <= BEGINNING_OF_TIME ? {} : { opens: formatInstant(window.from) }),
    ...(window.to >= END_OF_TIME ? {} : { lastInstant: formatInstant(lastInstantOf(window)) }),
  }
}

/** The one window, or the widest that the uncertain anchor or the open convention allows. */
function windowOf({ due, window }: Entry): Interval | undefined {
  if (window !== undefined) return window
  switch (due.kind) {
    case 'window':
      return due.window
    case 'uncertain-window':
      return { from: due.earliest.from, to: due.latest.to }
    case 'convention-dependent':
      return due.answers.at(-1)?.window
    default:
      return undefined
  }
}

function valueOf(
  window: Interval,
  expression: DueExpression | undefined,
  zone: ZoneId,
): Pick<EntryDeadline, 'value' | 'edge'> {
  if (window.to >= END_OF_TIME) return { value: pointOf(window.from, zone), edge: 'open' }
  if (expression?.kind === 'bound' && expression.word === 'before') {
    return { value: pointOf(window.to, zone), edge: 'excluded' }
  }
  return { value: pointOf(lastInstantOf(window), zone), edge: 'included' }
}

/** A day where the instant is the edge of one, else the day with its hour. */
function pointOf(instant: Instant, zone: ZoneId): string {
  if (instant <= BEGINNING_OF_TIME) return dayAt(instant, zone)
  const wall = formatWallClock(instant, zone)
  return wall.endsWith(' 00:00') || wall.endsWith(' 23:59') ? wall.slice(0, 10) : wall
}
