import { russianFirstWords } from '#views/languages/ru/russian-first-words'
import type { Translations } from '#views/speech/message-area'
import { readerReasons } from '#views/languages/ru/reader-reasons'
import { reasons } from '#views/languages/ru/reasons'
import { suggestions } from '#views/languages/ru/suggestions'
import { whatIf } from '#views/languages/ru/what-if'
import { sourceWords } from '#views/languages/ru/source-words'
import { agreementWords } from '#views/languages/ru/agreement-words'
import { comparisonWords } from '#views/languages/ru/comparison-words'
import { reportWords } from '#views/languages/ru/report-words'
import { norm } from '#views/languages/ru/norm'
import { mapPage } from '#views/languages/ru/map-page'
import { timelinePage } from '#views/languages/ru/timeline-page'
import { sources } from '#views/languages/ru/sources'
import { agreementPage } from '#views/languages/ru/agreement-page'
import { published } from '#views/languages/ru/published'
import { server } from '#views/languages/ru/server'

/** What views say in Russian, by area; the English of each area stands beside its views. */
export const russianWords: Translations = {
  ...russianFirstWords,
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
