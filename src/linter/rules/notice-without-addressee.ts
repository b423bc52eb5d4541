import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Power } from '#model/norms/norm'

/** Notices that are given to nobody. */
export const noticeWithoutAddressee: Rule = {
  name: 'notice-without-addressee',
  group: 'terms and versions',
  severity: 'note',
  doc: {
    finds: 'a power to give notice, or to end or suspend something by notice, without anybody to whom it is given',
    matters: 'whether and when notice was given is then a matter of opinion, and with it whether a term has ended',
    question: 'to whom is notice given, in which form, and when does it count as received?',
    realCase:
      'the peacekeepers of point 4 of the statement of 10 November 2020 left in 2024 without a notice that anybody can point to',
    sources: ['PA-X 2324', 'Vienna Convention on the Law of Treaties, arts. 67-68, 78'],
  },
  *check(index) {
    for (const norm of index.norms) {
      if (norm.kind !== 'power' || norm.counterparties.length > 0) continue
      if (norm.effect !== 'give-notice' && !isByNotice(norm)) continue
      yield { found: state('notice-without-addressee', { norm: called(norm) }), norms: [norm.id] }
    }
  },
}

/** Whether it is used by notice, and the words name nobody who gets it. */
function isByNotice({ effect, says = '', basis: { quote = '' } }: Power): boolean {
  const words = `${says} ${quote}`
  return (effect === 'terminate' || effect === 'suspend') && NOTICE.test(words) && !ADDRESSED.test(words)
}

const NOTICE = /\b(?:notices?|notification)\b/i
const ADDRESSED =
  /\b(?:to|notify(?:ing)?|inform(?:ing)?) (?:the )?(?:\p{L}+ )?(?:other|others|each|all|both|depositary|part(?:y|ies)|side|sides|first|second|commission|secretary|\p{Lu}\p{L}+)\b/u
