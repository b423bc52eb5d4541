import { actionOf, isOnce, type AgreementIndex } from '#linter/agreement-index'
import { quoteProvision } from '#linter/quote-provision'
import { called, placeCalled } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'
import { listed, type Statement } from '#time/statement'

/** Withdrawals from nowhere in particular, and shares of nothing in particular. */
export const noBaseline: Rule = {
  name: 'no-baseline',
  group: 'verification and guarantee',
  severity: 'warning',
  doc: {
    finds: 'a withdrawal that does not say from where, and a share in per cent that does not say of what',
    matters: 'without a starting line or a count at the beginning, nobody can measure the end',
    question: 'from which line, or from which inventory on which day, is this measured?',
    realCase:
      'the pull-back of 12 February 2015 counts one side from the actual line and the other from that of September 2014; of the statement of 10 November 2020 it was asked for years from where forces withdraw',
    sources: ['PA-X 1364, 2324'],
  },
  *check(index) {
    for (const norm of index.norms) {
      const found = isOnce(norm) ? missing(index, norm) : undefined
      if (found !== undefined) yield { found, norms: [norm.id] }
    }
  },
}

function missing(index: AgreementIndex, norm: Norm): Statement | undefined {
  if (isShareOfNothing(norm)) return state('no-baseline.share', { norm: called(norm) })
  const isWhole = (index.partsOf.get(norm.id) ?? []).length > 0
  if (isWhole || actionOf(norm)?.movesControl !== 'from-bearer') return undefined
  const lines = norm.places.filter((place) => index.placeById.get(place)?.kind === 'line')
  if (lines.length > 1) {
    const named = lines.map((line) => placeCalled(index, line))
    return state('no-baseline.lines', { norm: called(norm), lines: listed(named, 'and') })
  }
  return norm.places.length > 0 || saysWhere(index, norm)
    ? undefined
    : state('no-baseline.where', { norm: called(norm) })
}

function isShareOfNothing(norm: Norm): boolean {
  const { unit = '', of } = norm.quantity ?? {}
  return /^(?:%|per ?cent)/i.test(unit) && of === undefined
}

const WHERE = /\b(?:from|leaves?|leaving|left|behind|out of|to) (?:the |its |their |all |usual |[A-Z])/

/** Whether the words say from where or to where, although no place was made of them. */
function saysWhere(index: AgreementIndex, norm: Norm): boolean {
  const { spans } = quoteProvision(index, { norms: [norm.id] })
  return WHERE.test(norm.says ?? '') || spans.some((span) => WHERE.test(span.quote))
}
