import type { Language } from '#views/speech/languages'
import type { MessageArea, Translations } from '#views/speech/message-area'
import { english, speechOf, type Speech } from '#views/speech/speech'
import { loadFindingTranslations, loadFirstTranslations, loadTranslations } from '#web/languages/registry'

/** A language as far as it was fetched. */
export interface LoadedSpeech {
  readonly speech: Speech
  /**
   * What has to arrive before the area can be told in the language, the same each time, also once it has arrived: whoever
   * waited for it by `use` has to name it again. Nothing where the area is there from the beginning.
   */
  readonly waitFor: (area: MessageArea) => Promise<void> | undefined
}

/** The areas that lie in the file of findings; named here, so that the first page need not know their messages. */
export const FINDING_AREAS: ReadonlySet<string> = new Set(['fileFaults', 'findingSentences', 'rules'])

/** English, which needs nothing fetched. */
export const loadedEnglish: LoadedSpeech = { speech: english, waitFor: () => undefined }

type Load = typeof loadTranslations

/**
 * Loads the speech of a language: what the first pages say at once, what is said of findings and the rest when an area of
 * them is asked for. Where a file cannot be had, English is spoken rather than nothing.
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
  const coming = new Map<Load, Promise<void>>()
  return {
    speech: speechOf(language, held),
    waitFor: ({ name }) => {
      if (first.has(name)) return undefined
      const load = FINDING_AREAS.has(name) ? loadFindingTranslations : loadTranslations
      const arrival = coming.get(load) ?? load(language).then(keep, () => undefined)
      coming.set(load, arrival)
      return arrival
    },
  }
}
