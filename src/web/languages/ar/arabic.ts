import type { Translations } from '#views/speech/message-area'
import { claims } from '#web/languages/ar/claims'
import { documents } from '#web/languages/ar/documents'
import { feeds } from '#web/languages/ar/feeds'
import { frame } from '#web/languages/ar/frame'
import { help } from '#web/languages/ar/help'
import { importing } from '#web/languages/ar/import'
import { ledger } from '#web/languages/ar/ledger'
import { mapPage } from '#web/languages/ar/map-page'
import { norm } from '#web/languages/ar/norm'
import { normPage } from '#web/languages/ar/norm-page'
import { normSentence } from '#web/languages/ar/norm-sentence'
import { pages } from '#web/languages/ar/pages'
import { picture } from '#web/languages/ar/picture'
import { review } from '#web/languages/ar/review'
import { settings } from '#web/languages/ar/settings'
import { start } from '#web/languages/ar/start'
import { statuses } from '#web/languages/ar/statuses'
import { timelinePage } from '#web/languages/ar/timeline-page'
import { timelineWords } from '#web/languages/ar/timeline-words'
import { today } from '#web/languages/ar/today'
import { words } from '#web/languages/ar/words'
import { agreementWords } from '#web/languages/ar/agreement-words'
import { comparisonWords } from '#web/languages/ar/comparison-words'
import { comparisonPage } from '#web/languages/ar/comparison-page'
import { custody } from '#web/languages/ar/custody'
import { document } from '#web/languages/ar/document'
import { paste } from '#web/languages/ar/paste'
import { reading } from '#web/languages/ar/reading'
import { reportWords } from '#web/languages/ar/report-words'
import { reportPage } from '#web/languages/ar/report-page'
import { source } from '#web/languages/ar/source'
import { sources } from '#web/languages/ar/sources'
import { sourceWords } from '#web/languages/ar/source-words'
import { collation } from '#web/languages/ar/collation'
import { memo } from '#web/languages/ar/memo'
import { findings } from '#web/languages/ar/findings'
import { editor } from '#web/languages/ar/editor'
import { agreementPage } from '#web/languages/ar/agreement-page'

/** What is translated, by area; the English of each area stands beside its page. */
export const arabic: Translations = {
  claims,
  documents,
  feeds,
  frame,
  help,
  import: importing,
  ledger,
  mapPage,
  norm,
  normPage,
  normSentence,
  pages,
  picture,
  review,
  settings,
  start,
  statuses,
  timelinePage,
  timelineWords,
  today,
  words,
  agreementWords,
  comparison: comparisonWords,
  comparisonPage,
  custody,
  document,
  paste,
  reading,
  report: reportWords,
  reportPage,
  source,
  sources,
  sourceWords,
  collation,
  memo,
  findings,
  editor,
  agreementPage,
}
