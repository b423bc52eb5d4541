import type { Language } from '#views/speech/languages'
import type { Translations } from '#views/speech/message-area'

/** Every language but English, which lies beside its pages. */
export type Translated = Exclude<Language, 'en'>

/** Loads what the frame and the first pages say in a language, in a file that other readers never fetch. */
export async function loadFirstTranslations(language: Translated): Promise<Translations> {
  switch (language) {
    case 'ru':
      return (await import('#web/languages/ru/russian-first')).russianFirst
    case 'es':
      return (await import('#web/languages/es/spanish-first')).spanishFirst
    case 'fr':
      return (await import('#web/languages/fr/french-first')).frenchFirst
    case 'ar':
      return (await import('#web/languages/ar/arabic-first')).arabicFirst
  }
}

/** Loads what is said of findings in a language, which only the pages that show them need. */
export async function loadFindingTranslations(language: Translated): Promise<Translations> {
  switch (language) {
    case 'ru':
      return (await import('#views/languages/ru/russian-finding-words')).russianFindingWords
    case 'es':
      return (await import('#views/languages/es/spanish-finding-words')).spanishFindingWords
    case 'fr':
      return (await import('#views/languages/fr/french-finding-words')).frenchFindingWords
    case 'ar':
      return (await import('#views/languages/ar/arabic-finding-words')).arabicFindingWords
  }
}

/** Loads everything else that is translated into a language. */
export async function loadTranslations(language: Translated): Promise<Translations> {
  switch (language) {
    case 'ru':
      return (await import('#web/languages/ru/russian')).russian
    case 'es':
      return (await import('#web/languages/es/spanish')).spanish
    case 'fr':
      return (await import('#web/languages/fr/french')).french
    case 'ar':
      return (await import('#web/languages/ar/arabic')).arabic
  }
}
