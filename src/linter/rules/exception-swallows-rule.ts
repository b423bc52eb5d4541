import { called, quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'

/** Exceptions that leave nothing of the rule. */
export const exceptionSwallowsRule: Rule = {
  name: 'exception-swallows-rule',
  group: 'consequence and sequence',
  severity: 'warning',
  doc: {
    finds:
      'an exception that its own beneficiary judges: as it deems necessary, for reasons of security, by its own law, in response to provocation',
    matters: 'a ban with such an exception bans nothing, and a broken one is always within it',
    question: 'who decides whether the exception applies, and must it be announced?',
    realCase: 'the "additional security measures" of August 2008 had no area and no end, and were read as a licence',
    sources: ['Georgia, six points of 12 August 2008', 'UN ceasefire mediation guidance (2022), on self-defence'],
  },
  *check(index) {
    for (const norm of index.norms) {
      for (const exception of norm.exceptions) {
        if (!SWALLOWING.test(exception)) continue
        yield {
          found: state(isRight(norm) ? 'exception-swallows-rule.right' : 'exception-swallows-rule.duty', {
            exception: quoted(exception),
            norm: called(norm),
          }),
          norms: [norm.id],
          quotes: [exception],
        }
      }
    }
  },
}

function isRight({ kind }: Norm): boolean {
  return kind === 'permission' || kind === 'power'
}

const SWALLOWING =
  /\b(?:(?:deems?|considers?|finds?|thinks?|judges?|sees) (?:it |this |that |them )?(?:necessary|fit|appropriate)|(?:considers?|finds?|thinks?) [^.;]{2,40}(?:threatened|at risk|endangered)|(?:own|sole) discretion|if necessary|where necessary|as necessary|(?:reasons|interests?|purposes) of (?:national )?security|security (?:reasons|grounds|needs)|its own (?:law|laws|judgement|discretion)|national law|provocations?|counter-?terroris\w*)\b/i
