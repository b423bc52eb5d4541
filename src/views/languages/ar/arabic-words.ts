import { arabicFirstWords } from '#views/languages/ar/arabic-first-words'
import type { Translations } from '#views/speech/message-area'
import { readerReasons } from '#views/languages/ar/reader-reasons'
import { reasons } from '#views/languages/ar/reasons'
import { suggestions } from '#views/languages/ar/suggestions'
import { whatIf } from '#views/languages/ar/what-if'
import { sourceWords } from '#views/languages/ar/source-words'
import { agreementWords } from '#views/languages/ar/agreement-words'
import { comparisonWords } from '#views/languages/ar/comparison-words'
import { reportWords } from '#views/languages/ar/report-words'
import { norm } from '#views/languages/ar/norm'
import { mapPage } from '#views/languages/ar/map-page'
import { timelinePage } from '#views/languages/ar/timeline-page'
import { sources } from '#views/languages/ar/sources'
import { agreementPage } from '#views/languages/ar/agreement-page'
import { published } from '#views/languages/ar/published'
import { server } from '#views/languages/ar/server'

/** What views say in Arabic, by area; the English of each area stands beside its views. */
export const arabicWords: Translations = {
  ...arabicFirstWords,
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
