import type { Entry } from '#engine/ledger'
import { gradeWords } from '#views/words/claim-words'

/** The grades of refusals that are told of and not admitted, so that a table can show the claim without believing it. */
export function refusalGrades(entry: Pick<Entry, 'weighed'>): readonly string[] {
  return entry.weighed
    .filter(({ supports, admitted }) => supports === 'refusal' && !admitted)
    .map(({ reliability, credibility }) => gradeWords(reliability, credibility))
}
