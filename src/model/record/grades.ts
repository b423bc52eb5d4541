/**
 * Reliability of a source: A completely reliable to E unreliable; F cannot be judged. F is never "middling": it is below
 * every threshold and sorted apart. Source: Admiralty system, AJP-2.1.
 */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** Credibility of a claim: 1 confirmed to 5 improbable; 6 cannot be judged. Kept apart from the source's reliability. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6
