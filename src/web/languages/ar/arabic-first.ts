import type { Translations } from '#views/speech/message-area'
import { arabicFirstWords } from '#views/languages/ar/arabic-first-words'
import { frame } from '#web/languages/ar/frame'
import { start } from '#web/languages/ar/start'
import { today } from '#web/languages/ar/today'

/** What the frame and the first pages say in Arabic, by area; the rest is fetched with the first page that needs it. */
export const arabicFirst: Translations = {
  ...arabicFirstWords,
  frame,
  start,
  today,
}
