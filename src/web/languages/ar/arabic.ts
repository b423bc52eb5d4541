import type { Translations } from '#views/speech/message-area'
import { today } from '#web/languages/ar/today'

/** What is translated, by area; the English of each area stands beside its page. */
export const arabic: Translations = { today }
