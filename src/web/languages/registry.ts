import type { Language } from '#views/speech/languages'
import type { Translations } from '#views/speech/message-area'

/** Loads what is translated into a language; each lies in a file of its own that English readers never fetch. */
export async function loadTranslations(language: Exclude<Language, 'en'>): Promise<Translations> {
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
