/** A language that the interface speaks. */
export type Language = 'en' | 'ru' | 'es' | 'fr' | 'ar'

/** How a language is named by its own speakers, and how it is written. */
export interface LanguageTraits {
  readonly language: Language
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /**
   * The tag by which numbers and plurals are formed. Digits are the European ones in every language, as on maps and in
   * dates of the record, so that a figure reads alike for two people who look at one screen.
   */
  readonly locale: string
}

/** The languages of the interface, English first. */
export const LANGUAGES: readonly LanguageTraits[] = [
  { language: 'en', name: 'English', direction: 'ltr', locale: 'en' },
  { language: 'ru', name: 'Русский', direction: 'ltr', locale: 'ru' },
  { language: 'es', name: 'Español', direction: 'ltr', locale: 'es' },
  { language: 'fr', name: 'Français', direction: 'ltr', locale: 'fr' },
  { language: 'ar', name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
]

/** The language of a tag such as `fr-CH`, or nothing where the interface does not speak it. */
export function languageOf(tag: string | undefined): Language | undefined {
  const [base] = (tag ?? '').toLowerCase().split('-')
  return LANGUAGES.find(({ language }) => language === base)?.language
}

/** The traits of a language. */
export function traitsOf(language: Language): LanguageTraits {
  const found = LANGUAGES.find((other) => other.language === language)
  return found ?? { language: 'en', name: 'English', direction: 'ltr', locale: 'en' }
}
