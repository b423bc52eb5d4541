import { fieldOf } from '#reader/find/time/fields'
import { buildLexicon, type Lexicon } from '#reader/find/time/lexicon'
import { listNumberWords, type NumberWords } from '#reader/find/time/number-words'
import { compileRules, type TrieNode } from '#reader/find/time/rule-trie'
import { createRankOf, type RankOf } from '#reader/find/time/term-ranks'
import type { TimePack } from '#reader/find/time/time-pack'
import type { Tense } from '#reader/find/time/time-state'
import { UNKNOWN_WORD } from '#reader/find/time/tokens'

/** A pack made ready: words found by hash, rules as one tree, word lists as lexicon codes. */
export interface TimeLanguage {
  readonly pack: TimePack
  readonly lexicon: Lexicon
  readonly root: TrieNode
  readonly category: (name: string) => number
  /** For each word of the lexicon: 0 where no rule begins with it, 1 where one does that needs a known word after it, else 2. */
  readonly beginnings: Uint8Array
  /** For each word of the lexicon whether it is a month, may begin a year, or dates nothing (bits of `Dating`). */
  readonly datings: Uint8Array
  readonly numbers: NumberWords
  readonly ids: CategoryIds
  readonly rankOf: RankOf
  /** For each word that needs a known word after it to begin a rule: which words those are, by code. */
  readonly followers: ReadonlyMap<number, Uint8Array>
  /** Which words, by code, can follow a number in digits where a rule begins with it or the number goes on. */
  readonly numberFollowers: Uint8Array
  /** For each category of the pack, which words belong to it, by code. */
  readonly members: ReadonlyMap<string, Uint8Array>
  readonly riskyMonths: ReadonlySet<number>
  readonly nameOf: (category: number) => string
  /** The field that a category fills. */
  readonly fieldOf: (category: number) => string
  /** Bound wordings by their last word, the longest first. */
  readonly bounds: ReadonlyMap<number, readonly BoundPhrase[]>
  /** Anchor openings by their first word, the longest first. */
  readonly anchors: ReadonlyMap<number, readonly (readonly number[])[]>
  readonly anchorKinds: ReadonlyMap<number, 'signature' | 'entry-into-force' | 'speech'>
  /** Words that speak of duties, and words that count from the day of publication. */
  readonly modeWords: ReadonlyMap<number, 'instrument' | 'news'>
  /** Words before the end of something told ahead. */
  readonly endings: ReadonlySet<number>
  /** Last words before a date that is still to come. */
  readonly forward: ReadonlySet<number>
  readonly owing: ReadonlySet<number>
  readonly infinitives: ReadonlySet<number>
  /** Of each word of the lexicon what it tells of tense, speech and the end of a sentence (bits of `TimeSign`). */
  readonly signs: Uint8Array
  readonly closers: readonly (readonly number[])[]
  readonly mayBeForward: ReadonlySet<number>
  /** Words that join the two ends of a range (`and`, `to`). */
  readonly rangeJoints: ReadonlySet<number>
  /** Marks that end the phrase of an anchor. */
  readonly phraseEnds: ReadonlySet<number>
  readonly tenses: ReadonlyMap<number, Tense>
  /** Pairs of words of the future, by the first. */
  readonly futurePairs: ReadonlyMap<number, ReadonlySet<number>>
}

/** What a word or mark tells that is asked at many words of a text. */
export const TimeSign = {
  /** A mark that ends a sentence. */
  stop: 1,
  /** A word of speech. */
  speech: 1 << 1,
  /** It has a tense by itself, or with the word behind it. */
  tense: 1 << 2,
  pair: 1 << 3,
  /** A verb that the pack knows for another reason than tense, which its ending shows. */
  inflected: 1 << 4,
} as const

/** How a word can date: a month by itself, and what may be a year or its era. */
export const Dating = { month: 1, year: 2 } as const

/** Categories that code asks for by name, numbered once. */
export interface CategoryIds {
  readonly num: number
  readonly dom: number
  readonly year: number
  readonly yy: number
  readonly ord: number
  readonly clock: number
  readonly military: number
  readonly isodate: number
  readonly slashdate: number
  readonly daymonth: number
  readonly yearspan: number
  readonly decade: number
  readonly shortDecade: number
  readonly ordinalSuffix: number
  readonly decadeSuffix: number
  readonly otherWord: number
  readonly otherMark: number
  readonly name: number
  readonly digits: number
  readonly break: number
  readonly stopCode: number
}

/** Words such as "no later than" as codes, and what they say of the bound. */
export interface BoundPhrase {
  readonly codes: readonly number[]
  readonly edge: 'included' | 'excluded' | 'open'
  readonly bound: 'upper' | 'lower'
}

