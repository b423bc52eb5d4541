import { type Assembly, quotePart } from '#reader/assemble/assembly'
import { findHedge } from '#reader/assemble/find-hedge'
import { itemId } from '#reader/assemble/item-id'
import type { TokenRange } from '#reader/find/document-parts'
import type { ClaimSubject, DraftClaim } from '#reader/reading'

/** A claim that the document tells in its own voice. */
export function narrated(
  assembly: Assembly,
  range: TokenRange,
  what: { about: ClaimSubject; standing: DraftClaim['standing']; because: string; mark?: string },
): DraftClaim {
  const part = quotePart(assembly.doc, range)
  const hedge = findHedge(assembly, range)
  return {
    id: itemId('cl', assembly.hash, part.span, what.mark ?? 'event'),
    kind: 'claim',
    ...part,
    sure: 0.6,
    speakers: [],
    form: 'narration',
    ...(hedge !== undefined && { hedge }),
    standing: what.standing,
    about: what.about,
    reasons: [
      { field: 'speakers', how: 'implied', words: 'the document says it in its own voice' },
      { field: 'standing', how: 'said', words: what.because },
    ],
  }
}
