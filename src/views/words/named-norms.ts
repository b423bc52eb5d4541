import type { AgreementIndex } from '#views/agreement-index'
import { normTitle } from '#views/words/norm-sentence'
import { spokenWords } from '#views/words/time-words'

/**
 * A sentence of the engine as people say it: norms by their titles instead of by the ids that it speaks of them by, and
 * days with the month in letters. Words that are no id of the agreement stay as they are.
 */
export function namedNorms(words: string, index: AgreementIndex): string {
  return spokenWords(words).replace(/[a-z0-9]+(?:-[a-z0-9]+)+/g, (id) => {
    const norm = index.normById.get(id)
    return norm === undefined ? id : `“${normTitle(norm, index)}”`
  })
}
