import type { Translations } from '#views/speech/message-area'
import { claims } from '#views/languages/ru/claims'
import { normPage } from '#views/languages/ru/norm-page'
import { normSentence } from '#views/languages/ru/norm-sentence'
import { statuses } from '#views/languages/ru/statuses'
import { timelineWords } from '#views/languages/ru/timeline-words'
import { words } from '#views/languages/ru/words'
import { ledger } from '#views/languages/ru/ledger'
import { pages } from '#views/languages/ru/pages'

/** What the views of the first pages say in Russian, by area: the workbench fetches these before anything else. */
export const russianFirstWords: Translations = {
  claims,
  normPage,
  normSentence,
  statuses,
  timelineWords,
  words,
  ledger,
  pages,
}
