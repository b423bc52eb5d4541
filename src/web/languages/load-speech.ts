import type { Language } from '#views/speech/languages'
import type { MessageArea, Translations } from '#views/speech/message-area'
import { english, speechOf, type Speech } from '#views/speech/speech'
import { loadFirstTranslations, loadTranslations } from '#web/languages/registry'

/** A language as far as it was fetched. */
export interface LoadedSpeech {
  readonly speech: Speech
  /**
   * What has to arrive before the area can be told in the language, the same each time, also once it has arrived: whoever
   * waited for it by `use` has to name it again. Nothing where the area is there from the beginning.
   */
  readonly waitFor: (area: MessageArea) => Promise<void> | undefined
}

/** English, which needs nothing fetched. */
export const loadedEnglish: LoadedSpeech = { speech: english, waitFor: () => undefined }

/**
 * Loads the speech of a language: what the first pages say at once, the rest when an area of it is asked for. Where a file
 * cannot be had, English is spoken rather than nothing.
 */
export async function loadSpeech(language: Language): Promise<LoadedSpeech> {
  if (language === 'en') return loadedEnglish
  const held: Record<string, Translations[string]> = {}
  const keep = (more: Translations): void => {
    Object.assign(held, more)
  }
  try {
    keep(await loadFirstTranslations(language))
  } catch {
    return loadedEnglish
  }
  const first = new Set(Object.keys(held))
  let coming: Promise<void> | undefined
  return {
    speech: speechOf(language, held),
    waitFor: ({ name }) => {
      if (first.has(name)) return undefined
      coming ??= loadTranslations(language).then(keep, () => undefined)
      return coming
    },
  }
}
