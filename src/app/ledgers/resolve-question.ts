import { findPolicy } from '#app/ledgers/evidence-policies'
import type { Problem } from '#app/problems/problem'
import { resolveVantage, type AskedVantage } from '#app/vantage/resolve-vantage'
import { err, ok, type Result } from '#base/result'
import type { Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { ReadingId } from '#model/ids'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import type { Instant } from '#time/instant'
import { UTC } from '#time/zone'

/** What a person asks of the ledger: from where, by which policy, with whose readings laid over the clauses. */
export interface AskedQuestion extends AskedVantage {
  /** The name of a policy on offer, or one of somebody's own. */
  readonly policy?: string | EvidencePolicy | undefined
  /** Ids of readings, or `all`. */
  readonly overlay?: readonly string[] | undefined
}

/** The question as the engine takes it, resolved in the zone of the agreement. */
export function resolveQuestion(asked: AskedQuestion, agreement: Agreement, now: Instant): Result<Question, Problem> {
  const vantage = resolveVantage(asked, { zone: agreement.instrument.zone ?? UTC, now })
  if (!vantage.ok) return vantage
  const policy = findPolicy(asked.policy)
  if (!policy.ok) return policy
  const overlay = resolveOverlay(asked.overlay ?? [], agreement)
  return overlay.ok ? ok({ vantage: vantage.value, policy: policy.value, overlay: overlay.value }) : overlay
}

function resolveOverlay(names: readonly string[], agreement: Agreement): Result<readonly ReadingId[], Problem> {
  const known = agreement.readings.map(({ id }) => id)
  if (names.includes('all')) return ok(known)
  const unknown = names.find((name) => !known.some((id) => id === name))
  if (unknown === undefined) return ok(known.filter((id) => names.some((name) => name === id)))
  const there = known.length === 0 ? 'it holds none' : `it holds ${known.map((id) => `\`${id}\``).join(', ')}`
  const message = `the agreement has no reading \`${unknown}\` to lay over it: ${there}`
  return err({ kind: 'not-found', code: 'no-such-reading', message })
}
