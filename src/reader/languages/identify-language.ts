import { UNDETERMINED } from '#base/undetermined'
import { languagePacks } from '#reader/languages/registry'

/** What language a text seems to be in, and whether the reader reads it. */
export interface IdentifiedLanguage {
  readonly tag: string
  readonly supported: boolean
  readonly because: string
}

const SAMPLE_UNITS = 3000
const FEWEST_WORDS = 4

/** Frequent words of languages that the reader names but does not read. */
const OTHERS: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по как это из за от до для его были также который года после если она они чтобы',
  es: 'el la los las de que y en un una por con para del se es al como',
  fr: 'le la les des et en un une du que qui dans pour par sur est au avec',
  de: 'der die das und den von zu mit sich des auf ist im dem nicht ein eine als',
  it: 'il lo la gli le di che e un una per con del della sono nel alla',
  pt: 'o a os as de que e em um uma para com do da no na por não',
  tr: 've bir bu da de için ile olarak olan en çok daha gibi kadar',
  az: 'və bu bir ilə üçün da də olan edilmişdir ki həmin',
  uk: 'і в не на що з до як це із за від для його та',
  pl: 'i w na z do nie się że jest o przez dla od',
}

/** Letters that belong to one language, and what share of all letters they are at least where it is written. */
const SCRIPTS: readonly (readonly [RegExp, string, number])[] = [
  [/[\u0530-\u058f]/g, 'hy', 0.4],
  [/[\u067e\u0686\u0698\u06af\u06a9\u06cc]/g, 'fa', 0.06],
  [/[\u0600-\u06ff]/g, 'ar', 0.4],
  [/[\u0590-\u05ff]/g, 'he', 0.4],
  [/[\u10a0-\u10ff]/g, 'ka', 0.4],
  // Japanese writes its nouns in Chinese characters, and what joins them in kana.
  [/[\u3040-\u30ff]/g, 'ja', 0.2],
  [/[\u4e00-\u9fff]/g, 'zh', 0.4],
  [/[\uac00-\ud7af]/g, 'ko', 0.4],
  [/[\u0e00-\u0e7f]/g, 'th', 0.4],
  [/[\u1200-\u137f]/g, 'am', 0.4],
  [/[\u0370-\u03ff]/g, 'el', 0.4],
  [/[\u0904-\u097f]/g, 'hi', 0.4],
  [/[\u0980-\u09ff]/g, 'bn', 0.4],
  [/[\u0b80-\u0bff]/g, 'ta', 0.4],
  [/[\u0d80-\u0dff]/g, 'si', 0.4],
  [/[\u1000-\u109f]/g, 'my', 0.4],
  [/[\u1780-\u17ff]/g, 'km', 0.4],
]

const OTHER_SCRIPT = /[\u0370-\u03ff\u0530-\u06ff\u0904-\u17ff\u3040-\u9fff\uac00-\ud7af]/

/** The language of a text by its script and its most frequent words; `und` when nothing tells. */
export function identifyLanguage(text: string, said?: string): IdentifiedLanguage {
  const known = (tag: string): boolean => languagePacks.some((pack) => pack.tag === tag.toLowerCase().split('-')[0])
  if (said !== undefined) return { tag: said, supported: known(said), because: 'the language was given' }
  const sample = text.slice(0, SAMPLE_UNITS)
  const script = byScript(sample)
  if (script !== undefined) return { tag: script, supported: known(script), because: 'its script' }
  const words = sample.toLowerCase().match(/\p{L}{1,24}/gu) ?? []
  const [tag, count] = byWords(words)
  if (count < FEWEST_WORDS && words.length >= 40)
    return { tag: UNDETERMINED, supported: false, because: 'no frequent words of a known language' }
  if (count === 0)
    return {
      tag: /[a-z]/i.test(sample) || sample.trim() === '' ? 'en' : 'und',
      supported: true,
      because: 'too few words to tell',
    }
  return { tag, supported: known(tag), because: 'its most frequent words' }
}

/** The script most letters of the sample are in, when it belongs to one language above all. */
function byScript(sample: string): string | undefined {
  if (!OTHER_SCRIPT.test(sample)) return undefined
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [pattern, tag, share] of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0
    if (count > 5 && count > letters * share) return tag
  }
  return undefined
}

/** Letters that tell a language from its neighbours, for texts with few words. */
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['ru', /[\u044b\u044d\u0451\u044a]/],
  ['uk', /[\u0456\u0457\u0454\u0491]/],
  ['es', /\u00f1|ci\u00f3n$/],
]

/** Which languages each frequent word speaks for. */
const TAGS_BY_WORD: ReadonlyMap<string, readonly string[]> = tagsByWord()

function tagsByWord(): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>()
  const add = (word: string, tag: string): void => {
    const known = tags.get(word)
    if (known === undefined) tags.set(word, [tag])
    else known.push(tag)
  }
  for (const pack of languagePacks) for (const word of pack.commonWords) add(word, pack.tag)
  for (const [tag, list] of Object.entries(OTHERS)) for (const word of list.split(' ')) add(word, tag)
  return tags
}

/** The language with most of its frequent words in the text; a language the reader reads wins a tie. */
function byWords(words: readonly string[]): readonly [string, number] {
  const counts = new Map<string, number>(languagePacks.map((pack) => [pack.tag, 0]))
  for (const word of words) for (const tag of TAGS_BY_WORD.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  for (const [tag, letters] of OWN_LETTERS)
    if (words.some((word) => letters.test(word))) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  let best: readonly [string, number] = [UNDETERMINED, 0]
  for (const [tag, count] of counts) if (count > best[1]) best = [tag, count]
  return best
}
