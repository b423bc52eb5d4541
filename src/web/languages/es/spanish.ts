import { spanishWords } from '#views/languages/es/spanish-words'
import { spanishFirst } from '#web/languages/es/spanish-first'
import type { Translations } from '#views/speech/message-area'
import { documents } from '#web/languages/es/documents'
import { feeds } from '#web/languages/es/feeds'
import { help } from '#web/languages/es/help'
import { importing } from '#web/languages/es/import'
import { picture } from '#web/languages/es/picture'
import { review } from '#web/languages/es/review'
import { settings } from '#web/languages/es/settings'
import { comparisonPage } from '#web/languages/es/comparison-page'
import { custody } from '#web/languages/es/custody'
import { document } from '#web/languages/es/document'
import { paste } from '#web/languages/es/paste'
import { reading } from '#web/languages/es/reading'
import { reportPage } from '#web/languages/es/report-page'
import { source } from '#web/languages/es/source'
import { collation } from '#web/languages/es/collation'
import { memo } from '#web/languages/es/memo'
import { findings } from '#web/languages/es/findings'
import { editor } from '#web/languages/es/editor'
import { find } from '#web/languages/es/find'

/** What is translated, by area; the English of each area stands beside its page. */
export const spanish: Translations = {
  ...spanishFirst,
  ...spanishWords,
  documents,
  feeds,
  help,
  import: importing,
  picture,
  review,
  settings,
  comparisonPage,
  custody,
  document,
  paste,
  reading,
  reportPage,
  source,
  collation,
  memo,
  findings,
  editor,
  find,
}
