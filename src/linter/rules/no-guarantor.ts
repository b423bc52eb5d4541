import { isContinuing, isOnce } from '#linter/agreement-index'
import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Instruments that nobody guarantees. */
export const noGuarantor: Rule = {
  name: 'no-guarantor',
  group: 'verification and guarantee',
  severity: 'note',
  baseRate: '62 % of 2,144 known peace agreements have no enforcement mechanism (PA-X)',
  doc: {
    finds: 'an instrument with duties and no guarantor of any of them',
    matters:
      "who would step in is left to those who feel called, and a signature beside the parties' is read as a promise that it may not be",
    question: 'is there a guarantor, of which duties, and must it ensure the result, its best efforts, or only watch?',
    realCase:
      'the state whose peacekeepers the statement of 10 November 2020 deploys signed it, and no point says that it guarantees anything; both sides later argued as if one did',
    sources: ['PA-X 2324', 'Barbara Walter, "Committing to Peace" (2002)'],
  },
  *check(index) {
    const hasDuties = index.norms.some((norm) => isOnce(norm) || isContinuing(norm))
    if (!hasDuties || index.norms.some((norm) => norm.kind === 'guarantee')) return
    yield { found: state('no-guarantor', { title: quoted(index.agreement.instrument.title) }) }
  },
}
