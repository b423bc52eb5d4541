import { REASONABLE_GROUNDS, type EvidencePolicy } from '#model/policy/evidence-policy'

/** An evidence policy that can be asked for by name, with when to use it. */
export interface NamedPolicy {
  readonly policy: EvidencePolicy
  readonly doc: string
}

/**
 * The policies on offer, the least demanding first; each admits no claim that the one before does not, and asks for no fewer
 * origins. Their names are the standards of proof of fact-finding; the thresholds are ours, and a change of one is a new
 * version. Source: OHCHR, "Who's Responsible?" (2018), on standards of proof.
 */
export const EVIDENCE_POLICIES: readonly NamedPolicy[] = [
  {
    policy: toPolicy('any-report', 'E', 5, 1),
    doc: 'any judged claim: to see what is being said, not what is known',
  },
  {
    policy: toPolicy('reasonable-suspicion', 'D', 4, 1),
    doc: 'D4 or better, one origin: for opening a case, never for a finding',
  },
  { policy: REASONABLE_GROUNDS, doc: 'C3 or better, one origin: for monitoring and reporting' },
  {
    policy: toPolicy('balance-of-probabilities', 'C', 3, 2),
    doc: 'C3 or better, two independent origins: for what is more likely than not',
  },
  {
    policy: toPolicy('clear-and-convincing', 'B', 2, 2),
    doc: 'B2 or better, two independent origins: for findings that somebody will contest',
  },
]

function toPolicy(
  name: string,
  minReliability: EvidencePolicy['minReliability'],
  minCredibility: EvidencePolicy['minCredibility'],
  originsNeeded: number,
): EvidencePolicy {
  return { name, version: 1, minReliability, minCredibility, originsNeeded, closingRule: { kind: 'none' } }
}
