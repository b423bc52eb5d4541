import { isContinuing, isOnce, type AgreementIndex } from '#linter/agreement-index'
import { eachCalled } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'

/** Agreements in which nothing follows from a breach. */
export const noConsequence: Rule = {
  name: 'no-consequence',
  group: 'consequence and sequence',
  severity: 'warning',
  severityFor: { ceasefire: 'note', declaration: 'note', memorandum: 'note', renewal: 'note' },
  baseRate: '62 % of 2,144 known peace agreements have no enforcement mechanism (PA-X)',
  doc: {
    finds: 'obligations from whose breach nothing follows: no remedy, no power to demand or suspend, no guarantor',
    matters: 'when the text is silent on breach, the injured side chooses the answer, and the choice is often force',
    question: 'what may the other side do, and whom may it ask, when this is not kept?',
    realCase:
      'the statement of 10 November 2020 has nine points and not one on breach; a commentator on 17 November derived a chain from demand to self-help that no clause holds',
    sources: ['PA-X 2324', 'ILC articles on State responsibility, arts. 30-54 (2001)', 'LegalRuleML: Reparation'],
  },
  *check(index) {
    const duties = index.norms.filter((norm) => isOnce(norm) || isContinuing(norm))
    const answered = answeredNorms(index)
    const open = duties.filter((norm) => !isAnswered(norm, answered))
    if (duties.length === 0 || open.length === 0) return
    const first = eachCalled(open.slice(0, 3), 'or')
    const norms = open.map((norm) => norm.id)
    const quotes = open.slice(0, 1).map((norm) => norm.basis.quote ?? '')
    if (open.length === duties.length) {
      yield {
        found: state('no-consequence', { norms: first, duties: duties.length }),
        norms,
        quotes,
      }
    } else if (open.length * 2 >= duties.length) {
      yield {
        found: state('no-consequence.some', {
          norms: first,
          answered: duties.length - open.length,
          duties: duties.length,
        }),
        norms,
        quotes,
        severity: 'note',
      }
    }
  },
}

interface Answered {
  readonly everything: boolean
  readonly norms: ReadonlySet<string>
}

/** The norms that a power or a guarantee answers for; one that names none answers for all. */
function answeredNorms(index: AgreementIndex): Answered {
  const powers = index.norms.filter((norm) => norm.kind === 'power' && REMEDIES.has(norm.effect))
  const guarantees = index.norms.filter((norm) => norm.kind === 'guarantee')
  const over = powers.flatMap((power) => (power.kind === 'power' ? [power.over] : []))
  const ensured = guarantees.flatMap((guarantee) => (guarantee.kind === 'guarantee' ? [guarantee.guarantees] : []))
  return {
    everything: [...over, ...ensured].some((norms) => norms.length === 0) || index.norms.some(followsBreach),
    norms: new Set([...over, ...ensured].flat()),
  }
}

const REMEDIES: ReadonlySet<string> = new Set(['demand', 'suspend', 'terminate'])

/** "If a man of one tribe breaks this truce, his tribe shall …": it follows from any breach. */
function followsBreach({ kind, trigger }: Norm): boolean {
  return kind !== 'constitutive' && trigger?.kind === 'words' && BREACH.test(trigger.words)
}

const BREACH =
  /\b(?:breach(?:es|ed)?|breaks?|broken|violat\w+|fails? to|failure|does not (?:comply|carry out|fulfil|do so)|has not (?:complied|carried out|fulfilled)|non-compliance|not (?:complied|carried out|remedied|repaired))\b/i

function isAnswered(norm: Norm, answered: Answered): boolean {
  const isRemedy = norm.trigger?.kind === 'norm' && norm.trigger.is !== 'kept'
  return (
    isRemedy ||
    norm.consequences.length > 0 ||
    answered.everything ||
    answered.norms.has(norm.id) ||
    (norm.partOf !== undefined && answered.norms.has(norm.partOf))
  )
}