/** Makes a pack ready. Costs a few milliseconds: done once a language, when its module is loaded. */
export function compileTimeLanguage(pack: TimePack): TimeLanguage {
  const numbers = new Map<string, number>()
  const category = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }
  const lexicon = buildLexicon(pack, category)
  const root = compileRules(pack, category)
  const beginnings = listBeginnings(lexicon, root, category)
  const names = [...numbers.keys()]
  const fields = names.map(fieldOf)
  const tenses = tenseCodes(pack, lexicon)
  const futurePairs = pairCodes(pack, lexicon)
  const numberWords = listNumberWords(lexicon, category, Object.keys(pack.words['number-and'] ?? {})[0] ?? '')
  return {
    pack,
    lexicon,
    root,
    category,
    beginnings,
    numberFollowers: listNumberFollowers(lexicon, root, category),
    followers: listFollowers(lexicon, root, beginnings, category),
    datings: listDatings(lexicon, numberWords, category),
    numbers: numberWords,
    ids: categoryIds(category, lexicon),
    rankOf: createRankOf(names),
    members: listMembers(pack, lexicon),
    riskyMonths: new Set(pack.riskyMonths.map(lexicon.codeOf)),
    nameOf: (number) => names[number] ?? '',
    fieldOf: (number) => fields[number] ?? '',
    endings: new Set(pack.endings.map(lexicon.codeOf)),
    mayBeForward: new Set(pack.mayBeForward.map(lexicon.codeOf)),
    forward: new Set(pack.forward.map(lexicon.codeOf)),
    owing: new Set(pack.owing.map(lexicon.codeOf)),
    infinitives: new Set(pack.infinitives.map(lexicon.codeOf)),
    closers: pack.closers.map((words) => words.split(' ').map(lexicon.codeOf)),
    rangeJoints: new Set(pack.rangeJoints.map(lexicon.codeOf)),
    modeWords: modeCodes(pack, lexicon),
    tenses,
    signs: listSigns(pack, lexicon, { tenses, futurePairs }),
    bounds: boundPhrases(pack, lexicon),
    anchors: anchorPhrases(pack, lexicon),
    anchorKinds: new Map(Object.entries(pack.anchorKinds).map(([word, kind]) => [lexicon.codeOf(word), kind])),
    phraseEnds: new Set(
      [',', ';', ':', '(', ')', '"', '”', ...pack.anchorStops]
        .map(lexicon.codeOf)
        .filter((code) => code !== UNKNOWN_WORD),
    ),
    futurePairs,
  }
}

function listSigns(
  pack: TimePack,
  lexicon: Lexicon,
  { tenses, futurePairs }: Pick<TimeLanguage, 'tenses' | 'futurePairs'>,
): Uint8Array {
  const signs = new Uint8Array(lexicon.wordCount)
  const sign = (bit: number, codes: Iterable<number>): void => {
    for (const code of codes) if (code >= 0) signs[code] = (signs[code] ?? 0) | bit
  }
  const listed = ['decided', 'put-off', 'laid-on', 'lasting'].flatMap((name) => Object.keys(pack.words[name] ?? {}))
  const inflected = [...pack.owing, ...Object.keys(pack.anchorKinds), ...listed]
  sign(TimeSign.stop, ['.', '!', '?', '…'].map(lexicon.codeOf))
  sign(TimeSign.speech, pack.speech.map(lexicon.codeOf))
  sign(TimeSign.tense, tenses.keys())
  sign(TimeSign.pair, futurePairs.keys())
  sign(TimeSign.inflected, inflected.map(lexicon.codeOf))
  return signs
}

function categoryIds(category: (name: string) => number, lexicon: Lexicon): CategoryIds {
  return {
    num: category('num'),
    dom: category('dom'),
    year: category('year'),
    yy: category('yy'),
    ord: category('ord'),
    clock: category('clock'),
    military: category('military'),
    isodate: category('isodate'),
    slashdate: category('slashdate'),
    daymonth: category('daymonth'),
    yearspan: category('yearspan'),
    decade: category('decade'),
    shortDecade: category('short-decade'),
    ordinalSuffix: category('ordinal-suffix'),
    decadeSuffix: category('decade-suffix'),
    otherWord: category('other-word'),
    otherMark: category('other-mark'),
    name: category('name'),
    digits: category('digits'),
    break: category('break'),
    stopCode: lexicon.codeOf('.'),
  }
}

function boundPhrases(pack: TimePack, lexicon: Lexicon): ReadonlyMap<number, readonly BoundPhrase[]> {
  const phrases = pack.bounds.map(({ words, edge, bound }) => ({
    codes: words.split(' ').map(lexicon.codeOf),
    edge,
    bound,
  }))
  phrases.sort((a, b) => b.codes.length - a.codes.length)
  return groupBy(phrases, (phrase) => phrase.codes.at(-1) ?? UNKNOWN_WORD)
}

