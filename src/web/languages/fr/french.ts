import { frenchWords } from '#views/languages/fr/french-words'
import { frenchFirst } from '#web/languages/fr/french-first'
import type { Translations } from '#views/speech/message-area'
import { documents } from '#web/languages/fr/documents'
import { feeds } from '#web/languages/fr/feeds'
import { help } from '#web/languages/fr/help'
import { importing } from '#web/languages/fr/import'
import { picture } from '#web/languages/fr/picture'
import { review } from '#web/languages/fr/review'
import { settings } from '#web/languages/fr/settings'
import { comparisonPage } from '#web/languages/fr/comparison-page'
import { custody } from '#web/languages/fr/custody'
import { document } from '#web/languages/fr/document'
import { paste } from '#web/languages/fr/paste'
import { reading } from '#web/languages/fr/reading'
import { reportPage } from '#web/languages/fr/report-page'
import { source } from '#web/languages/fr/source'
import { collation } from '#web/languages/fr/collation'
import { memo } from '#web/languages/fr/memo'
import { findings } from '#web/languages/fr/findings'
import { editor } from '#web/languages/fr/editor'
import { find } from '#web/languages/fr/find'

/** What is translated, by area; the English of each area stands beside its page. */
export const french: Translations = {
  ...frenchFirst,
  ...frenchWords,
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
