import type { Translations } from '#views/speech/message-area'
import { claims } from '#views/languages/ar/claims'
import { normPage } from '#views/languages/ar/norm-page'
import { normSentence } from '#views/languages/ar/norm-sentence'
import { statuses } from '#views/languages/ar/statuses'
import { timelineWords } from '#views/languages/ar/timeline-words'
import { words } from '#views/languages/ar/words'
import { ledger } from '#views/languages/ar/ledger'
import { pages } from '#views/languages/ar/pages'

/** What the views of the first pages say in Arabic, by area: the workbench fetches these before anything else. */
export const arabicFirstWords: Translations = {
  claims,
  normPage,
  normSentence,
  statuses,
  timelineWords,
  words,
  ledger,
  pages,
}
