import type { Translations } from '#views/speech/message-area'
import { reasons } from '#views/languages/ru/reasons'
import { suggestions } from '#views/languages/ru/suggestions'
import { whatIf } from '#views/languages/ru/what-if'
import { words } from '#views/languages/ru/words'
import { statuses } from '#views/languages/ru/statuses'
import { claims } from '#views/languages/ru/claims'
import { normSentence } from '#views/languages/ru/norm-sentence'
import { normPage } from '#views/languages/ru/norm-page'
import { timelineWords } from '#views/languages/ru/timeline-words'
import { sourceWords } from '#views/languages/ru/source-words'
import { agreementWords } from '#views/languages/ru/agreement-words'
import { comparisonWords } from '#views/languages/ru/comparison-words'
import { reportWords } from '#views/languages/ru/report-words'

/** What views say in Russian, by area; the English of each area stands beside its views. */
export const russianWords: Translations = {
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
