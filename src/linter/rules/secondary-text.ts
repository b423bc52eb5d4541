import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Instruments that are known from reports alone. */
export const secondaryText: Rule = {
  name: 'secondary-text',
  group: 'terms and versions',
  severity: 'note',
  doc: {
    finds:
      'an instrument of which norms are known only from reports, or whose published texts are all informal or leaked',
    matters: 'what is reckoned here is what somebody says that the text says',
    question: 'where is the text itself?',
    realCase:
      'a leaked draft of the statement of 10 November 2020 added a territory that the signed text does not have',
    sources: ['PA-X 2324', 'Berkeley Protocol on Digital Open Source Investigations (2022)'],
  },
  *check(index) {
    const { title, texts } = index.agreement.instrument
    const reported = index.norms.filter((norm) => norm.basis.kind === 'reported')
    if (reported.length > 0) {
      yield {
        found: state('secondary-text.reported', {
          reported: reported.length,
          norms: index.norms.length,
          title: quoted(title),
        }),
        norms: reported.map((norm) => norm.id),
      }
    } else if (
      texts.length > 0 &&
      texts.every((text) => text.standing === 'informal-translation' || text.standing === 'leaked')
    ) {
      yield { found: state('secondary-text.informal', { title: quoted(title) }) }
    }
  },
}
