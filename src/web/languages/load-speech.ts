import type { Language } from '#views/speech/languages'
import type { MessageArea, Translations } from '#views/speech/message-area'
import { english, speechOf, type Speech } from '#views/speech/speech'
import { loadFirstTranslations, loadTranslations } from '#web/languages/registry'

/** A language as far as it was fetched. */
export interface LoadedSpeech {
  readonly speech: Speech
  /** What has to arrive before the area can be told in the language; nothing where it is there. */
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
  let isWhole = false
  let coming: Promise<void> | undefined
  const fetchRest = async (): Promise<void> => {
    try {
      keep(await loadTranslations(language))
    } finally {
      isWhole = true
    }
  }
  return {
    speech: speechOf(language, held),
    waitFor: ({ name }) => {
      if (isWhole || held[name] !== undefined) return undefined
      coming ??= fetchRest().catch(() => undefined)
      return coming
    },
  }
}
