import type { AgreementIndex } from '#linter/agreement-index'
import { quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Provision } from '#model/instrument/provision'

/** Terms on which much hangs and that nothing defines. */
export const undefinedTerm: Rule = {
  name: 'undefined-term',
  group: 'terms and versions',
  severity: 'warning',
  doc: {
    finds:
      'a definition that is noted as missing, and terms that agreements have broken over and that nothing here defines',
    matters: 'a word that both sides accept because each hears its own meaning is a quarrel put off',
    question: 'what exactly counts as this, and who decides in doubt?',
    realCase:
      'the Hodeidah agreement left "local security forces in accordance with Yemeni law" undefined; each side took it for its own',
    sources: ['Crisis Group on the Stockholm agreement, 2018-2019', 'PA-X 2120, 2324'],
  },
  *check(index) {
    for (const gap of index.gapsByKind.get('definition') ?? []) {
      yield {
        found: state('undefined-term.noted', { words: quoted(gap.words) }),
        norms: gap.norms,
        ...(gap.provision === undefined ? {} : { provision: gap.provision }),
      }
    }
    yield* slipperyTerms(index)
  },
}

// Terms that sides are known to have read in two ways, from the cases in the sources.
const SLIPPERY = [
  'local security forces',
  'special status',
  'foreign forces',
  'foreign formations',
  'foreign fighters',
  'appropriate measures',
  'necessary measures',
  'heavy weapons',
  'security zone',
  'additional security measures',
  'hostile act',
  'provocation',
  'legitimate self-defence',
]

function* slipperyTerms(index: AgreementIndex): Generator<Fault> {
  const open = new Set(openTerms(index))
  for (const provision of index.agreement.provisions) {
    if (open.size === 0 || !index.normsByProvision.has(provision.id)) continue
    for (const term of termsIn(provision, open)) {
      // Once is enough: the definition that is asked for would hold everywhere.
      open.delete(term)
      yield {
        found: state('undefined-term', { term: quoted(term) }),
        provision: provision.id,
        quotes: [term],
        severity: 'note',
      }
    }
  }
}

/** The slippery terms that no provision defines, nor a term that holds them. */
function openTerms(index: AgreementIndex): readonly string[] {
  const defined = index.norms.flatMap((norm) =>
    norm.kind === 'constitutive' ? (norm.defines?.toLowerCase() ?? []) : [],
  )
  // A definition that is noted as missing is told once, in the words of whoever noted it.
  const noted = (index.gapsByKind.get('definition') ?? []).map(({ words }) => words.toLowerCase())
  return SLIPPERY.filter(
    (term) =>
      !noted.some((words) => words.includes(term)) &&
      !defined.some((words) => words.includes(term) || (words !== '' && term.includes(words))),
  )
}

function termsIn(provision: Provision, open: ReadonlySet<string>): readonly string[] {
  const says = provision.says.toLowerCase()
  return [...open].filter((term) => says.includes(term))
}
