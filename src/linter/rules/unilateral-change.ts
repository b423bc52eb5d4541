import { titleOf, type AgreementIndex } from '#linter/agreement-index'
import { called, namesOf } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm, Power } from '#model/norms/norm'

/** Powers to change one's own duty. */
export const unilateralChange: Rule = {
  name: 'unilateral-change',
  group: 'terms and versions',
  severity: 'warning',
  doc: {
    finds:
      'a bearer with the power to extend, waive, suspend or end its own duty alone, and a side that may change the text without the other',
    matters: 'a duty that its bearer can lift is none',
    question: 'whose consent, or which notice, does this change need?',
    realCase:
      'one published text of the statement of 10 November 2020 lets "either party" end point 4, another only the Parties as defined',
    sources: ['Hohfeld 1913', 'Vienna Convention on the Law of Treaties, arts. 39-41, 56'],
  },
  *check(index) {
    for (const power of index.norms) {
      const changed = changesTextAlone(power)
      if (changed !== undefined) yield changed.fault(index)
      if (changed !== undefined || power.kind !== 'power' || !CHANGING.has(power.effect)) continue
      const own = power.over.flatMap((id) => index.normById.get(id) ?? []).find((norm) => isOwn(power, norm))
      if (own !== undefined) yield faultOf(index, power, own)
    }
  },
}

// What a side changes when it changes the text: its parts, and what is drawn or timed by it.
const CHANGES_TEXT =
  /\b(?:amend|modify|change|revise|alter|redefine|adjust|redraw)(?:e?d)?\b(?! (?:its|their) )[^.;]{0,60}\b(?:provisions?|agreement|accord|protocol|annex(?:es)?|articles?|parts?|chapters?|sections?|zones?|lines?|boundar(?:y|ies)|terms?|dates?|deadlines?|timetable|schedule)\b|\b(?:provisions?|agreement|accord|protocol|annex(?:es)?|articles?|parts?|zones?|lines?|boundar(?:y|ies)|dates?|deadlines?|timetable|schedule)\b[^.;]{0,40}\bmay be (?:amended|modified|changed|revised|altered|redefined|adjusted|redrawn) by\b/i
const WITH_THE_OTHER =
  /\b(?:agreement|consent|approval|concurrence|accord|assent) (?:of|by|with|between)\b|\b(?:jointly|together|mutual|both|in agreement with|after agreement)\b/i

interface TextChange {
  readonly fault: (index: AgreementIndex) => Fault
}

/** A power or permission of one side to change the text itself. */
function changesTextAlone(norm: Norm): TextChange | undefined {
  if ((norm.kind !== 'power' && norm.kind !== 'permission') || norm.bearers.length !== 1) return undefined
  const words = norm.basis.kind === 'opinion' ? '' : (norm.basis.quote ?? titleOf(norm))
  if (!CHANGES_TEXT.test(words) || WITH_THE_OTHER.test(words)) return undefined
  return {
    fault: (index) => ({
      found: state('unilateral-change.text', { parties: namesOf(index, norm.bearers), norm: called(norm) }),
      norms: [norm.id],
    }),
  }
}

const CHANGING: ReadonlySet<string> = new Set(['extend', 'waive', 'suspend', 'terminate'])

/** A power that holders share with those to whom the duty is owed needs both. */
function isOwn(power: Power, norm: Norm): boolean {
  if (!power.bearers.some((holder) => norm.bearers.includes(holder))) return false
  const isMutual = norm.bearers.some((bearer) => norm.counterparties.includes(bearer))
  return power.bearerMode !== 'together' && !isMutual
}

function faultOf(index: AgreementIndex, power: Power, own: Norm): Fault {
  const holders = power.bearers.filter((holder) => own.bearers.includes(holder))
  return {
    found: state('unilateral-change.duty', {
      parties: namesOf(index, holders),
      norm: called(own),
      power: called(power),
    }),
    norms: [power.id, own.id],
  }
}
