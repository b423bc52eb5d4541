import { isContinuing, type AgreementIndex } from '#linter/agreement-index'
import { lastMomentOf, momentOf, widestWindow } from '#linter/norm-windows'
import { called } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import { groupBy } from '#base/group'
import type { Norm } from '#model/norms/norm'
import { BEGINNING_OF_TIME, END_OF_TIME } from '#time/instant'
import type { Interval } from '#time/interval'

/** Chains of terms with time between them. */
export const expiryGap: Rule = {
  name: 'expiry-gap',
  group: 'time',
  severity: 'warning',
  doc: {
    finds: 'terms of one duty that follow each other with time between the end of one and the beginning of the next',
    matters: 'in the gap nothing is owed, and what happens then is no breach',
    question: 'what holds between the end of one term and the beginning of the next?',
    realCase:
      'the truces of July to September 1993 were prolonged six times, and between some of them days passed that no truce covered',
    sources: ['PA-X 1723-1730'],
  },
  *check(index) {
    const terms = index.norms.flatMap((norm) => termOf(index, norm))
    const chains = groupBy(terms, ({ norm }) =>
      [norm.kind, norm.action, ...[...norm.bearers].sort()].join(' '),
    ).values()
    for (const chain of chains) yield* gapsIn(index, chain)
  },
}

interface Term {
  readonly norm: Norm
  readonly window: Interval
}

/** The window of something that is kept up between two named times. */
function termOf(index: AgreementIndex, norm: Norm): readonly Term[] {
  const window = isContinuing(norm) ? widestWindow(index, norm) : undefined
  if (window === undefined || window.from === BEGINNING_OF_TIME || window.to === END_OF_TIME) return []
  return [{ norm, window }]
}

function* gapsIn(index: AgreementIndex, chain: readonly Term[]): Generator<Fault> {
  const inOrder = [...chain].sort((a, b) => a.window.from - b.window.from)
  let last: Term | undefined
  for (const term of inOrder) {
    if (last !== undefined && term.window.from > last.window.to) yield gapBetween(index, last, term)
    if (last === undefined || term.window.to > last.window.to) last = term
  }
}

function gapBetween(index: AgreementIndex, before: Term, after: Term): Fault {
  return {
    found: state('expiry-gap', {
      end: lastMomentOf(index, before.window),
      norm: called(before.norm),
      begin: momentOf(index, after.window.from),
      other: called(after.norm),
    }),
    norms: [before.norm.id, after.norm.id],
    quotes: after.norm.deadline === undefined ? [] : [after.norm.deadline.said],
    ...(after.norm.provision === undefined ? {} : { provision: after.norm.provision }),
  }
}
