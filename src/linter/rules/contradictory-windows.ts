import { titleOf, type AgreementIndex } from '#linter/agreement-index'
import { toTimeNetwork, type TimeReason } from '#linter/norm-network'
import type { Fault, Rule } from '#linter/rule'
import { findContradiction, type TimeConstraint } from '#linter/temporal-network'
import { joinWords, quoted } from '#linter/words'
import type { NormId } from '#model/ids'

/** Times that cannot all be kept. */
export const contradictoryWindows: Rule = {
  name: 'contradictory-windows',
  group: 'time',
  severity: 'error',
  doc: {
    finds:
      'windows, terms and orders of several norms that cannot all be kept, whatever anybody does; the shortest contradiction is shown',
    matters: 'a timetable that cannot be kept is broken from the first day, and by whoever the other side chooses',
    question: 'which of these times gives way?',
    realCase:
      'annex 9 of the Lusaka protocol lists steps at D+10 and "before D+15" ahead of the signature at D+5 that they presuppose',
    sources: ['Dechter, Meiri and Pearl, "Temporal constraint networks" (1991)'],
  },
  *check(index) {
    const network = toTimeNetwork(index)
    let constraints = network.constraints
    for (let round = 0; round < MOST_CONTRADICTIONS; round += 1) {
      const circle = findContradiction(network.count, constraints)
      if (circle === undefined) return
      yield faultOf(index, circle)
      const told = new Set(circle)
      constraints = constraints.filter((constraint) => !told.has(constraint))
    }
  },
}

const MOST_CONTRADICTIONS = 20

function faultOf(index: AgreementIndex, circle: readonly TimeConstraint<TimeReason>[]): Fault {
  const norms = [...new Set(circle.flatMap((constraint) => constraint.why.norms))]
  const words = [...new Set(circle.map((constraint) => wordsOf(index, constraint.why)))]
  const quotes = norms.flatMap((id) => index.normById.get(id)?.deadline?.said ?? [])
  return { message: `contradictory windows: ${joinWords(words)} cannot all hold`, norms, quotes }
}

function wordsOf(index: AgreementIndex, why: TimeReason): string {
  const [norm, other] = why.norms.map((id) => quoted(titleFor(index, id)))
  if (why.kind === 'order') return `${norm} after ${other}`
  return `${norm} ${quoted(why.words)}`
}

function titleFor(index: AgreementIndex, id: NormId): string {
  const norm = index.normById.get(id)
  return norm === undefined ? id : titleOf(norm)
}
