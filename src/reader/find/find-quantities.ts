import { type DocumentParts, lowerAt, timeOfToken, type TokenRange, spanOf, wordsOf } from '#reader/find/document-parts'
import { WordClass } from '#reader/languages/word-class'
import { WordList } from '#reader/languages/word-lists'
import type { Quantity } from '#reader/reading'
import { isNominal, isVerbal, Tag } from '#reader/syntax/tag'
import { isListed, isOfClass, lemmaAt, tagOf } from '#reader/syntax/token-at'

/** A quantity with the tokens it covers. */
export interface FoundQuantity extends TokenRange {
  readonly quantity: Quantity
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1000],
])

/** Numbers with a unit: "1,960 servicemen", "5 km", "between 10 and 20 vehicles". Numbers of dates are not quantities. */
export function findQuantities(doc: DocumentParts): readonly FoundQuantity[] {
  const found: FoundQuantity[] = []
  for (let at = 0; at < doc.tokens.length; at += 1) {
    const quantity = quantityAt(doc, at) ?? furtherAt(doc, at, found.at(-1))
    if (quantity === undefined) continue
    found.push(quantity)
    at = quantity.end - 1
  }
  return found
}

function valueAt(doc: DocumentParts, at: number): number | undefined {
  if (doc.tags[at] !== Tag.number && !isOfClass(doc, at, WordClass.number)) return undefined
  const token = doc.tokens[at]
  if (token === undefined || timeOfToken(doc, at) !== undefined) return undefined
  if (token.kind === 'word') return NUMBER_WORDS.get(token.lower) ?? tensAndOnes(token.lower)
  if (
    token.kind !== 'number' ||
    !/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(token.lower) ||
    token.lower.length > 15
  )
    return undefined
  return Number(token.lower.replaceAll(',', ''))
}

/** "Twenty-six". */
function tensAndOnes(lower: string): number | undefined {
  const hyphen = lower.indexOf('-')
  const tens = NUMBER_WORDS.get(lower.slice(0, Math.max(0, hyphen)))
  const ones = NUMBER_WORDS.get(lower.slice(hyphen + 1))
  if (tens === undefined || ones === undefined || tens < 20 || tens > 90 || ones > 9) return undefined
  return tens + ones
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

interface Amount {
  readonly value: number
  readonly end: number
}

function amountAt(doc: DocumentParts, at: number): Amount | undefined {
  const value = valueAt(doc, at)
  if (value === undefined) return undefined
  const scale = SCALES.get(lowerAt(doc, at + 1))
  return scale === undefined ? { value, end: at + 1 } : { value: value * scale, end: at + 2 }
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['tenth', 1 / 10],
])

/** "a third of its forces", "two thirds of the guns", "half of the men": a share of what follows. */
function shareAt(doc: DocumentParts, at: number): FoundQuantity | undefined {
  const alone = lowerAt(doc, at) === 'half'
  const name = alone ? at : at + 1
  const fraction = FRACTIONS.get(lowerAt(doc, name))
  if (fraction === undefined || !doc.pack.words.ofWords.has(lowerAt(doc, name + 1))) return undefined
  const count = alone || doc.pack.words.indefinite.has(lowerAt(doc, at)) ? 1 : valueAt(doc, at)
  if (count === undefined || timeOfToken(doc, name) !== undefined) return undefined
  const range = { first: at, end: name + 1 }
  const value = Math.round(count * fraction * 10_000) / 10_000
  return { ...range, quantity: { said: wordsOf(doc, range), span: spanOf(doc, range), value, unit: 'share' } }
}

function quantityAt(doc: DocumentParts, at: number): FoundQuantity | undefined {
  return mayCount(doc, at) ? (shareAt(doc, at) ?? countAt(doc, at)) : undefined
}

/** Whether a number, or a word such as "a" and "half", stands there: asked of every token, so the tag and the class tell. */
function mayCount(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.number || isOfClass(doc, at, WordClass.number | WordClass.determiner)
}

/** "1,200 tents ... A further 800", "the remaining 48", "sixty of them": more of what was counted last, close before. */
function furtherAt(doc: DocumentParts, at: number, last: FoundQuantity | undefined): FoundQuantity | undefined {
  if (last === undefined || doc.instrument || !mayCount(doc, at) || at - last.end > FARTHEST_COUNTED) return undefined
  const amount = amountAt(doc, at)
  if (amount === undefined || !takesUp(doc, at, amount.end)) return undefined
  const range = { first: at, end: amount.end }
  const { unit } = last.quantity
  return { ...range, quantity: { said: wordsOf(doc, range), span: spanOf(doc, range), value: amount.value, unit } }
}

function takesUp(doc: DocumentParts, at: number, end: number): boolean {
  return isFurther(doc, at, end) || isOfThose(doc, end) || isObjectAlone(doc, at, end) || isSubjectAlone(doc, at, end)
}

/** "has freed 52, all of them wounded": the number alone behind the verb of a known act. */
function isObjectAlone(doc: DocumentParts, at: number, end: number): boolean {
  const closes = doc.tokens[end]?.kind === 'mark' || doc.tags[end] === Tag.conjunction
  return closes && doc.pack.actionsByVerb.has(lemmaAt(doc, at - 1) ?? '')
}

