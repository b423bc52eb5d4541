import { z } from 'zod'
import { resolvedVantage } from '#api/common/vantage'

const ids = z.array(z.string()).readonly()

/** How many claims, from how many independent origins. */
const evidenceCount = z.object({ claims: z.number(), origins: z.number() }).readonly()

/** One step of the derivation. */
const reasonSchema = z
  .object({
    step: z.string(),
    because: ids.describe('Ids of norms, claims, amendments and provisions.'),
    words: z.string(),
  })
  .readonly()

/** A reckoned deadline. `value` is the last day (or moment) that is still in time where the edge is included. */
export const deadlineSchema = z
  .object({
    value: z.string().describe('ISO date in the zone of the agreement; a moment where the deadline names an hour.'),
    edge: z.enum(['included', 'excluded', 'open']),
    said: z.string().describe('The words of the agreement or of the amendment.'),
    zone: z.string(),
    opens: z.string().optional().describe('First instant in the window (UTC).'),
    lastInstant: z.string().optional().describe('Last instant that is still in time (UTC).'),
    vague: z.boolean(),
    amendedBy: z.string().optional(),
    steps: z.array(z.string()).readonly(),
  })
  .readonly()

/** A claim as it was weighed under the policy. */
export const weighedClaimSchema = z
  .object({
    claim: z.string(),
    says: z.string(),
    source: z.string(),
    speakers: z.array(z.string()).readonly(),
    grade: z.string().describe('Reliability and credibility, two characters, kept apart: `F6` cannot be judged.'),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    credibility: z.number().int().min(1).max(6),
    origin: z.string(),
    publishedAt: z.string(),
    admitted: z.boolean(),
    why: z.string(),
    supports: z.string(),
    contradicted: z.boolean(),
  })
  .readonly()

/** The norm of an entry, with ids; names stand in `parties` and `places` of the answer. */
const entryNormSchema = z
  .object({
    kind: z.string(),
    action: z.string(),
    says: z.string(),
    bearers: ids,
    bearerMode: z.string(),
    counterparties: ids,
    places: ids,
    provision: z.string().optional(),
    basis: z.string(),
    aspect: z.string().optional(),
  })
  .readonly()

/** Where one norm stands, and why. */
export const entrySchema = z
  .object({
    id: z.string(),
    norm: entryNormSchema,
    status: z.string(),
    label: z.string().describe('The status in words.'),
    lastDay: z.boolean(),
    repaired: z.boolean(),
    forecast: z.boolean().describe('Whether the vantage looks beyond what was known then.'),
    force: z.string(),
    activation: z.string(),
    clock: z.string(),
    performance: z.enum(['neither', 'true', 'false', 'both']),
    timeliness: z.string(),
    deadline: deadlineSchema.nullable(),
    opensInDays: z.number().nullable(),
    closesInDays: z.number().nullable(),
    renewal: z
      .object({
        number: z.number().int().describe('0 is the first term.'),
        ends: z.string(),
        noticeBy: z.string().describe('The last day on which notice still ends the term.'),
        noticeGiven: z.boolean(),
        noticeClosesInDays: z.number().int(),
      })
      .readonly()
      .nullable(),
    measured: z
      .object({ min: z.number(), max: z.number(), required: z.number(), unit: z.string() })
      .readonly()
      .nullable(),
    byBearer: z
      .array(z.object({ bearer: z.string(), performance: z.enum(['neither', 'true', 'false', 'both']) }).readonly())
      .readonly()
      .describe('What each of several bearers did, where the claims tell them apart; else empty.'),
    contestedTerm: z.boolean(),
    conventionDependent: z.boolean(),
    breaches: z.number(),
    evidence: z
      .object({
        supporting: evidenceCount,
        denying: evidenceCount,
        refusals: evidenceCount,
        weighed: z.array(weighedClaimSchema).readonly(),
      })
      .readonly(),
    guarantor: ids,
    guaranteedBy: ids,
    blockedBy: ids,
    consequences: z.array(z.object({ id: z.string(), status: z.string() }).readonly()).readonly(),
    parts: z.array(z.object({ id: z.string(), status: z.string() }).readonly()).readonly(),
    alternatives: z
      .array(
        z
          .object({
            under: z.string(),
            status: z.string(),
            reading: z.string().optional(),
            side: z.string().optional(),
          })
          .readonly(),
      )
      .readonly(),
    reasons: z.array(reasonSchema).readonly(),
  })
  .readonly()

/** `status --json` and `GET /agreements/:agreement/ledger`: each norm's standing from one vantage. */
export const ledgerAnswer = z
  .object({
    vantage: resolvedVantage,
    agreement: z.string(),
    title: z.string(),
    policy: z
      .object({
        name: z.string(),
        version: z.number(),
        minReliability: z.string(),
        minCredibility: z.number(),
        originsNeeded: z.number(),
      })
      .readonly(),
    overlay: ids,
    parties: z.record(z.string(), z.string()).readonly(),
    places: z.record(z.string(), z.array(z.string()).readonly()).readonly(),
    entries: z.array(entrySchema).readonly(),
    changesNext: z
      .object({ on: z.string(), at: z.string(), what: z.string(), norm: z.string(), from: z.string(), to: z.string() })
      .readonly()
      .nullable(),
  })
  .readonly()

export type LedgerAnswer = z.output<typeof ledgerAnswer>
export type LedgerEntry = z.output<typeof entrySchema>
export type EntryDeadline = z.output<typeof deadlineSchema>
export type EntryClaim = z.output<typeof weighedClaimSchema>
