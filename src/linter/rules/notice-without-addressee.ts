import { titleOf } from '#linter/agreement-index'
import type { Rule } from '#linter/rule'
import { quoted } from '#linter/words'

/** Notices that are given to nobody. */
export const noticeWithoutAddressee: Rule = {
  name: 'notice-without-addressee',
  group: 'terms and versions',
  severity: 'note',
  doc: {
    finds: 'a power to give notice without anybody to whom it is given',
    matters: 'whether and when notice was given is then a matter of opinion, and with it whether a term has ended',
    question: 'to whom is notice given, in which form, and when does it count as received?',
    realCase:
      'the peacekeepers of point 4 of the statement of 10 November 2020 left in 2024 without a notice that anybody can point to',
    sources: ['PA-X 2324', 'Vienna Convention on the Law of Treaties, arts. 67-68, 78'],
  },
  *check(index) {
    for (const norm of index.norms) {
      if (norm.kind !== 'power' || norm.effect !== 'give-notice' || norm.counterparties.length > 0) continue
      yield { message: `notice without addressee: ${quoted(titleOf(norm))} is given to nobody`, norms: [norm.id] }
    }
  },
}
