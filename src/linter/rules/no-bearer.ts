import { gapOf } from '#linter/agreement-index'
import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Norms that nobody owes or holds. */
export const noBearer: Rule = {
  name: 'no-bearer',
  group: 'parties',
  severity: 'warning',
  doc: {
    finds:
      'a duty or a power without anybody who owes or holds it, often in the passive: "is returned", "shall be established"',
    matters: 'a duty of nobody is kept by nobody; each side can say that it was the other who had to act',
    question: 'who must do this, by name?',
    realCase:
      'point 5 of the statement of 10 November 2020 says that a ceasefire centre is set up and not by whom; it opened eleven weeks later under another instrument',
    sources: ['PA-X 2324', 'LegalRuleML: Bearer'],
  },
  *check(index) {
    for (const norm of index.norms) {
      if (norm.kind === 'constitutive') continue
      const gap = gapOf(index, norm, 'bearer')
      if (norm.bearers.length === 0) {
        const isRight = norm.kind === 'power' || norm.kind === 'permission'
        yield { found: state(isRight ? 'no-bearer.right' : 'no-bearer.duty', { norm: called(norm) }), norms: [norm.id] }
      } else if (gap !== undefined) {
        yield {
          found: state('no-bearer.noted', { norm: called(norm), words: gap.words }),
          norms: [norm.id],
          severity: 'note',
        }
      }
    }
  },
}
