import { spread } from '#linter/agreement-index'
import { eachCalled, quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'

/** One term with two meanings. */
export const twoDefinitions: Rule = {
  name: 'two-definitions',
  group: 'terms and versions',
  severity: 'warning',
  doc: {
    finds: 'a term that two provisions define',
    matters: 'each side reads every later use by the definition that suits it',
    question: 'which of the two definitions holds, and where?',
    realCase: 'the zone of 12 February 2015 is measured from two different lines under one name',
    sources: ['PA-X 1364', 'Vienna Convention on the Law of Treaties, art. 31(4)'],
  },
  *check(index) {
    const byTerm = spread<Norm, string>(index.norms, definedTerm)
    for (const [term, norms] of byTerm) {
      if (norms.length < 2) continue
      yield {
        found: state('two-definitions', { term: quoted(term), norms: eachCalled(norms) }),
        norms: norms.map((norm) => norm.id),
        quotes: [term],
      }
    }
  },
}

function definedTerm(norm: Norm): readonly string[] {
  const term = norm.kind === 'constitutive' ? (norm.defines?.trim().toLowerCase() ?? '') : ''
  return term === '' ? [] : [term]
}
