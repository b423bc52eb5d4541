import { namesOf, titleOf, type AgreementIndex } from '#linter/agreement-index'
import type { Rule } from '#linter/rule'
import { quoted } from '#linter/words'
import type { Guarantee } from '#model/norms/norm'

/** Guarantors whom nobody can call. */
export const idleGuarantor: Rule = {
  name: 'idle-guarantor',
  group: 'verification and guarantee',
  severity: 'warning',
  doc: {
    finds:
      'a guarantee that is due on demand while nobody has the power to demand it, and a guarantee of nothing in particular',
    matters: 'a guarantor that nobody can call need not come',
    question: 'who may call on the guarantor, how, and within which time must it act?',
    realCase:
      'in November 2020 a commentator held that one side had "the right to demand" of the peacekeepers; no clause gives it',
    sources: ['PA-X 2324', 'Hohfeld 1913'],
  },
  *check(index) {
    for (const norm of index.norms) {
      const why = norm.kind === 'guarantee' ? idleness(index, norm) : undefined
      if (why !== undefined) {
        yield {
          message: `idle guarantor: ${namesOf(index, norm.bearers) || 'nobody'} guarantees by ${quoted(titleOf(norm))}, and ${why}`,
          norms: [norm.id],
        }
      }
    }
  },
}

function idleness(index: AgreementIndex, guarantee: Guarantee): string | undefined {
  if (guarantee.guarantees.length === 0) return 'it is open what'
  if (guarantee.call !== 'on-demand') return undefined
  const canDemand = index.norms.some(
    (norm) =>
      norm.kind === 'power' &&
      norm.effect === 'demand' &&
      (norm.over.length === 0 ||
        norm.over.includes(guarantee.id) ||
        norm.over.some((id) => guarantee.guarantees.includes(id))),
  )
  return canDemand ? undefined : 'nobody has the power to demand it'
}
