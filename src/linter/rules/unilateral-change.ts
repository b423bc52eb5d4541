import { namesOf, titleOf, type AgreementIndex } from '#linter/agreement-index'
import type { Fault, Rule } from '#linter/rule'
import { quoted } from '#linter/words'
import type { Norm, Power } from '#model/norms/norm'

/** Powers to change one's own duty. */
export const unilateralChange: Rule = {
  name: 'unilateral-change',
  group: 'terms and versions',
  severity: 'warning',
  doc: {
    finds: 'a bearer with the power to extend, waive, suspend or end its own duty alone',
    matters: 'a duty that its bearer can lift is none',
    question: 'whose consent, or which notice, does this change need?',
    realCase:
      'one published text of the statement of 10 November 2020 lets "either party" end point 4, another only the Parties as defined',
    sources: ['Hohfeld 1913', 'Vienna Convention on the Law of Treaties, arts. 39-41, 56'],
  },
  *check(index) {
    for (const power of index.norms) {
      if (power.kind !== 'power' || !CHANGING.has(power.effect)) continue
      const own = power.over.flatMap((id) => index.normById.get(id) ?? []).find((norm) => isOwn(power, norm))
      if (own !== undefined) yield faultOf(index, power, own)
    }
  },
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
    message: `unilateral change: ${namesOf(index, holders)} can lift its own duty ${quoted(titleOf(own))} by ${quoted(titleOf(power))}`,
    norms: [power.id, own.id],
  }
}
