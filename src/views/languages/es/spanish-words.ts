import { spanishFirstWords } from '#views/languages/es/spanish-first-words'
import type { Translations } from '#views/speech/message-area'
import { readerReasons } from '#views/languages/es/reader-reasons'
import { reasons } from '#views/languages/es/reasons'
import { suggestions } from '#views/languages/es/suggestions'
import { whatIf } from '#views/languages/es/what-if'
import { sourceWords } from '#views/languages/es/source-words'
import { agreementWords } from '#views/languages/es/agreement-words'
import { comparisonWords } from '#views/languages/es/comparison-words'
import { reportWords } from '#views/languages/es/report-words'
import { norm } from '#views/languages/es/norm'
import { mapPage } from '#views/languages/es/map-page'
import { timelinePage } from '#views/languages/es/timeline-page'
import { sources } from '#views/languages/es/sources'
import { agreementPage } from '#views/languages/es/agreement-page'
import { published } from '#views/languages/es/published'
import { server } from '#views/languages/es/server'

/** What views say in Spanish, by area; the English of each area stands beside its views. */
export const spanishWords: Translations = {
  ...spanishFirstWords,
  readerReasons,
  reasons,
  suggestions,
  whatIf,
  sourceWords,
  agreementWords,
  comparison: comparisonWords,
  report: reportWords,
  norm,
  mapPage,
  timelinePage,
  sources,
  agreementPage,
  published,
  server,
}
