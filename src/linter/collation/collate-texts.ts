import { toQuotedSpan, type QuotedSpan } from '#base/span'
import { alignUnits } from '#linter/collation/align-units'
import { differingStretches } from '#base/differing-stretches'
import { toCollationWords, type CollationWord, type KnownName } from '#linter/collation/collation-words'
import { judgeChange, type ChangeJudgement } from '#linter/collation/judge-change'
import { splitUnits } from '#linter/collation/split-units'
import type { WordedUnit } from '#linter/collation/worded-unit'

/** One of the texts that are compared. */
export interface CollatedText {
  readonly id: string
  readonly text: string
}

/**
 * One difference between two texts: what each has there (an empty quotation where it has nothing), at which provision,
 * and whether it changes what is owed.
 */
export interface TextChange extends ChangeJudgement {
  readonly provision?: string
  readonly first: QuotedSpan
  readonly second: QuotedSpan
}

/** Two texts beside each other, with every difference in the order of the first. */
export interface Collation {
  readonly first: string
  readonly second: string
  readonly changes: readonly TextChange[]
}

/**
 * Every difference between two texts of one instrument in one language, each judged as of effect or of wording. Names of
 * one thing that are given as `names` are no difference. Nothing is guessed from meaning: a difference that is of effect
 * only in its context is told as wording, and shown all the same.
 */
export function collateTexts(first: CollatedText, second: CollatedText, names: readonly KnownName[] = []): Collation {
  const [firstUnits, secondUnits] = [first, second].map(({ text }) => unitsOf(text, names))
  const changes = alignUnits(firstUnits ?? [], secondUnits ?? []).flatMap(([one, other]) =>
    changesBetween({ text: first.text, unit: one }, { text: second.text, unit: other }),
  )
  return { first: first.id, second: second.id, changes }
}

interface Side {
  readonly text: string
  readonly unit: WordedUnit | undefined
}

function unitsOf(text: string, names: readonly KnownName[]): readonly WordedUnit[] {
  return splitUnits(text).map((unit) => ({
    unit,
    words: shifted(toCollationWords(text.slice(unit.from, unit.to), names), unit.from),
  }))
}

function shifted(words: readonly CollationWord[], by: number): readonly CollationWord[] {
  return words.map((word) => ({ ...word, from: word.from + by, to: word.to + by }))
}

function changesBetween(one: Side, other: Side): readonly TextChange[] {
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
    return {
      ...(number === undefined ? {} : { provision: number }),
      first: quoteAt(one, before, first[stretch.first.from - 1]),
      second: quoteAt(other, after, second[stretch.second.from - 1]),
      ...judgeChange(before, after),
    }
  })
}

/** The words of a stretch; for an empty one the place behind the word before it. */
function quoteAt(side: Side, words: readonly CollationWord[], before: CollationWord | undefined): QuotedSpan {
  const [first, last] = [words[0], words[words.length - 1]]
  const at = before?.to ?? side.unit?.unit.from ?? 0
  return toQuotedSpan(side.text, { from: first?.from ?? at, to: last?.to ?? at })
}
