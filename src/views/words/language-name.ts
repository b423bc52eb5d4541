import { traitsOf, type Language } from '#views/speech/languages'

/** The language of a tag, named in the language that is spoken; the tag itself where the browser does not know it. */
export function languageName(tag: string, spoken: Language): string {
  try {
    return new Intl.DisplayNames([traitsOf(spoken).locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
