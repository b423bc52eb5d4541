import { gapOf, isOnce, type AgreementIndex } from '#linter/agreement-index'
import { called } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'

/** Obligations to do something once that never fall due. */
export const noDeadline: Rule = {
  name: 'no-deadline',
  group: 'time',
  severity: 'warning',
  severityFor: { comprehensive: 'warning', declaration: 'note', memorandum: 'note' },
  doc: {
    finds: 'an obligation to do something once, without a day, a term or an event by which it is done',
    matters:
      'what never falls due is never late: nobody can say that it is broken, and the other side waits or acts on its own',
    question: 'by which day, or how many days after which event, must this be done?',
    realCase:
      'the statement of 10 November 2020 gives three districts a day each and the exchange of prisoners none; the exchange was still argued about years later',
    sources: ['PA-X 2324', 'Peace Accords Matrix: timelines of implementation'],
  },
  *check(index) {
    for (const norm of index.norms) {
      if (isOnce(norm) && norm.deadline === undefined && !partsHaveDeadlines(index, norm)) yield faultOf(index, norm)
    }
  },
}

function faultOf(index: AgreementIndex, norm: Norm): Fault {
  const gap = gapOf(index, norm, 'deadline')
  const found = state(norm.trigger === undefined ? 'no-deadline' : 'no-deadline.conditional', { norm: called(norm) })
  return { found: gap === undefined ? found : state('noted', { found, words: gap.words }), norms: [norm.id] }
}

/** A whole whose parts all have a day falls due with them; a part falls due with its whole. */
function partsHaveDeadlines(index: AgreementIndex, norm: Norm): boolean {
  const whole = norm.partOf === undefined ? undefined : index.normById.get(norm.partOf)
  if (whole?.deadline !== undefined) return true
  const parts = index.partsOf.get(norm.id) ?? []
  return parts.length > 0 && parts.every((part) => part.deadline !== undefined)
}
