import { fileFaults } from '#views/languages/es/file-faults'
import { findingSentences } from '#views/languages/es/finding-sentences'
import { rules } from '#views/languages/es/rules'
import type { Translations } from '#views/speech/message-area'

/** What is said of findings in Spanish, by area: only pages that show them need it. */
export const spanishFindingWords: Translations = { fileFaults, findingSentences, rules }
