import type { Translations } from '#views/speech/message-area'
import { russianFirstWords } from '#views/languages/ru/russian-first-words'
import { frame } from '#web/languages/ru/frame'
import { start } from '#web/languages/ru/start'
import { today } from '#web/languages/ru/today'

/** What the frame and the first pages say in Russian, by area; the rest is fetched with the first page that needs it. */
export const russianFirst: Translations = {
  ...russianFirstWords,
  frame,
  start,
  today,
}
