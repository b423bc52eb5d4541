import { fileFaults } from '#views/languages/ar/file-faults'
import { findingSentences } from '#views/languages/ar/finding-sentences'
import { rules } from '#views/languages/ar/rules'
import type { Translations } from '#views/speech/message-area'

/** What is said of findings in Arabic, by area: only pages that show them need it. */
export const arabicFindingWords: Translations = { fileFaults, findingSentences, rules }
