import { findQuotations } from '#evidence/find-quotations'

/** What stays of a text in another language: a name by its sound, a figure, a day, words that are quoted as they stand. */
export interface TextAnchor {
  readonly kind: 'name' | 'figure' | 'day' | 'quotation'
  /** Equal for the same thing in any of our languages. */
  readonly key: string
  readonly said: string
}

/**
 * The anchors of a text in their order. Names are words with a large letter within a sentence, so a script without large
 * letters gives none; days need a month that is named in English, Russian, Spanish or French. Linear in the text.
 */
export function findAnchors(text: string): readonly TextAnchor[] {
  const plain = text.normalize('NFC')
  const found = [...plain.matchAll(TOKEN)].flatMap((match) => toAnchor(match, plain))
  const quoted = findQuotations(plain).map(
    (words): TextAnchor => ({ kind: 'quotation', key: `q ${words}`, said: words }),
  )
  return [...found, ...quoted]
}

// A day before or after its month, a figure with its thousands apart, or a word with a large letter.
const TOKEN =
  /(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:de\s+)?(?<month>\p{L}{3,10})|(?<first>\p{L}{3,9})\s+(?<then>\d{1,2})(?!\d)|(?<figure>\d+(?:[.,\u00A0\u202F ]\d{3})*(?:[.,]\d+)?)|(?<name>\p{Lu}[\p{L}\p{M}’'-]+)/gu

function toAnchor(match: RegExpMatchArray, text: string): readonly TextAnchor[] {
  const { day, month, first, then, figure, name } = match.groups ?? {}
  const said = match[0]
  if (day !== undefined && month !== undefined) {
    const number = monthOf(month)
    return number === undefined
      ? [figureAnchor(day), ...nameAnchor(month, match, text)]
      : [dayAnchor(day, number, said)]
  }
  if (first !== undefined && then !== undefined) {
    const number = monthOf(first)
    return number === undefined
      ? [...nameAnchor(first, match, text), figureAnchor(then)]
      : [dayAnchor(then, number, said)]
  }
  if (figure !== undefined) return [figureAnchor(figure)]
  return name === undefined ? [] : nameAnchor(name, match, text)
}

function dayAnchor(day: string, month: number, said: string): TextAnchor {
  return { kind: 'day', key: `d ${month}-${Number(day)}`, said }
}

function figureAnchor(said: string): TextAnchor {
  return {
    kind: 'figure',
    key: `f ${said.replaceAll(/[.,\u00A0\u202F ](?=\d{3}(?:\D|$))/g, '').replace(',', '.')}`,
    said,
  }
}

function nameAnchor(word: string, match: RegExpMatchArray, text: string): readonly TextAnchor[] {
  if (!/^\p{Lu}/u.test(word) || startsSentence(text, match.index ?? 0)) return []
  const key = soundOf(word)
  return key.length < LEAST_SOUNDS ? [] : [{ kind: 'name', key: `n ${key}`, said: word }]
}

const LEAST_SOUNDS = 2

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd()
  return before === '' ? at < 3 : /[.!?:\n“«"]$/.test(before)
}

const MONTHS =
  'jan янв ene janv|feb фев feb fév|mar мар mar mars|apr апр abr avr|may мая may mai|jun июн jun juin|jul июл jul juil|aug авг ago août|sep сен sep sept|oct окт oct oct|nov ноя nov nov|dec дек dic déc'
    .split('|')
    .map((stems) => stems.split(' '))

function monthOf(word: string): number | undefined {
  const low = word.toLowerCase()
  const at = MONTHS.findIndex((stems) => stems.some((stem) => low.startsWith(stem)))
  return at === -1 ? undefined : at + 1
}

// Consonants in one Latin spelling, none twice in a row; a vowel or two at the end of a case stands behind and is gone.
function soundOf(name: string): string {
  const plain = name.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const latin = Array.from(plain, (letter) => CYRILLIC.get(letter) ?? letter).join('')
  const spelt = SPELLINGS.reduce((rest, [from, to]) => rest.replaceAll(from, to), latin.replaceAll(/[^a-z]/g, ''))
  return spelt.replaceAll(/[aeiouy]/g, '').replaceAll(/(.)\1+/g, '$1')
}

// Accents are taken off before, so that `й` has become `и` and `ё` `е`.
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=u я=a і=i є=e ґ=g'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
)

/** Spellings of one sound made one, in this order. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['tch', 'c'],
  ['ch', 'c'],
  ['sh', 's'],
  ['zh', 'j'],
  ['kh', ''],
  ['th', 't'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['w', 'v'],
  ['h', ''],
  ['q', 'k'],
  ['z', 's'],
  ['x', 'ks'],
]
