import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import { listed } from '#time/statement'

/** Several published texts, none of them authentic. */
export const noAuthenticText: Rule = {
  name: 'no-authentic-text',
  group: 'terms and versions',
  severity: 'note',
  doc: {
    finds: 'several published texts of one instrument, none of which is known to be authentic',
    matters: 'where the texts differ, nobody can say which one binds',
    question: 'in which languages is the instrument authentic, and where is the signed original?',
    realCase:
      'five texts of the statement of 10 November 2020 were published within days; none says that it is the authentic one',
    sources: ['Vienna Convention on the Law of Treaties, art. 33'],
  },
  *check(index) {
    const { texts } = index.agreement.instrument
    if (texts.length < 2 || texts.some((text) => text.standing === 'authentic')) return
    const publishers = texts.slice(0, MOST).map((text) => quoted(text.publisher))
    const more = Math.max(0, texts.length - MOST)
    yield { found: state('no-authentic-text', { publishers: listed(publishers, 'and'), more }) }
  },
}

const MOST = 4
