import { actionOf, gapOf, titleOf, type AgreementIndex } from '#linter/agreement-index'
import { called, quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'
import type { Anchor, DueExpression } from '#time/due-expression'

/** Terms that count from something that lasts. */
export const unobservableAnchor: Rule = {
  name: 'unobservable-anchor',
  group: 'time',
  severity: 'warning',
  doc: {
    finds:
      'a term that counts from an act that lasts, such as a withdrawal, without saying whether from its beginning or from its end',
    matters: 'the two readings can lie months apart, and each side counts from the one that suits it',
    question: 'does the term run from the beginning or from the completion, and who establishes that day?',
    realCase:
      'the package of 12 February 2015 begins a dialogue "on the first day after the pull-back": the day after it starts or after it ends?',
    sources: ['PA-X 1364'],
  },
  *check(index) {
    for (const norm of index.norms) {
      const anchor = norm.deadline === undefined ? undefined : anchorOf(norm.deadline)
      yield* processFaults(norm, anchor)
      const other = anchor?.kind === 'norm' ? index.normNamed.get(anchor.name) : undefined
      if (norm.deadline === undefined || other === undefined || !isOpen(index, norm, other)) continue
      yield {
        found: state('unobservable-anchor', { said: quoted(norm.deadline.said), anchor: called(other) }),
        norms: [norm.id, other.id],
        quotes: [norm.deadline.said],
      }
    }
  },
}

function anchorOf(due: DueExpression): Anchor | undefined {
  if (due.kind === 'within' || due.kind === 'from-anchor' || due.kind === 'at-anchor') return due.of
  return due.kind === 'term' ? due.from : undefined
}

const SAYS_WHICH =
  /\b(?:begin|begins|beginning|start|starts|started|complete|completes|completed|completion|end|ends|finish\w*|last)\b/i

// Names of events that last; an event named by its beginning or its end is none of them.
const PROCESS =
  /^(?:the )?(?:\p{L}+ )?(?:withdrawal|pull-?back|pull-?out|redeployment|deployment|integration|disarmament|demobili[sz]ation|cantonment|restructuring|repatriation|return|demining|transition|negotiations|talks)\b/iu

function* processFaults(norm: Norm, anchor: Anchor | undefined): Generator<Fault> {
  const said = norm.deadline?.said ?? ''
  if (anchor?.kind === 'event' && isProcess(anchor.name, said)) yield processFault(norm, said, anchor.name)
}

function isProcess(event: string, said: string): boolean {
  return PROCESS.test(event.replaceAll('-', ' ')) && !SAYS_WHICH.test(event) && !SAYS_WHICH.test(said)
}

function processFault(norm: Norm, said: string, event: string): Fault {
  return {
    found: state('unobservable-anchor', { said: quoted(said), anchor: quoted(event.replaceAll('-', ' ')) }),
    norms: [norm.id],
    quotes: [said],
  }
}

function isOpen(index: AgreementIndex, norm: Norm, other: Norm): boolean {
  if (gapOf(index, norm, 'sequence') !== undefined) return true
  const lasts = other.kind === 'obligation' && (actionOf(other)?.takesTime === true || other.aspect === 'continuing')
  return lasts && !SAYS_WHICH.test(titleOf(other)) && !SAYS_WHICH.test(norm.deadline?.said ?? '')
}
