import type { CuePack } from '#reader/languages/cue-pack'
import { spanishCues } from '#reader/languages/es/cue-pack'
import { russianCues } from '#reader/languages/ru/cue-pack'

/** Every language that is read by its cue words. One line a language. */
const CUE_LANGUAGES: readonly CuePack[] = [russianCues, spanishCues]

/** The cue pack of a tag (`ru`, `es-MX`); undefined where there is none. */
export function cuePackOf(tag: string): CuePack | undefined {
  const base = tag.toLowerCase().split('-')[0]
  return CUE_LANGUAGES.find((pack) => pack.tag === base)
}
