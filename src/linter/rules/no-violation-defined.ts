import { actionOf } from '#linter/agreement-index'
import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Ceasefires that do not say what breaks them. */
export const noViolationDefined: Rule = {
  name: 'no-violation-defined',
  group: 'verification and guarantee',
  severity: 'note',
  severityFor: { comprehensive: 'warning', implementation: 'warning' },
  doc: {
    finds:
      'an end of fire that does not say which acts break it: firing, moving forward, reinforcing, flying, building positions',
    matters: 'each side counts other things, and the two counts can never be compared',
    question: 'which acts are violations, which are not, and which must be announced?',
    realCase:
      'in Hodeidah the two sides reported thousands of violations, each by its own definition, and no figure could be used',
    sources: ['PA-X 2120', 'UN ceasefire mediation guidance (2022), on prohibited acts'],
  },
  *check(index) {
    const defined = index.norms.some((norm) => norm.kind === 'constitutive' && DEFINES.test(norm.defines ?? ''))
    if (defined || index.agreement.provisions.some((provision) => SAYS_WHAT.test(provision.says))) return
    const truce = index.norms.find((norm) => actionOf(norm)?.hourMatters === true)
    if (truce === undefined) return
    yield { found: state('no-violation-defined', { norm: called(truce) }), norms: [truce.id] }
  },
}

const DEFINES = /violation|hostilit|breach|prohibited|ceasefire/i
const SAYS_WHAT =
  /\b(?:violations? (?:include|are|means?|shall be)|(?:acts?|these|those|following)\b[^.;]{0,30} (?:are|is|constitute|be) (?:the )?violations?|constitutes? (?:a )?(?:violation|breach)|following acts|prohibited acts|acts? (?:is|are) prohibited|(?:no|including) (?:firing|shelling|overflights?|reinforcement))\b/i
