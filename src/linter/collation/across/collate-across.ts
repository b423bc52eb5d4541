import { toQuotedSpan, type QuotedSpan, type Span } from '#base/span'
import { alignAcross, type FactPair, type FactUnit } from '#linter/collation/across/align-across'
import { compareFacts, type FactChange } from '#linter/collation/across/compare-facts'
import { exonyms } from '#linter/collation/across/exonyms'
import { factsOf } from '#linter/collation/across/facts'
import type { CollationLanguage } from '#linter/collation/collation-language'
import { namesSeen, toCollationWords, type KnownName } from '#linter/collation/collation-words'
import { toCollatedPair, type CollatedUnits } from '#linter/collation/collated-units'
import type { CollatedText, TextChange } from '#linter/collation/collated-text'
import { splitUnits } from '#linter/collation/split-units'

/** A text with the language it is in. */
export interface SpokenText extends CollatedText {
  readonly spoken: CollationLanguage
}

/**
 * The differences between two texts in two languages, by their normal forms: days and their edges, numbers, names of
 * parties and places, what is permitted or only wished, what is denied, and provisions that one of them lacks. Words
 * themselves are not compared: that is a translator's work.
 */
export function collateAcross(first: SpokenText, second: SpokenText, names: readonly KnownName[]): CollatedUnits {
  const known = [...names, ...exonyms]
  const pairs = alignAcross(unitsOf(first, known), unitsOf(second, known))
  const usual = usualRatio(pairs)
  return {
    pairs: pairs.map(([one, other]) => toCollatedPair(one?.unit, other?.unit)),
    changes: pairs.flatMap((pair) => changesOf(pair, first, second, { known, usual })),
  }
}

function unitsOf({ text, spoken }: SpokenText, names: readonly KnownName[]): readonly FactUnit[] {
  const wordsOf = toCollationWords(names, spoken, namesSeen([text], spoken))
  return splitUnits(text).map((unit) => {
    const words = wordsOf(text.slice(unit.from, unit.to))
    const placed = words.map((word) => ({ ...word, from: word.from + unit.from, to: word.to + unit.from }))
    return { unit, facts: factsOf(text, placed, spoken) }
  })
}

interface Beside {
  readonly known: readonly KnownName[]
  /** How many words the second text takes for one of the first. */
  readonly usual: number
}

function changesOf(
  [one, other]: FactPair,
  first: SpokenText,
  second: SpokenText,
  { known, usual }: Beside,
): readonly TextChange[] {
  const number = one?.unit.number ?? other?.unit.number
  const place = number === undefined ? {} : { provision: number }
  const toChange = ({ first: at, second: there, ...judgement }: FactChange): TextChange => ({
    ...place,
    ...judgement,
    first: quoteAt(first.text, at, one?.unit),
    second: quoteAt(second.text, there, other?.unit),
  })
  if (one === undefined || other === undefined) return [toChange(whole(one, other))]
  const told = compareFacts(one.facts, other.facts, known).map(toChange)
  const more = sizeChange(one, other, usual)
  return more === undefined ? told : [...told, toChange(more)]
}

function quoteAt(text: string, span: Span | undefined, unit: Span | undefined): QuotedSpan {
  const at = unit?.from ?? 0
  return toQuotedSpan(text, span ?? { from: at, to: at })
}

function whole(one: FactUnit | undefined, other: FactUnit | undefined): FactChange {
  if (one === undefined)
    return { kind: 'added', ofEffect: true, matters: 'the one text says more', ...(other && { second: other.unit }) }
  return { kind: 'left-out', ofEffect: true, matters: 'the one text says less', first: one.unit }
}

/** The middle ratio of lengths: languages differ in how many words they take. */
function usualRatio(pairs: readonly FactPair[]): number {
  const ratios = pairs
    .flatMap(([one, other]) => (one && other ? other.facts.words.length / Math.max(1, one.facts.words.length) : []))
    .sort((a, b) => a - b)
  return ratios[Math.floor(ratios.length / 2)] ?? 1
}

const MUCH = 1.8
const FEWEST_WORDS = 10

/** A provision far longer than its translation ought to be says something more. */
function sizeChange(one: FactUnit, other: FactUnit, usual: number): FactChange | undefined {
  const [expected, has] = [one.facts.words.length * usual, other.facts.words.length]
  if (Math.abs(expected - has) < FEWEST_WORDS) return undefined
  if (has > expected * MUCH)
    return { kind: 'added', ofEffect: true, matters: 'the one text says far more here', second: other.unit }
  if (expected > has * MUCH)
    return { kind: 'left-out', ofEffect: true, matters: 'the one text says far less here', first: one.unit }
  return undefined
}
