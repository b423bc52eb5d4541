import { fileFaults } from '#views/languages/fr/file-faults'
import { findingSentences } from '#views/languages/fr/finding-sentences'
import { rules } from '#views/languages/fr/rules'
import type { Translations } from '#views/speech/message-area'

/** What is said of findings in French, by area: only pages that show them need it. */
export const frenchFindingWords: Translations = { fileFaults, findingSentences, rules }
