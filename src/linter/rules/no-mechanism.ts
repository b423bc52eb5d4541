import { actionOf, gapOf, isOnce, type AgreementIndex } from '#linter/agreement-index'
import { firstOf } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import { groupBy } from '#base/group'
import type { Norm } from '#model/norms/norm'

/** Acts between sides that distrust each other, without a way of doing them. */
export const noMechanism: Rule = {
  name: 'no-mechanism',
  group: 'verification and guarantee',
  severity: 'warning',
  severityFor: { ceasefire: 'warning', declaration: 'note' },
  baseRate: '62 % of 2,144 known peace agreements have no enforcement mechanism (PA-X)',
  doc: {
    finds: 'a handover, withdrawal, disarmament, exchange or return whose text does not say how it is carried out',
    matters:
      'the hours of a handover are its most dangerous; without a procedure each side invents one, and the first incident is a breach for both',
    question: 'who meets whom, where, in which order, with which lists or maps, and who signs that it is done?',
    realCase:
      'the statement of 10 November 2020 "doesn\'t specify mechanisms for the withdrawal", as reports of the time remarked; one deadline moved by ten days because of a single narrow road',
    sources: ['PA-X: implementation and enforcement categories', 'PA-X 2324'],
  },
  *check(index) {
    const open = index.norms.filter((norm) => lacksMechanism(index, norm))
    for (const group of groupBy(open, (norm) => norm.provision ?? norm.id).values()) {
      const gap = group.map((norm) => gapOf(index, norm, 'mechanism')).find((found) => found !== undefined)
      const { norms, count } = firstOf(group, 3)
      const found = state('no-mechanism', { norms, count })
      yield {
        found: gap === undefined ? found : state('noted', { found, words: gap.words }),
        norms: group.map((norm) => norm.id),
      }
    }
  },
}

function lacksMechanism(index: AgreementIndex, norm: Norm): boolean {
  if (gapOf(index, norm, 'mechanism') !== undefined) return true
  if (!isOnce(norm) || norm.mechanism !== undefined || actionOf(norm)?.needsMechanism !== true) return false
  const whole = norm.partOf === undefined ? undefined : index.normById.get(norm.partOf)
  if (whole?.mechanism !== undefined) return false
  const parts = index.partsOf.get(norm.id) ?? []
  // A whole is carried out through its parts, and these are looked at themselves.
  return parts.length === 0
}
