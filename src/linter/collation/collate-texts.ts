import { toQuotedSpan, type QuotedSpan } from '#base/span'
import { alignUnits } from '#linter/collation/align-units'
import { differingStretches } from '#base/differing-stretches'
import { judgeTogether, type WordedChange } from '#linter/collation/judge-together'
import { namesSeen, toCollationWords, type CollationWord, type KnownName } from '#linter/collation/collation-words'
import { collateAcross } from '#linter/collation/across/collate-across'
import { toCollatedPair, type CollatedUnits } from '#linter/collation/collated-units'
import type { CollatedText, Collation } from '#linter/collation/collated-text'
import type { CollationLanguage } from '#linter/collation/collation-language'
import { judgeChange, type ChangeJudgement } from '#linter/collation/judge-change'
import { collationLanguageOf } from '#linter/collation/languages/registry'
import { splitUnits } from '#linter/collation/split-units'
import type { WordedUnit } from '#linter/collation/worded-unit'

/**
 * Every difference between two texts of one instrument, in one language word by word, in two by their normal forms, each
 * judged as of effect or of wording. Names of
 * one thing that are given as `names` are no difference. Nothing is guessed from meaning: a difference that is of effect
 * only in its context is told as wording, and shown all the same.
 */
export function collateTexts(first: CollatedText, second: CollatedText, names: readonly KnownName[] = []): Collation {
  const [one, other] = [collationLanguageOf(first.text), collationLanguageOf(second.text)]
  const isOne = one === other
  const found = isOne
    ? collateWords(first, second, { names, language: one })
    : collateAcross({ ...first, spoken: one }, { ...second, spoken: other }, names)
  return {
    first: first.id,
    second: second.id,
    languages: [one.tag, other.tag],
    by: isOne ? 'words' : 'normal forms',
    ...found,
  }
}

interface Wording {
  readonly names: readonly KnownName[]
  readonly language: CollationLanguage
}

function collateWords(first: CollatedText, second: CollatedText, wording: Wording): CollatedUnits {
  const wordsOf = toCollationWords(
    wording.names,
    wording.language,
    namesSeen([first.text, second.text], wording.language),
  )
  const pairs = alignUnits(unitsOf(first.text, wordsOf), unitsOf(second.text, wordsOf))
  const found = pairs.flatMap(([one, other]) =>
    changesBetween({ text: first.text, unit: one }, { text: second.text, unit: other }, wording.language),
  )
  const renumbered = new Map(pairs.flatMap(([one, other]) => numbersOf(one, other)))
  return {
    pairs: pairs.map(([one, other]) => toCollatedPair(one?.unit, other?.unit)),
    changes: judgeTogether(found, renumbered).map(({ change }) => change),
  }
}

interface Side {
  readonly text: string
  readonly unit: WordedUnit | undefined
}

/** The numbers of a provision in both texts, where they differ. */
function numbersOf(one: WordedUnit | undefined, other: WordedUnit | undefined): readonly (readonly [string, string])[] {
  const [number, there] = [one?.unit.number, other?.unit.number]
  return number === undefined || there === undefined || number === there ? [] : [[number, there]]
}

function unitsOf(text: string, wordsOf: (text: string) => readonly CollationWord[]): readonly WordedUnit[] {
  return splitUnits(text).map((unit) => {
    const words = shifted(wordsOf(text.slice(unit.from, unit.to)), unit.from)
    return { unit, words, keys: new Set(words.map((word) => word.key)) }
  })
}

function shifted(words: readonly CollationWord[], by: number): readonly CollationWord[] {
  return words.map((word) => ({ ...word, from: word.from + by, to: word.to + by }))
}

function changesBetween(one: Side, other: Side, language: CollationLanguage): readonly WordedChange[] {
  const [first, second] = [one.unit?.words ?? [], other.unit?.words ?? []]
  const stretches = differingStretches(
    first.map((word) => word.key),
    second.map((word) => word.key),
  )
  const number = one.unit?.unit.number ?? other.unit?.unit.number
  return stretches.map((stretch) => {
    const [before, after] = [
      first.slice(stretch.first.from, stretch.first.to),
      second.slice(stretch.second.from, stretch.second.to),
    ]
    const context = first.slice(Math.max(0, stretch.first.from - CONTEXT), stretch.first.from)
    const change = {
      ...(number === undefined ? {} : { provision: number }),
      first: quoteAt(one, before, first[stretch.first.from - 1]),
      second: quoteAt(other, after, second[stretch.second.from - 1]),
      ...(wholeChange(one, other) ?? judgeChange(before, after, { before: context, language })),
    }
    return { change, first: before, second: after, before: context }
  })
}

const CONTEXT = 8

/** A provision that one text lacks is of effect, however short it is. */
function wholeChange(one: Side, other: Side): ChangeJudgement | undefined {
  if (one.unit === undefined) return { kind: 'added', ofEffect: true, matters: 'the one text says more' }
  return other.unit === undefined ? { kind: 'left-out', ofEffect: true, matters: 'the one text says less' } : undefined
}

/** The words of a stretch; for an empty one the place behind the word before it. */
function quoteAt(side: Side, words: readonly CollationWord[], before: CollationWord | undefined): QuotedSpan {
  const [first, last] = [words[0], words[words.length - 1]]
  const at = before?.to ?? side.unit?.unit.from ?? 0
  return toQuotedSpan(side.text, { from: first?.from ?? at, to: last?.to ?? at })
}
