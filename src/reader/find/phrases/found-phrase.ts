import type { TokenRange } from '#reader/find/document-parts'
import type { PhraseMeaning } from '#reader/languages/phrase-book'
import type { NounPhrase } from '#reader/syntax/phrases'

/** A turn of phrase where the text uses it; `party` is who is meant, where the phrase names somebody. */
export interface FoundPhrase extends TokenRange {
  readonly meaning: PhraseMeaning
  readonly party?: TokenRange & { readonly core: NounPhrase }
}
