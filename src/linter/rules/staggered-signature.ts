import type { Rule } from '#linter/rule'
import { joinWords, quoted } from '#linter/words'

/** Instruments signed on several days that do not say from which they bind. */
export const staggeredSignature: Rule = {
  name: 'staggered-signature',
  group: 'parties',
  severity: 'warning',
  doc: {
    finds: 'signatures on several days where nothing says from when the instrument binds',
    matters:
      'who signed first is bound alone for a while, or nobody is; acts between the two days are judged both ways',
    question: 'does it bind each party from its own signature, or all from the last?',
    realCase:
      'six states signed the Lusaka ceasefire on 10 July 1999 and two movements weeks later; one database dates it July, another August',
    sources: ['PA-X 319', 'UCDP peace agreement dataset', 'Vienna Convention on the Law of Treaties, art. 24'],
  },
  *check(index) {
    const { signatures, inForce, title } = index.agreement.instrument
    const days = [...new Set<string>(signatures.map((signature) => signature.on))].sort()
    if (days.length < 2 || inForce !== undefined) return
    yield {
      message: `staggered signature: ${quoted(title)} was signed on ${joinWords(days)} and does not say from when it binds`,
    }
  },
}
