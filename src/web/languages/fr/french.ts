import type { Translations } from '#views/speech/message-area'
import { today } from '#web/languages/fr/today'

/** What is translated, by area; the English of each area stands beside its page. */
export const french: Translations = { today }
