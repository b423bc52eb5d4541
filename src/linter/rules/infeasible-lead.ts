import { actionOf, isOnce, titleOf, type AgreementIndex } from '#linter/agreement-index'
import { inForceFrom, lastMomentWords, widestWindow } from '#linter/norm-windows'
import type { Rule } from '#linter/rule'
import { quoted } from '#linter/words'
import type { Norm } from '#model/norms/norm'
import { DAY_MS, type Instant } from '#time/instant'
import type { Period } from '#time/period'

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
      const why = isLarge ? (soonWords(index, norm, inForce) ?? shortTermWords(norm)) : undefined
      if (why === undefined) continue
      yield {
        message: `infeasible lead: ${quoted(titleOf(norm))} is due ${why}`,
        norms: [norm.id],
        quotes: norm.deadline === undefined ? [] : [norm.deadline.said],
      }
    }
  },
}

function soonWords(index: AgreementIndex, norm: Norm, inForce: Instant | undefined): string | undefined {
  const window = inForce === undefined ? undefined : widestWindow(index, norm)
  if (inForce === undefined || window === undefined) return undefined
  if (window.to <= inForce || window.to - inForce > SHORTEST_DAYS * DAY_MS) return undefined
  return `by ${lastMomentWords(index, window)}, within three days of the entry into force`
}

/** A term of hours or of up to three days, from whatever event. */
function shortTermWords({ deadline }: Norm): string | undefined {
  if (deadline?.kind !== 'within' || deadline.eitherSide || !isShort(deadline.period)) return undefined
  return `${quoted(deadline.said)}, no more than three days`
}

function isShort({ years, months, weeks, workingDays, days = 0, hours = 0 }: Period): boolean {
  const isLong = [years, months, weeks, workingDays].some((part) => part !== undefined)
  return !isLong && days * HOURS + hours <= SHORTEST_DAYS * HOURS
}

const HOURS = 24

const SHORTEST_DAYS = 3
