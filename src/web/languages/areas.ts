import type { MessageArea } from '#views/speech/message-area'
import { claimMessages } from '#views/words/claim-messages'
import { agreementWordMessages } from '#views/words/agreement-messages'
import { comparisonMessages } from '#views/words/comparison-messages'
import { normSentenceMessages } from '#views/words/norm-sentence-messages'
import { normPageMessages } from '#views/words/norm-page-messages'
import { readerReasonMessages } from '#views/words/reader-reason-messages'
import { reasonMessages } from '#views/words/reason-messages'
import { reportMessages } from '#views/words/report-messages'
import { sourceWordMessages } from '#views/words/source-messages'
import { publishedMessages } from '#views/words/published-messages'
import { findingSentenceMessages } from '#views/words/finding-sentence-messages'
import { fileFaultMessages } from '#views/words/file-fault-messages'
import { serverMessages } from '#views/words/server-messages'
import { ruleMessages } from '#views/words/rule-messages'
import { suggestionMessages } from '#views/words/suggestion-messages'
import { statusMessages } from '#views/words/status-messages'
import { timelineMessages } from '#views/words/timeline-messages'
import { whatIfMessages } from '#views/words/what-if-messages'
import { wordMessages } from '#views/words/word-messages'
import { documentMessages } from '#web/pages/document/document-messages'
import { custodyMessages } from '#web/pages/document/custody-messages'
import { reviewMessages } from '#web/pages/document/review-messages'
import { documentsMessages } from '#web/pages/documents/documents-messages'
import { comparisonPageMessages } from '#web/pages/comparison/comparison-messages'
import { collationMessages } from '#web/pages/collation/collation-messages'
import { editorMessages } from '#web/pages/editor/editor-messages'
import { agreementPageMessages } from '#views/words/agreement-page-messages'
import { findingsMessages } from '#web/pages/findings/findings-messages'
import { memoMessages } from '#web/pages/memo/memo-messages'
import { helpMessages } from '#web/pages/help/help-messages'
import { feedsMessages } from '#web/pages/feeds/feeds-messages'
import { importMessages } from '#web/pages/import/import-messages'
import { ledgerMessages } from '#views/words/ledger-messages'
import { normMessages } from '#views/words/norm-messages'
import { mapPageMessages } from '#views/words/map-page-messages'
import { pagesMessages } from '#views/words/pages-messages'
import { reportPageMessages } from '#web/pages/report/report-page-messages'
import { settingsMessages } from '#web/pages/settings/settings-messages'
import { sourcesMessages } from '#views/words/sources-messages'
import { sourceMessages } from '#web/pages/source/source-messages'
import { startMessages } from '#web/pages/start/start-messages'
import { todayMessages } from '#web/pages/today/today-messages'
import { timelinePageMessages } from '#views/words/timeline-page-messages'
import { pasteMessages } from '#web/pages/paste/paste-messages'
import { pictureMessages } from '#web/parts/picture-messages'
import { readingMessages } from '#web/parts/reading/reading-messages'
import { findMessages } from '#web/shell/find-messages'
import { frameMessages } from '#web/shell/frame-messages'

/** The areas of the main journeys: these must be complete in every language. */
export const mainAreas: readonly MessageArea[] = [
  todayMessages,
  wordMessages,
  statusMessages,
  claimMessages,
  normSentenceMessages,
  normPageMessages,
  timelineMessages,
  sourceWordMessages,
  agreementWordMessages,
  comparisonMessages,
  reportMessages,
  readerReasonMessages,
  reasonMessages,
  whatIfMessages,
  publishedMessages,
  ruleMessages,
  findingSentenceMessages,
  fileFaultMessages,
  serverMessages,
  suggestionMessages,
  pagesMessages,
  frameMessages,
  findMessages,
  ledgerMessages,
  normMessages,
  startMessages,
  settingsMessages,
  helpMessages,
  documentsMessages,
  documentMessages,
  custodyMessages,
  reviewMessages,
  readingMessages,
  pasteMessages,
  importMessages,
  feedsMessages,
  sourcesMessages,
  sourceMessages,
  mapPageMessages,
  pictureMessages,
  timelinePageMessages,
  comparisonPageMessages,
  reportPageMessages,
  agreementPageMessages,
  collationMessages,
  editorMessages,
  findingsMessages,
  memoMessages,
]

/** Every area of messages. What is not of the main journeys is told in English where a language lacks it. */
export const areas: readonly MessageArea[] = [...mainAreas]
