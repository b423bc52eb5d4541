import type { AgreementAnswer } from '#api/agreements/find-agreement'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { Problem } from '#app/problems/problem'
import { resolveVantage, toResolvedVantage, type AskedVantage } from '#app/vantage/resolve-vantage'
import { sha256OfText } from '#base/hash'
import { ok, type Result } from '#base/result'
import type { RecordEntry } from '#model/record/record'
import type { Instant } from '#time/instant'
import type { Vantage } from '#time/vantage'
import { formatInstant, UTC, type ZoneId } from '#time/zone'
import { isKnownAt } from '#views/record-index'

/** An agreement as data with every entry that was known at the vantage, so that a browser reckons by itself. */
export function showAgreement(
  loaded: LoadedAgreement,
  asked: AskedVantage,
  now: Instant,
): Result<{ readonly answer: AgreementAnswer; readonly etag: string }, Problem> {
  const { agreement, record, text, kept } = loaded
  const zone = agreement.instrument.zone ?? UTC
  const vantage = resolveVantage(asked, { zone, now })
  if (!vantage.ok) return vantage
  const entries = record.entries.filter((entry) => isEntryKnown(entry, vantage.value, zone))
  const standing = kept ?? { etag: '"0"', version: 0, sha256: sha256OfText(text), recordedAt: now }
  const answer = {
    vantage: toResolvedVantage(vantage.value, zone),
    etag: standing.etag,
    version: standing.version,
    sha256: standing.sha256,
    recordedAt: formatInstant(standing.recordedAt),
    text,
    agreement,
    record: { ...record, entries },
  }
  return ok({ answer, etag: standing.etag })
}

/** Sources and awaited events carry no stamp: they are names, known with what speaks of them. */
function isEntryKnown(entry: RecordEntry, vantage: Vantage, zone: ZoneId): boolean {
  if (entry.kind === 'source' || entry.kind === 'event') return true
  return isKnownAt(entry, vantage, zone)
}
