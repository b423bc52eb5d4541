import { isContinuing, type AgreementIndex } from '#linter/agreement-index'
import { firstOf } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'
import type { DueExpression } from '#time/due-expression'

/** Duties to keep something up with no end and no way to end them. */
export const noEnd: Rule = {
  name: 'no-end',
  group: 'terms and versions',
  severity: 'note',
  severityFor: { ceasefire: 'warning', partial: 'warning' },
  doc: {
    finds:
      'something to be kept up in an instrument that has no term, where nothing says until when and nobody has the power to end it',
    matters:
      'what was meant for months becomes permanent or lapses by neglect, and each side picks the reading that suits it',
    question: 'until when, or until which event, does this hold, and how can it be ended?',
    realCase:
      'the security measures of point 5 of the six points of August 2008 had neither an area nor an end; a letter two days later had to add both',
    sources: [
      'Georgia, six points of 12 August 2008 and letter of 14 August',
      'Vienna Convention on the Law of Treaties, arts. 54-56',
    ],
  },
  *check(index) {
    const canEnd = index.norms.some((norm) => norm.kind === 'power' && norm.effect === 'terminate')
    if (canEnd || index.agreement.instrument.term !== undefined) return
    if (index.agreement.provisions.some((provision) => END_WORDS.test(provision.says))) return
    const open = index.norms.filter((norm) => isContinuing(norm) && !hasEnd(norm) && !isEndedByNotice(index, norm))
    if (open.length === 0) return
    yield { found: state('no-end', firstOf(open, 3)), norms: open.map((norm) => norm.id) }
  },
}

const ENDS = String.raw`(?:ends?|shall end|lapses?|expires?|is concluded for|holds until|lasts? (?:for|until)|ceases? to (?:have effect|be in force|apply))`
const THIS_TEXT = '(?:agreement|accord|protocol|memorandum|arrangement|understanding|declaration|truce|cease-?fire)'
const END_WORDS = new RegExp(
  [
    String.raw`\bremains? in (?:force|effect) (?:for|until|unless)\b`,
    String.raw`\b(?:is|are|shall be) (?:valid|in force) (?:for|until)\b`,
    String.raw`\bexpires? (?:on|after|at)\b|\bbe terminated\b`,
    String.raw`\bterminat(?:e|ion) (?:of )?(?:this|the) ${THIS_TEXT}\b`,
    String.raw`\b(?:this|the present) ${THIS_TEXT}\b[^.;]{0,160}\b${ENDS}\b`,
    // "The truce begins on the 12th and ends on the 19th", and not "the ceasefire; the withdrawal ends".
    String.raw`\bthe ${THIS_TEXT} (?:begins[^.;]{0,60} and |shall )?${ENDS}\b`,
    String.raw`\bit (?:shall )?(?:cease to have effect|expires?|ends on)\b`,
  ].join('|'),
  'i',
)

function hasEnd(norm: Norm): boolean {
  return norm.deadline !== undefined && closes(norm.deadline)
}

function closes(due: DueExpression): boolean {
  if (due.kind === 'bound') return due.word !== 'from' && due.word !== 'after'
  if (due.kind === 'throughout') return due.last !== undefined
  return due.kind !== 'no-due' && due.kind !== 'symbolic'
}

function isEndedByNotice(index: AgreementIndex, norm: Norm): boolean {
  return (index.powersOver.get(norm.id) ?? []).some((power) => power.effect === 'give-notice')
}
