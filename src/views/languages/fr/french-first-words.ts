import type { Translations } from '#views/speech/message-area'
import { claims } from '#views/languages/fr/claims'
import { normPage } from '#views/languages/fr/norm-page'
import { normSentence } from '#views/languages/fr/norm-sentence'
import { statuses } from '#views/languages/fr/statuses'
import { timelineWords } from '#views/languages/fr/timeline-words'
import { words } from '#views/languages/fr/words'
import { ledger } from '#views/languages/fr/ledger'
import { pages } from '#views/languages/fr/pages'

/** What the views of the first pages say in French, by area: the workbench fetches these before anything else. */
export const frenchFirstWords: Translations = {
  claims,
  normPage,
  normSentence,
  statuses,
  timelineWords,
  words,
  ledger,
  pages,
}
