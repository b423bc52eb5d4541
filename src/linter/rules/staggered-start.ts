import { called, quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { signingDays } from '#linter/signing-days'
import { state } from '#linter/state'
import type { Anchor, DueExpression } from '#time/due-expression'
import { listed } from '#time/statement'

/** Clocks that start with a signature of which there are several. */
export const staggeredStart: Rule = {
  name: 'staggered-start',
  group: 'time',
  severity: 'warning',
  doc: {
    finds: 'a term that counts from "the signature" of an instrument that was signed on several days',
    matters:
      'the first and the last signature start two clocks, and the same act is in time by one and late by the other',
    question: "from whose signature does this run: the first, the last, or each party's own?",
    realCase:
      'the Lusaka ceasefire of 1999 was to hold within 24 hours "of signing"; the signatures came on 10 July, 1 August and 31 August',
    sources: ['PA-X 319', 'S/1999/815'],
  },
  *check(index) {
    const days = signingDays(index.agreement.instrument)
    if (days.length < 2) return
    for (const norm of index.norms) {
      const anchor = norm.deadline === undefined ? undefined : anchorOf(norm.deadline)
      if (norm.deadline === undefined || anchor?.kind !== 'signature') continue
      yield {
        found: state('staggered-start', {
          said: quoted(norm.deadline.said),
          norm: called(norm),
          days: listed(days, 'and'),
        }),
        norms: [norm.id],
        quotes: [norm.deadline.said],
      }
    }
  },
}

function anchorOf(due: DueExpression): Anchor | undefined {
  if (due.kind === 'within' || due.kind === 'from-anchor' || due.kind === 'at-anchor') return due.of
  if (due.kind === 'counting-back') return due.before
  return due.kind === 'term' ? due.from : undefined
}
