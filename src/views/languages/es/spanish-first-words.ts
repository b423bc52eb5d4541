import type { Translations } from '#views/speech/message-area'
import { claims } from '#views/languages/es/claims'
import { normPage } from '#views/languages/es/norm-page'
import { normSentence } from '#views/languages/es/norm-sentence'
import { statuses } from '#views/languages/es/statuses'
import { timelineWords } from '#views/languages/es/timeline-words'
import { words } from '#views/languages/es/words'
import { ledger } from '#views/languages/es/ledger'
import { pages } from '#views/languages/es/pages'

/** What the views of the first pages say in Spanish, by area: the workbench fetches these before anything else. */
export const spanishFirstWords: Translations = {
  claims,
  normPage,
  normSentence,
  statuses,
  timelineWords,
  words,
  ledger,
  pages,
}
