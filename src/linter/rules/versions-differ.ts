import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { ProvisionId } from '#model/ids'
import type { InstrumentText, TextDifference } from '#model/instrument/instrument'
import { listed } from '#time/statement'

/** Published texts that differ in effect. */
export const versionsDiffer: Rule = {
  name: 'versions-differ',
  group: 'terms and versions',
  severity: 'warning',
  doc: {
    finds: 'published texts of one instrument that differ at a provision in what is owed, by when, to whom or where',
    matters: 'each side publishes, and later quotes, its own; a preposition has been enough to restart a quarrel',
    question: 'which text is authentic, and what do the two sides mean at this place?',
    realCase:
      'the six points of August 2008 have security "for" two regions in one language and "in" them in two others; the ministers accused each other of forgery',
    sources: ['Vienna Convention on the Law of Treaties, art. 33', 'PA-X 2324 and the texts it lists'],
  },
  *check(index) {
    const byProvision = new Map<ProvisionId, { readonly text: InstrumentText; readonly difference: TextDifference }[]>()
    for (const text of index.agreement.instrument.texts) {
      for (const difference of text.differences) {
        if (difference.ofEffect)
          byProvision.set(difference.provision, [
            ...(byProvision.get(difference.provision) ?? []),
            { text, difference },
          ])
      }
    }
    for (const [provision, all] of byProvision) {
      const versions = all.map(({ text: { publisher }, difference }) =>
        state('versions-differ.text', { publisher, has: quoted(difference.has) }),
      )
      const norms = (index.normsByProvision.get(provision) ?? []).map((norm) => norm.id)
      yield { found: state('versions-differ', { versions: listed(versions, 'and') }), provision, norms }
    }
  },
}
