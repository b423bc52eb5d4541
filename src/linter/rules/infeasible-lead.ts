import { actionOf, isOnce, titleOf } from '#linter/agreement-index'
import { inForceFrom, lastMomentWords, widestWindow } from '#linter/norm-windows'
import type { Rule } from '#linter/rule'
import { quoted } from '#linter/words'
import { DAY_MS } from '#time/instant'

/** Large acts with hardly any time for them. */
export const infeasibleLead: Rule = {
  name: 'infeasible-lead',
  group: 'time',
  severity: 'note',
  doc: {
    finds: 'a handover, withdrawal, disarmament or exchange that is due within three days of the entry into force',
    matters:
      'what cannot be done in the time is broken by whoever means well, and the breach is used by whoever does not',
    question: 'what would have to be ready on the first day for this to be possible?',
    realCase:
      'the Kalbajar district was to be handed over five days after the signature, over one narrow road in snow; the day had to be moved',
    sources: ['PA-X 2324', 'UN ceasefire mediation guidance (2022), on timelines'],
  },
  *check(index) {
    const inForce = inForceFrom(index)
    if (inForce === undefined) return
    for (const norm of index.norms) {
      const window = isOnce(norm) && actionOf(norm)?.needsMechanism === true ? widestWindow(index, norm) : undefined
      if (window === undefined || window.to <= inForce || window.to - inForce > SHORTEST_DAYS * DAY_MS) continue
      yield {
        message: `infeasible lead: ${quoted(titleOf(norm))} is due by ${lastMomentWords(index, window)}, within three days of the entry into force`,
        norms: [norm.id],
        quotes: norm.deadline === undefined ? [] : [norm.deadline.said],
      }
    }
  },
}

const SHORTEST_DAYS = 3
