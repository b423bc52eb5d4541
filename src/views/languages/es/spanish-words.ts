import type { Translations } from '#views/speech/message-area'
import { reasons } from '#views/languages/es/reasons'
import { suggestions } from '#views/languages/es/suggestions'
import { whatIf } from '#views/languages/es/what-if'
import { words } from '#views/languages/es/words'
import { statuses } from '#views/languages/es/statuses'
import { claims } from '#views/languages/es/claims'
import { normSentence } from '#views/languages/es/norm-sentence'
import { normPage } from '#views/languages/es/norm-page'
import { timelineWords } from '#views/languages/es/timeline-words'
import { sourceWords } from '#views/languages/es/source-words'
import { agreementWords } from '#views/languages/es/agreement-words'
import { comparisonWords } from '#views/languages/es/comparison-words'
import { reportWords } from '#views/languages/es/report-words'

/** What views say in Spanish, by area; the English of each area stands beside its views. */
export const spanishWords: Translations = {
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
