import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Instruments that do not say how they are changed. */
export const noAmendmentRule: Rule = {
  name: 'no-amendment-rule',
  group: 'terms and versions',
  severity: 'note',
  severityFor: { comprehensive: 'warning' },
  doc: {
    finds: 'an instrument with deadlines that does not say how it, or they, can be changed, extended or waived',
    matters:
      'deadlines slip; without a form for moving them, a move is a breach for one side and a favour for the other',
    question: 'who can extend or change this, in which form, and how is it made known?',
    realCase: 'the Kalbajar deadline of 15 November 2020 was moved by ten days at a press briefing; no act was written',
    sources: ['Vienna Convention on the Law of Treaties, arts. 39-41'],
  },
  *check(index) {
    const dated = index.norms.filter((norm) => norm.deadline !== undefined)
    const hasPower = index.norms.some((norm) => norm.kind === 'power' && CHANGES.has(norm.effect))
    if (dated.length === 0 || hasPower) return
    if (index.agreement.provisions.some((provision) => AMENDMENT_WORDS.test(provision.says))) return
    yield { found: state('no-amendment-rule', { title: quoted(index.agreement.instrument.title) }) }
  },
}

const CHANGES: ReadonlySet<string> = new Set(['extend', 'waive'])
const AMENDMENT_WORDS =
  /\b(?:amend(?:ed|ment|ments)?|modif(?:y|ied|ication|ications)|revis(?:e|ed|ion)|may be (?:changed|extended|altered|adapted|prolonged)|(?:parties|sides|both|together|jointly|they) may (?:jointly )?(?:extend|change|alter|adapt|prolong))\b/i
