import { gapOf, titleOf } from '#linter/agreement-index'
import type { Rule } from '#linter/rule'
import { quoted } from '#linter/words'

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
        const who = norm.kind === 'power' || norm.kind === 'permission' ? 'holds' : 'owes'
        yield { message: `no bearer: nobody ${who} ${quoted(titleOf(norm))}`, norms: [norm.id] }
      } else if (gap !== undefined) {
        yield {
          message: `no bearer in the words: ${quoted(titleOf(norm))}; noted as open: ${gap.words}`,
          norms: [norm.id],
          severity: 'note',
        }
      }
    }
  },
}
