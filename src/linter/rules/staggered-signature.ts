import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { signingDays } from '#linter/signing-days'
import { state } from '#linter/state'
import { listed } from '#time/statement'

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
    const { instrument } = index.agreement
    const days = signingDays(instrument)
    if (days.length < 2 || instrument.inForce !== undefined) return
    yield { found: state('staggered-signature', { title: quoted(instrument.title), days: listed(days, 'and') }) }
  },
}
