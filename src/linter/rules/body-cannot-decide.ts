import { actionOf, type AgreementIndex } from '#linter/agreement-index'
import { quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'

/** Bodies of which nothing says how they decide. */
export const bodyCannotDecide: Rule = {
  name: 'body-cannot-decide',
  group: 'parties',
  severity: 'note',
  severityFor: { comprehensive: 'warning' },
  doc: {
    finds:
      'a commission, committee or centre that is set up while nothing says who sits in it, who chairs it, or how it decides',
    matters: 'the first quarrel of a body without rules is over its rules, and it comes when the body is needed',
    question: 'who are its members, who chairs, and what happens when they do not agree?',
    realCase: 'the redeployment committee of Hodeidah had three chairs in a year and met on a ship between the lines',
    sources: ['PA-X 2120', 'S/2018/1173'],
  },
  *check(index) {
    if (index.agreement.provisions.some((provision) => DECIDING.test(provision.says))) return
    const told = new Set<string>()
    for (const norm of index.norms) {
      const name = bodyName(index, norm)
      if (name === undefined || told.has(name.toLowerCase())) continue
      told.add(name.toLowerCase())
      yield faultOf(norm, name)
    }
  },
}

const DECIDING =
  /\b(?:consensus|majority|unanim\w+|chair(?:ed|s|man|person)?|co-chair\w*|members?|composed of|consists? of|decides? by|casting vote|quorum)\b/i

/** One that another instrument set up has its rules there. */
function existsAlready({ basis }: Norm): boolean {
  return basis.kind === 'clause' && /\b(?:which was|already|existing)\b/i.test(basis.quote ?? '')
}

function bodyName(index: AgreementIndex, norm: Norm): string | undefined {
  if (existsAlready(norm)) return undefined
  if (norm.kind === 'constitutive' && norm.creates !== undefined) return index.partyById.get(norm.creates)?.name
  return norm.kind === 'obligation' && actionOf(norm)?.createsBody === true ? (norm.object ?? norm.says) : undefined
}

function faultOf(norm: Norm, name: string): Fault {
  return {
    found: state('body-cannot-decide', { body: quoted(name) }),
    norms: [norm.id],
    quotes: [name],
  }
}
