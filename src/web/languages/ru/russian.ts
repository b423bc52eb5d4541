import type { Translations } from '#views/speech/message-area'
import { claims } from '#web/languages/ru/claims'
import { documents } from '#web/languages/ru/documents'
import { feeds } from '#web/languages/ru/feeds'
import { frame } from '#web/languages/ru/frame'
import { help } from '#web/languages/ru/help'
import { importing } from '#web/languages/ru/import'
import { ledger } from '#web/languages/ru/ledger'
import { mapPage } from '#web/languages/ru/map-page'
import { norm } from '#web/languages/ru/norm'
import { normPage } from '#web/languages/ru/norm-page'
import { normSentence } from '#web/languages/ru/norm-sentence'
import { pages } from '#web/languages/ru/pages'
import { picture } from '#web/languages/ru/picture'
import { review } from '#web/languages/ru/review'
import { settings } from '#web/languages/ru/settings'
import { start } from '#web/languages/ru/start'
import { statuses } from '#web/languages/ru/statuses'
import { timelinePage } from '#web/languages/ru/timeline-page'
import { timelineWords } from '#web/languages/ru/timeline-words'
import { today } from '#web/languages/ru/today'
import { words } from '#web/languages/ru/words'
import { agreementWords } from '#web/languages/ru/agreement-words'
import { comparisonWords } from '#web/languages/ru/comparison-words'
import { comparisonPage } from '#web/languages/ru/comparison-page'
import { custody } from '#web/languages/ru/custody'
import { document } from '#web/languages/ru/document'
import { paste } from '#web/languages/ru/paste'
import { reading } from '#web/languages/ru/reading'
import { reportWords } from '#web/languages/ru/report-words'
import { reportPage } from '#web/languages/ru/report-page'
import { source } from '#web/languages/ru/source'
import { sources } from '#web/languages/ru/sources'
import { sourceWords } from '#web/languages/ru/source-words'
import { collation } from '#web/languages/ru/collation'
import { memo } from '#web/languages/ru/memo'
import { findings } from '#web/languages/ru/findings'
import { editor } from '#web/languages/ru/editor'
import { agreementPage } from '#web/languages/ru/agreement-page'

/** What is translated, by area; the English of each area stands beside its page. */
export const russian: Translations = {
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
