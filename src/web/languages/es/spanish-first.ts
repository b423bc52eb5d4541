import type { Translations } from '#views/speech/message-area'
import { spanishFirstWords } from '#views/languages/es/spanish-first-words'
import { frame } from '#web/languages/es/frame'
import { start } from '#web/languages/es/start'
import { today } from '#web/languages/es/today'

/** What the frame and the first pages say in Spanish, by area; the rest is fetched with the first page that needs it. */
export const spanishFirst: Translations = {
  ...spanishFirstWords,
  frame,
  start,
  today,
}
