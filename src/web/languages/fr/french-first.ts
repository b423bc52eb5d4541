import type { Translations } from '#views/speech/message-area'
import { frenchFirstWords } from '#views/languages/fr/french-first-words'
import { frame } from '#web/languages/fr/frame'
import { start } from '#web/languages/fr/start'
import { today } from '#web/languages/fr/today'

/** What the frame and the first pages say in French, by area; the rest is fetched with the first page that needs it. */
export const frenchFirst: Translations = {
  ...frenchFirstWords,
  frame,
  start,
  today,
}
