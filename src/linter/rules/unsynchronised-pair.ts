import type { AgreementIndex } from '#linter/agreement-index'
import { widestWindow } from '#linter/norm-windows'
import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'

/** Acts that go together with nobody to begin. */
export const unsynchronisedPair: Rule = {
  name: 'unsynchronised-pair',
  group: 'consequence and sequence',
  severity: 'warning',
  doc: {
    finds:
      'two acts that are to go together ("concurrently with", "in parallel with") while nothing says who begins, in which steps, or when',
    matters: 'each side is ready to move as soon as the other does, and both are right to wait',
    question: 'which share of one act answers which share of the other, and who moves first?',
    realCase:
      'the Nairobi declaration of 12 November 2022 has heavy weapons handed in "concurrently with" the withdrawal of foreign forces; each waited, and a year later both were open',
    sources: ['PA-X 2464, 2324'],
  },
  *check(index) {
    const told = new Set<string>()
    for (const edge of index.agreement.order) {
      const [norm, other] = [index.normById.get(edge.norm), index.normById.get(edge.other)]
      const pair = [edge.norm, edge.other].sort().join(' ')
      if (edge.kind !== 'with' || edge.basis.kind === 'opinion' || told.has(pair)) continue
      if (norm === undefined || other === undefined || isSynchronised(index, norm, other)) continue
      told.add(pair)
      yield {
        found: state('unsynchronised-pair', { norm: called(norm), other: called(other) }),
        norms: [norm.id, other.id],
        quotes: ['concurrently with', 'in parallel with', 'simultaneously with', 'at the same time as'],
      }
    }
  },
}

/** Two acts with the same days, or with a way of doing them, can go together. */
function isSynchronised(index: AgreementIndex, norm: Norm, other: Norm): boolean {
  if (norm.mechanism !== undefined || other.mechanism !== undefined) return true
  const [first, second] = [widestWindow(index, norm), widestWindow(index, other)]
  return first !== undefined && second !== undefined && first.to === second.to
}