function anchorPhrases(pack: TimePack, lexicon: Lexicon): ReadonlyMap<number, readonly (readonly number[])[]> {
  const phrases = pack.anchors.map((words) => words.split(' ').map(lexicon.codeOf))
  phrases.sort((a, b) => b.length - a.length)
  return groupBy(phrases, (codes) => codes[0] ?? UNKNOWN_WORD)
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

function pairCodes(pack: TimePack, lexicon: Lexicon): ReadonlyMap<number, ReadonlySet<number>> {
  const pairs = new Map<number, Set<number>>()
  for (const [first, second] of pack.tense.futurePairs) {
    const code = lexicon.codeOf(first)
    pairs.set(code, (pairs.get(code) ?? new Set<number>()).add(lexicon.codeOf(second)))
  }
  return pairs
}

function modeCodes(pack: TimePack, lexicon: Lexicon): ReadonlyMap<number, 'instrument' | 'news'> {
  const codes = new Map<number, 'instrument' | 'news'>()
  for (const kind of ['instrument', 'news'] as const)
    for (const word of pack.modes[kind]) codes.set(lexicon.codeOf(word), kind)
  codes.delete(UNKNOWN_WORD)
  return codes
}

function listBeginnings(lexicon: Lexicon, root: TrieNode, category: (name: string) => number): Uint8Array {
  const beginnings = new Uint8Array(lexicon.wordCount)
  const numbers = new Set(['small', 'tens'].map(category))
  const unknown = ['other-word', 'name', 'other-mark'].map(category)
  for (let code = 0; code < beginnings.length; code++) {
    const terms = [...lexicon.termsOf(code), ...(lexicon.dottedTermsOf(code) ?? [])]
    const nodes = terms.map((term) => root.next.get(term.category)).filter((node) => node !== undefined)
    const isFree = nodes.some((node) => node.ends.length > 0 || unknown.some((one) => node.next.has(one)))
    const isNumber = terms.some((term) => numbers.has(term.category))
    if (isFree || isNumber) beginnings[code] = 2
    else if (nodes.length > 0) beginnings[code] = 1
  }
  return beginnings
}

function listDatings(lexicon: Lexicon, numbers: NumberWords, category: (name: string) => number): Uint8Array {
  const [month, year, era] = [category('month'), category('year'), category('era')]
  return Uint8Array.from({ length: lexicon.wordCount }, (_none, code) => {
    const own = lexicon.termsOf(code).map((term) => term.category)
    if (own.includes(month)) return Dating.month
    return own.includes(year) || own.includes(era) || numbers.isNumberWord[code] === 1 ? Dating.year : 0
  })
}

function listFollowers(
  lexicon: Lexicon,
  root: TrieNode,
  beginnings: Uint8Array,
  category: (name: string) => number,
): ReadonlyMap<number, Uint8Array> {
  const followers = new Map<number, Uint8Array>()
  const numberWords = ['small', 'tens', 'scale'].map(category)
  const numbers = ['num', 'ord', 'year'].map(category)
  const readings = Array.from({ length: lexicon.wordCount }, (_none, code) => {
    const own = [...lexicon.termsOf(code), ...(lexicon.dottedTermsOf(code) ?? [])].map((term) => term.category)
    return own.some((one) => numberWords.includes(one)) ? [...own, ...numbers] : own
  })
  for (const [code, beginning] of beginnings.entries()) {
    if (beginning !== 1) continue
    const nodes = (readings[code] ?? []).map((one) => root.next.get(one)).filter((node) => node !== undefined)
    const can = readings.map((terms) => (terms.some((one) => nodes.some((node) => node.next.has(one))) ? 1 : 0))
    followers.set(code, Uint8Array.from(can))
  }
  return followers
}

function listNumberFollowers(lexicon: Lexicon, root: TrieNode, category: (name: string) => number): Uint8Array {
  const readings = [
    'num',
    'dom',
    'yy',
    'ord',
    'year',
    'military',
    'clock',
    'isodate',
    'slashdate',
    'daymonth',
    'yearspan',
    'decade',
  ].map(category)
  const nodes = readings.map((one) => root.next.get(one)).filter((node) => node !== undefined)
  const goesOn = ['ordinal-suffix', 'decade-suffix'].map(category)
  const followers = new Uint8Array(lexicon.wordCount)
  for (let code = 0; code < followers.length; code++) {
    const terms = [...lexicon.termsOf(code), ...(lexicon.dottedTermsOf(code) ?? [])].map((term) => term.category)
    if (terms.some((one) => goesOn.includes(one) || nodes.some((node) => node.next.has(one)))) followers[code] = 1
  }
  for (const mark of [':', '-', '/', ',', '.']) {
    const code = lexicon.codeOf(mark)
    if (code >= 0) followers[code] = 1
  }
  return followers
}

function listMembers(pack: TimePack, lexicon: Lexicon): ReadonlyMap<string, Uint8Array> {
  const members = new Map<string, Uint8Array>()
  for (const [name, words] of Object.entries(pack.words)) {
    const list = new Uint8Array(lexicon.wordCount)
    for (const word of Object.keys(words)) list[lexicon.codeOf(word)] = 1
    members.set(name, list)
  }
  return members
}

function tenseCodes(pack: TimePack, lexicon: Lexicon): ReadonlyMap<number, Tense> {
  const tenses = new Map<number, Tense>(pack.speech.map((word) => [lexicon.codeOf(word), 'past']))
  for (const tense of ['past', 'future', 'present'] as const) {
    for (const word of pack.tense[tense]) tenses.set(lexicon.codeOf(word), tense)
  }
  tenses.delete(UNKNOWN_WORD)
  return tenses
}
