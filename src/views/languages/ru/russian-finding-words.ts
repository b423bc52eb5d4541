import { fileFaults } from '#views/languages/ru/file-faults'
import { findingSentences } from '#views/languages/ru/finding-sentences'
import { rules } from '#views/languages/ru/rules'
import type { Translations } from '#views/speech/message-area'

/** What is said of findings in Russian, by area: only pages that show them need it. */
export const russianFindingWords: Translations = { fileFaults, findingSentences, rules }
