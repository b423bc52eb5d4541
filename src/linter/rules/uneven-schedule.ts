import { isOnce, type AgreementIndex } from '#linter/agreement-index'
import { lastMomentOf, momentOf, widestWindow } from '#linter/norm-windows'
import { namesOf } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import { groupBy } from '#base/group'
import type { NormId, PartyId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import { DAY_MS, earlierOf, END_OF_TIME, laterOf } from '#time/instant'
import type { Interval } from '#time/interval'
import type { Statement } from '#time/statement'

/** Schedules in which one side gives everything before the other gives anything. */
export const unevenSchedule: Rule = {
  name: 'uneven-schedule',
  group: 'time',
  severity: 'note',
  doc: {
    finds:
      'two sides that owe each other acts with days, where everything of one falls due before anything of the other can begin, or a month before anything of the other falls due',
    matters: 'whoever gives first has nothing left to hold back, and whoever gives last has every reason to wait',
    question: 'could the steps of the two sides alternate, or a guarantor hold the last ones?',
    realCase:
      "the package of 12 February 2015 puts the steps of one side on security before, and its reward after, those of the other in each side's own reading",
    sources: ['PA-X 1364', 'Barbara Walter, "Committing to Peace" (2002)'],
  },
  *check(index) {
    const spans = spansByPair(index)
    for (const [key, first] of spans) {
      const second = spans.get(`${first.to} ${first.from}`)
      if (second === undefined || first.count < 2) continue
      const found = laterThan(index, first, second)
      if (found === undefined) continue
      yield { found, norms: [...first.norms, ...second.norms] }
      spans.delete(key)
    }
  },
}

/** Why all of the one comes before any of the other: by when the other can begin, or by when its first act falls due. */
function laterThan(index: AgreementIndex, first: Span, second: Span): Statement | undefined {
  const begins = first.until <= second.begins
  if (!begins && second.firstDue - first.until < LONG_WAIT_DAYS * DAY_MS) return undefined
  return state(begins ? 'uneven-schedule.begins' : 'uneven-schedule.due', {
    count: first.count,
    giver: namesOf(index, [first.from]),
    last: lastMomentOf(index, { to: first.until }),
    receiver: namesOf(index, [first.to]),
    day: begins ? momentOf(index, second.begins) : lastMomentOf(index, { to: second.firstDue }),
  })
}

const LONG_WAIT_DAYS = 30

interface Span {
  readonly from: PartyId
  readonly to: PartyId
  readonly norms: readonly NormId[]
  readonly count: number
  readonly until: Interval['to']
  readonly begins: Interval['from']
  readonly firstDue: Interval['to']
}

/** What each party owes each other alone, from when at the earliest and until when at the latest. */
function spansByPair(index: AgreementIndex): Map<string, Span> {
  const owed = index.norms.flatMap((norm) => owedAlone(index, norm))
  const pairs = groupBy(owed, ({ from, to }) => `${from} ${to}`)
  return new Map(
    [...pairs]
      .map(([key, all]) => [key, spanOf(all)] as const)
      .flatMap(([key, span]) => (span === undefined ? [] : [[key, span]])),
  )
}

interface Owed {
  readonly from: PartyId
  readonly to: PartyId
  readonly norm: NormId
  readonly window: Interval
}

function owedAlone(index: AgreementIndex, norm: Norm): readonly Owed[] {
  const [from, to] = [norm.bearers[0], norm.counterparties[0]]
  const isBetweenTwo = norm.bearers.length === 1 && norm.counterparties.length === 1 && from !== to
  const window = isOnce(norm) && isBetweenTwo ? widestWindow(index, norm) : undefined
  if (window === undefined || window.to === END_OF_TIME || from === undefined || to === undefined) return []
  return [{ from, to, norm: norm.id, window }]
}

function spanOf(all: readonly Owed[]): Span | undefined {
  const [first] = all
  if (first === undefined) return undefined
  const until = all.reduce((latest, { window }) => laterOf(latest, window.to), first.window.to)
  const begins = all.reduce((earliest, { window }) => earlierOf(earliest, window.from), first.window.from)
  const firstDue = all.reduce((earliest, { window }) => earlierOf(earliest, window.to), first.window.to)
  return {
    from: first.from,
    to: first.to,
    norms: all.map(({ norm }) => norm),
    count: all.length,
    until,
    begins,
    firstDue,
  }
}
