import { arabicWords } from '#views/languages/ar/arabic-words'
import { arabicFirst } from '#web/languages/ar/arabic-first'
import type { Translations } from '#views/speech/message-area'
import { documents } from '#web/languages/ar/documents'
import { feeds } from '#web/languages/ar/feeds'
import { help } from '#web/languages/ar/help'
import { importing } from '#web/languages/ar/import'
import { picture } from '#web/languages/ar/picture'
import { review } from '#web/languages/ar/review'
import { settings } from '#web/languages/ar/settings'
import { comparisonPage } from '#web/languages/ar/comparison-page'
import { custody } from '#web/languages/ar/custody'
import { document } from '#web/languages/ar/document'
import { paste } from '#web/languages/ar/paste'
import { reading } from '#web/languages/ar/reading'
import { reportPage } from '#web/languages/ar/report-page'
import { source } from '#web/languages/ar/source'
import { collation } from '#web/languages/ar/collation'
import { memo } from '#web/languages/ar/memo'
import { findings } from '#web/languages/ar/findings'
import { editor } from '#web/languages/ar/editor'
import { find } from '#web/languages/ar/find'

/** What is translated, by area; the English of each area stands beside its page. */
export const arabic: Translations = {
  ...arabicFirst,
  ...arabicWords,
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
