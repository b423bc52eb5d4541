import { cuePackOf } from '#reader/languages/cue-languages'
import type { CueWords } from '#reader/languages/cue-pack'
import { languagePackOf } from '#reader/languages/registry'

/** How texts of a language say whom they have it from. */
export interface CitingWords {
  /** "citing", "with reference to": who stands behind is the one that is cited. */
  readonly relays: readonly CueWords[]
  /** "according to": who stands behind says it, or cites another. */
  readonly according: readonly CueWords[]
  readonly and: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
}

/** The citing words of a language tag; undefined where the language is not read. */
export function citingWordsOf(tag: string): CitingWords | undefined {
  return languagePackOf(tag)?.citing ?? cuePackOf(tag)
}
