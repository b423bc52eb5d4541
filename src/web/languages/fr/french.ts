import { frenchWords } from '#views/languages/fr/french-words'
import type { Translations } from '#views/speech/message-area'
import { documents } from '#web/languages/fr/documents'
import { feeds } from '#web/languages/fr/feeds'
import { frame } from '#web/languages/fr/frame'
import { help } from '#web/languages/fr/help'
import { importing } from '#web/languages/fr/import'
import { ledger } from '#web/languages/fr/ledger'
import { mapPage } from '#web/languages/fr/map-page'
import { norm } from '#web/languages/fr/norm'
import { pages } from '#web/languages/fr/pages'
import { picture } from '#web/languages/fr/picture'
import { review } from '#web/languages/fr/review'
import { settings } from '#web/languages/fr/settings'
import { start } from '#web/languages/fr/start'
import { timelinePage } from '#web/languages/fr/timeline-page'
import { today } from '#web/languages/fr/today'
import { comparisonPage } from '#web/languages/fr/comparison-page'
import { custody } from '#web/languages/fr/custody'
import { document } from '#web/languages/fr/document'
import { paste } from '#web/languages/fr/paste'
import { reading } from '#web/languages/fr/reading'
import { reportPage } from '#web/languages/fr/report-page'
import { source } from '#web/languages/fr/source'
import { sources } from '#web/languages/fr/sources'
import { collation } from '#web/languages/fr/collation'
import { memo } from '#web/languages/fr/memo'
import { findings } from '#web/languages/fr/findings'
import { editor } from '#web/languages/fr/editor'
import { agreementPage } from '#web/languages/fr/agreement-page'

/** What is translated, by area; the English of each area stands beside its page. */
export const french: Translations = {
  ...frenchWords,
  documents,
  feeds,
  frame,
  help,
  import: importing,
  ledger,
  mapPage,
  norm,
  pages,
  picture,
  review,
  settings,
  start,
  timelinePage,
  today,
  comparisonPage,
  custody,
  document,
  paste,
  reading,
  reportPage,
  source,
  sources,
  collation,
  memo,
  findings,
  editor,
  agreementPage,
}
