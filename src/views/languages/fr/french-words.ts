import { frenchFirstWords } from '#views/languages/fr/french-first-words'
import type { Translations } from '#views/speech/message-area'
import { readerReasons } from '#views/languages/fr/reader-reasons'
import { reasons } from '#views/languages/fr/reasons'
import { suggestions } from '#views/languages/fr/suggestions'
import { whatIf } from '#views/languages/fr/what-if'
import { sourceWords } from '#views/languages/fr/source-words'
import { agreementWords } from '#views/languages/fr/agreement-words'
import { comparisonWords } from '#views/languages/fr/comparison-words'
import { reportWords } from '#views/languages/fr/report-words'
import { norm } from '#views/languages/fr/norm'
import { mapPage } from '#views/languages/fr/map-page'
import { timelinePage } from '#views/languages/fr/timeline-page'
import { sources } from '#views/languages/fr/sources'
import { agreementPage } from '#views/languages/fr/agreement-page'
import { published } from '#views/languages/fr/published'
import { server } from '#views/languages/fr/server'

/** What views say in French, by area; the English of each area stands beside its views. */
export const frenchWords: Translations = {
  ...frenchFirstWords,
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
