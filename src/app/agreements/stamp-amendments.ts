import { agreementOf } from '#app/agreements/kept-agreements'
import type { AgreementVersion } from '#app/ports'
import type { Agreement } from '#model/instrument/agreement'
import type { AmendmentId } from '#model/ids'
import { parseTimePoint, type TimePoint } from '#time/time-point'
import { formatInstant } from '#time/zone'

/**
 * The agreement with each amendment stamped with when the workspace first held it, so that the axis of what was recorded
 * tells the truth about changes too. `older` are the earlier versions, oldest first; they are read only until every
 * amendment is found.
 */
export function stampAmendments(
  agreement: Agreement,
  newest: AgreementVersion,
  older: readonly AgreementVersion[],
): Agreement {
  if (agreement.amendments.length === 0) return agreement
  const firstHeld = new Map<AmendmentId, TimePoint | undefined>()
  for (const version of older) {
    if (agreement.amendments.every(({ id }) => firstHeld.has(id))) break
    const parsed = agreementOf(version)
    if (!parsed.ok) continue
    for (const { id } of parsed.value.amendments) {
      if (!firstHeld.has(id)) firstHeld.set(id, stampOf(version))
    }
  }
  return {
    ...agreement,
    amendments: agreement.amendments.map((amendment) => {
      const recordedAt = firstHeld.get(amendment.id) ?? stampOf(newest)
      return recordedAt === undefined ? amendment : { ...amendment, recordedAt }
    }),
  }
}

function stampOf({ recordedAt }: AgreementVersion): TimePoint | undefined {
  const stamp = parseTimePoint(formatInstant(recordedAt))
  return stamp.ok ? stamp.value : undefined
}
