import type { Translations } from '#views/speech/message-area'
import { reasons } from '#views/languages/ar/reasons'
import { suggestions } from '#views/languages/ar/suggestions'
import { whatIf } from '#views/languages/ar/what-if'
import { words } from '#views/languages/ar/words'
import { statuses } from '#views/languages/ar/statuses'
import { claims } from '#views/languages/ar/claims'
import { normSentence } from '#views/languages/ar/norm-sentence'
import { normPage } from '#views/languages/ar/norm-page'
import { timelineWords } from '#views/languages/ar/timeline-words'
import { sourceWords } from '#views/languages/ar/source-words'
import { agreementWords } from '#views/languages/ar/agreement-words'
import { comparisonWords } from '#views/languages/ar/comparison-words'
import { reportWords } from '#views/languages/ar/report-words'

/** What views say in Arabic, by area; the English of each area stands beside its views. */
export const arabicWords: Translations = {
  reasons,
  suggestions,
  whatIf,
  words,
  statuses,
  claims,
  normSentence,
  normPage,
  timelineWords,
  sourceWords,
  agreementWords,
  comparison: comparisonWords,
  report: reportWords,
}
