import { REASONABLE_GROUNDS, type EvidencePolicy } from '#model/policy/evidence-policy'

/** An evidence policy that can be asked for by name, with when to use it. */
export interface NamedPolicy {
  readonly policy: EvidencePolicy
  readonly doc: string
}

/**
 * The policies on offer. Their names are the standards of proof of human-rights fact-finding; the thresholds are ours.
 * Source: OHCHR, "Who's Responsible?" (2018), on standards of proof.
 */
export const EVIDENCE_POLICIES: readonly NamedPolicy[] = [
  { policy: REASONABLE_GROUNDS, doc: 'C3 or better, one origin: for monitoring and reporting' },
  {
    policy: {
      name: 'clear-and-convincing',
      version: 1,
      minReliability: 'B',
      minCredibility: 2,
      originsNeeded: 2,
      closingRule: { kind: 'none' },
    },
    doc: 'B2 or better, two independent origins: for findings that somebody will contest',
  },
  {
    policy: {
      name: 'any-report',
      version: 1,
      minReliability: 'E',
      minCredibility: 5,
      originsNeeded: 1,
      closingRule: { kind: 'none' },
    },
    doc: 'any judged claim: to see what is being said, not what is known',
  },
]