/** "260 prisoners ... 87 were released", "only 60 remain": the number alone before its verb, at the head of its clause. */
function isSubjectAlone(doc: DocumentParts, at: number, end: number): boolean {
  const before = doc.tags[at - 1] === Tag.adverb ? at - 2 : at - 1
  const opens =
    doc.tokens[before]?.kind === 'mark' || doc.sentenceAt[before] !== doc.sentenceAt[at] || opensClause(doc, before)
  return opens && isVerbal(tagOf(doc, end)) && doc.tags[end] !== Tag.gerund
}

function opensClause(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.subordinator || doc.tags[at] === Tag.conjunction
}

function isFurther(doc: DocumentParts, at: number, end: number): boolean {
  return doc.pack.counting.furtherWords.has(lowerAt(doc, at - 1)) && !isNominal(tagOf(doc, end))
}

function isOfThose(doc: DocumentParts, at: number): boolean {
  return doc.pack.words.ofWords.has(lowerAt(doc, at)) && doc.pack.counting.ofThem.has(lowerAt(doc, at + 1))
}

const FARTHEST_COUNTED = 60

/** "all but one of the posts", "not one of the men": what is taken off or denied is not how many. */
function isTakenOff(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.negation || doc.pack.standing.but.has(lowerAt(doc, at))
}

function countAt(doc: DocumentParts, at: number): FoundQuantity | undefined {
  const first = isTakenOff(doc, at - 1) ? undefined : amountAt(doc, at)
  if (first === undefined) return undefined
  const joined = rangeEnd(doc, at, first)
  const amount = joined ?? first
  const measure = unitAfter(doc, afterWhole(doc, amount.end))
  const unitAt = measure < 0 ? countedAt(doc, at, afterWhole(doc, amount.end)) : measure
  if (unitAt < 0) return undefined
  const range = { first: at, end: unitAt + 1 }
  const approximate = doc.pack.words.approximate.has(lowerAt(doc, at - 1))
  return {
    ...range,
    quantity: {
      said: wordsOf(doc, range),
      span: spanOf(doc, range),
      value: amount.value,
      unit: unitName(doc, unitAt),
      ...(joined !== undefined && { low: first.value, high: joined.value }),
      ...(approximate && { approximate }),
    },
  }
}

/** "212 of the 260 prisoners", "six of its guns": the place behind the whole of which some are counted. */
function afterWhole(doc: DocumentParts, at: number): number {
  if (!doc.pack.words.ofWords.has(lowerAt(doc, at))) return at
  const tag = tagOf(doc, at + 1)
  const first = tag === Tag.determiner || tag === Tag.possessive ? at + 2 : at + 1
  const counted = isDescribing(tagOf(doc, first)) ? first + 1 : first
  return amountAt(doc, counted)?.end ?? (first === at + 2 ? first : at)
}

/** "of an estimated 260 prisoners". */
function isDescribing(tag: number): boolean {
  return tag === Tag.adjective || tag === Tag.participle || tag === Tag.past
}

function rangeEnd(doc: DocumentParts, at: number, first: Amount): Amount | undefined {
  const link = lowerAt(doc, first.end)
  const between = doc.pack.words.between.has(lowerAt(doc, at - 1))
  const dash = link === '-' || link === '\u2013'
  if (!dash && !(between && doc.tags[first.end] === Tag.conjunction) && link !== 'to') return undefined
  return amountAt(doc, first.end + 1)
}

/** "per cent" and "%" are one unit. */
function unitName(doc: DocumentParts, at: number): string {
  const lower = lowerAt(doc, at)
  return lower === '%' || lower === 'cent' ? 'percent' : lower
}

/** "Eleven violations", "340 residents": in a report any plural noun can be counted, where no unit of measure stands. */
function countedAt(doc: DocumentParts, number: number, at: number): number {
  if (doc.instrument || isNominal(tagOf(doc, number - 1))) return -1
  for (let ahead = at; ahead < at + MOST_BEFORE_COUNTED; ahead += 1) {
    const tag = tagOf(doc, ahead)
    const goesOn = isNominal(tagOf(doc, ahead + 1))
    if (tag === Tag.noun && !goesOn) return isPlural(doc, ahead) ? ahead : -1
    if (tag !== Tag.adjective && tag !== Tag.noun && !isShaped(doc, ahead)) return -1
  }
  return -1
}

/** "two impounded fishing boats": a form of a verb that stands before the noun. */
function isShaped(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return (tag === Tag.gerund || tag === Tag.participle || tag === Tag.past) && isNominal(tagOf(doc, at + 1))
}

const MOST_BEFORE_COUNTED = 4

/** A plural by its form; times, parties and sides are named by their number and not counted. */
function isPlural(doc: DocumentParts, at: number): boolean {
  const lower = lowerAt(doc, at)
  const { plurals, uncounted } = doc.pack.counting
  if (uncounted.has(lower) || timeOfToken(doc, at) !== undefined) return false
  return plurals.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 3)
}

function unitAfter(doc: DocumentParts, at: number): number {
  if (lowerAt(doc, at) === '%') return at
  if (lowerAt(doc, at) === 'per' && lowerAt(doc, at + 1) === 'cent') return at + 1
  for (let ahead = at; ahead < at + 4; ahead += 1) {
    if (doc.pack.words.units.has(lowerAt(doc, ahead)) || isListed(doc, ahead, WordList.forces)) return ahead
    const tag = tagOf(doc, ahead)
    if (tag !== Tag.adjective && tag !== Tag.noun && tag !== Tag.proper) return -1
  }
  return -1
}
