import { titleOf, type AgreementIndex } from '#linter/agreement-index'
import type { Rule } from '#linter/rule'
import { joinWords, quoted } from '#linter/words'
import type { Anchor, DueExpression } from '#time/due-expression'

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
    const days = signingDays(index)
    if (days.length < 2) return
    for (const norm of index.norms) {
      const anchor = norm.deadline === undefined ? undefined : anchorOf(norm.deadline)
      if (norm.deadline === undefined || anchor?.kind !== 'signature') continue
      yield {
        message: `staggered start: ${quoted(norm.deadline.said)} for ${quoted(titleOf(norm))}, and the signatures came on ${joinWords(days)}`,
        norms: [norm.id],
        quotes: [norm.deadline.said],
      }
    }
  },
}

/** The days of the signatures, each once, in their order. */
function signingDays(index: AgreementIndex): readonly string[] {
  return [...new Set<string>(index.agreement.instrument.signatures.map((signature) => signature.on))].sort()
}

function anchorOf(due: DueExpression): Anchor | undefined {
  if (due.kind === 'within' || due.kind === 'from-anchor' || due.kind === 'at-anchor') return due.of
  if (due.kind === 'counting-back') return due.before
  return due.kind === 'term' ? due.from : undefined
}
