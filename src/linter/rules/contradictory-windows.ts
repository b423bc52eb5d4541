import type { AgreementIndex } from '#linter/agreement-index'
import { toTimeNetwork, type TimeReason } from '#linter/norm-network'
import { called, quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import { findContradiction, type TimeConstraint } from '#linter/temporal-network'
import { isDueTooSoon } from '#linter/waiting'
import type { NormId } from '#model/ids'
import { listed, type Filling, type Statement } from '#time/statement'

/** Times that cannot all be kept. */
export const contradictoryWindows: Rule = {
  name: 'contradictory-windows',
  group: 'time',
  severity: 'error',
  doc: {
    finds:
      'windows, terms and orders of several norms that cannot all be kept, whatever anybody does; the shortest contradiction is shown. What two norms alone make clear is told by deadline-before-trigger',
    matters: 'a timetable that cannot be kept is broken from the first day, and by whoever the other side chooses',
    question: 'which of these times gives way?',
    realCase:
      'annex 9 of the Lusaka protocol lists steps at D+10 and "before D+15" ahead of the signature at D+5 that they presuppose',
    sources: ['Dechter, Meiri and Pearl, "Temporal constraint networks" (1991)'],
  },
  *check(index) {
    const network = toTimeNetwork(index)
    let constraints = network.constraints.filter(({ why }) => !isToldElsewhere(index, why))
    for (let round = 0; round < MOST_CONTRADICTIONS; round += 1) {
      const circle = findContradiction(network.count, constraints)
      if (circle === undefined) return
      yield faultOf(index, circle)
      const told = new Set(circle)
      constraints = constraints.filter((constraint) => !told.has(constraint))
    }
  },
}

/** That one step is due before the other can begin is told by `deadline-before-trigger`, with the days of both. */
function isToldElsewhere(index: AgreementIndex, { kind, norms }: TimeReason): boolean {
  const [norm, other] = norms.map((id) => index.normById.get(id))
  return kind === 'order' && norm !== undefined && other !== undefined && isDueTooSoon(index, norm, other)
}

const MOST_CONTRADICTIONS = 20

function faultOf(index: AgreementIndex, circle: readonly TimeConstraint<TimeReason>[]): Fault {
  const norms = [...new Set(circle.flatMap((constraint) => constraint.why.norms))]
  const reasons = new Map(circle.map(({ why }) => [[why.kind, why.words, ...why.norms].join(' '), why]))
  const times = listed(
    [...reasons.values()].map((why) => timeOf(index, why)),
    'and',
  )
  const quotes = norms.flatMap((id) => index.normById.get(id)?.deadline?.said ?? [])
  return { found: state('contradictory-windows', { times }), norms, quotes }
}

function timeOf(index: AgreementIndex, { kind, norms, words }: TimeReason): Statement {
  const [norm = '', other = ''] = norms.map((id) => normFor(index, id))
  if (kind === 'order') return state('contradictory-windows.order', { norm, other })
  return state('contradictory-windows.window', { norm, said: quoted(words) })
}

function normFor(index: AgreementIndex, id: NormId): Filling {
  const norm = index.normById.get(id)
  return norm === undefined ? quoted(id) : called(norm)
}
