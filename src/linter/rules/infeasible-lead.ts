import { actionOf, isOnce, titleOf, type AgreementIndex } from '#linter/agreement-index'
import { inForceFrom, lastMomentOf, widestWindow } from '#linter/norm-windows'
import { called, quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'
import { DAY_MS, type Instant } from '#time/instant'
import type { Period } from '#time/period'
import type { Statement } from '#time/statement'

/** Large acts with hardly any time for them. */
export const infeasibleLead: Rule = {
  name: 'infeasible-lead',
  group: 'time',
  severity: 'note',
  doc: {
    finds:
      'a handover, withdrawal, disarmament or exchange that is due within three days of the entry into force, or of the event that it counts from',
    matters:
      'what cannot be done in the time is broken by whoever means well, and the breach is used by whoever does not',
    question: 'what would have to be ready on the first day for this to be possible?',
    realCase:
      'the Kalbajar district was to be handed over five days after the signature, over one narrow road in snow; the day had to be moved',
    sources: ['PA-X 2324', 'UN ceasefire mediation guidance (2022), on timelines'],
  },
  *check(index) {
    const inForce = inForceFrom(index)
    for (const norm of index.norms) {
      const isLarge =
        isOnce(norm) &&
        actionOf(norm)?.needsMechanism === true &&
        !/\b(?:begins?|starts?|commences?)\b/i.test(titleOf(norm))
      const found = isLarge ? (dueSoon(index, norm, inForce) ?? shortTerm(norm)) : undefined
      if (found === undefined) continue
      yield {
        found,
        norms: [norm.id],
        quotes: norm.deadline === undefined ? [] : [norm.deadline.said],
      }
    }
  },
}

function dueSoon(index: AgreementIndex, norm: Norm, inForce: Instant | undefined): Statement | undefined {
  const window = inForce === undefined ? undefined : widestWindow(index, norm)
  if (inForce === undefined || window === undefined) return undefined
  if (window.to <= inForce || window.to - inForce > SHORTEST_DAYS * DAY_MS) return undefined
  return state('infeasible-lead.soon', { norm: called(norm), due: lastMomentOf(index, window) })
}

/** A term of hours or of up to three days, from whatever event. */
function shortTerm(norm: Norm): Statement | undefined {
  const { deadline } = norm
  if (deadline?.kind !== 'within' || deadline.eitherSide || !isShort(deadline.period)) return undefined
  return state('infeasible-lead.term', { norm: called(norm), said: quoted(deadline.said) })
}

function isShort({ years, months, weeks, workingDays, days = 0, hours = 0 }: Period): boolean {
  const isLong = [years, months, weeks, workingDays].some((part) => part !== undefined)
  return !isLong && days * HOURS + hours <= SHORTEST_DAYS * HOURS
}

const HOURS = 24

const SHORTEST_DAYS = 3
