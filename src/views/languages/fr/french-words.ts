import type { Translations } from '#views/speech/message-area'
import { reasons } from '#views/languages/fr/reasons'
import { suggestions } from '#views/languages/fr/suggestions'
import { whatIf } from '#views/languages/fr/what-if'
import { words } from '#views/languages/fr/words'
import { statuses } from '#views/languages/fr/statuses'
import { claims } from '#views/languages/fr/claims'
import { normSentence } from '#views/languages/fr/norm-sentence'
import { normPage } from '#views/languages/fr/norm-page'
import { timelineWords } from '#views/languages/fr/timeline-words'
import { sourceWords } from '#views/languages/fr/source-words'
import { agreementWords } from '#views/languages/fr/agreement-words'
import { comparisonWords } from '#views/languages/fr/comparison-words'
import { reportWords } from '#views/languages/fr/report-words'

/** What views say in French, by area; the English of each area stands beside its views. */
export const frenchWords: Translations = {
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
