import type { Span } from '#base/span'
import { isNameIn } from '#linter/collation/across/name-skeleton'
import type { DateFact, Facts, NameFact, NumberFact } from '#linter/collation/across/facts'
import type { KnownName } from '#linter/collation/collation-words'
import type { ChangeJudgement, ChangeKind } from '#linter/collation/judge-change'
import { agreeingDates } from '#linter/collation/judge-change'

/** A difference between two normal forms: where it stands in each, where it stands there at all. */
export interface FactChange extends ChangeJudgement {
  readonly first?: Span
  readonly second?: Span
}

/** Every difference between two provisions in two languages that can change what is owed. */
export function compareFacts(first: Facts, second: Facts, names: readonly KnownName[]): readonly FactChange[] {
  return [
    ...compareDates(first.dates, second.dates),
    ...compareNumbers(first.numbers, second.numbers),
    ...compareNames(first, second, names),
    ...compareCounts('modality', first.permissions, second.permissions, 'the one text permits what the other asks'),
    ...compareCounts('modality', first.wishes, second.wishes, 'the one text wishes what the other asks'),
    ...compareDenials(first.denials, second.denials),
  ]
}

function ofEffect(kind: ChangeKind, matters: string, first?: Span, second?: Span): FactChange {
  return {
    kind,
    ofEffect: true,
    matters,
    ...(first === undefined ? {} : { first }),
    ...(second === undefined ? {} : { second }),
  }
}

interface Matched<T> {
  readonly pairs: readonly (readonly [T, T])[]
  readonly first: readonly T[]
  readonly second: readonly T[]
}

/** What agrees, each once and in order, and what is left over on either side. */
function matchUp<T>(first: readonly T[], second: readonly T[], agrees: (one: T, other: T) => boolean): Matched<T> {
  const rest = [...second]
  const pairs: [T, T][] = []
  const left: T[] = []
  for (const one of first) {
    const at = rest.findIndex((other) => agrees(one, other))
    const [other] = at < 0 ? [] : rest.splice(at, 1)
    if (other === undefined) left.push(one)
    else pairs.push([one, other])
  }
  return { pairs, first: left, second: rest }
}

function compareDates(first: readonly DateFact[], second: readonly DateFact[]): readonly FactChange[] {
  const matched = matchUp(first, second, (one, other) => agreeingDates(one.date, other.date))
  const edges = matched.pairs.filter(
    ([one, other]) => one.bound !== undefined && other.bound !== undefined && one.bound !== other.bound,
  )
  return [
    ...edges.map(([one, other]) => ofEffect('bound', BOUND, one, other)),
    ...leftovers(matched, 'date', 'another day is owed', ({ whole }) => whole),
  ]
}

const BOUND = 'the named day is in time by one text and too late, or open, by the other'

function compareNumbers(first: readonly NumberFact[], second: readonly NumberFact[]): readonly FactChange[] {
  const matched = matchUp(first, second, (one, other) => one.value === other.value)
  const units = matched.pairs.filter(
    ([one, other]) => one.unit !== undefined && other.unit !== undefined && one.unit !== other.unit,
  )
  return [
    ...units.map(([one, other]) => ofEffect('unit', 'the same number of something else is owed', one, other)),
    ...leftovers(matched, 'number', 'another quantity is owed', (fact) => fact),
  ]
}

function leftovers<T>(
  { first, second }: Matched<T>,
  kind: ChangeKind,
  matters: string,
  spanOf: (fact: T) => Span,
): readonly FactChange[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    const [one, other] = [first[at], second[at]]
    return ofEffect(kind, matters, one && spanOf(one), other && spanOf(other))
  })
}

function compareNames(first: Facts, second: Facts, names: readonly KnownName[]): readonly FactChange[] {
  const table = new Map(names.map((known) => [known.id, known.names]))
  const missing = (from: Facts, to: Facts): readonly NameFact[] =>
    distinct(from.names).filter((name) => !standsIn(name, to, table))
  return leftovers(
    { pairs: [], first: missing(first, second), second: missing(second, first) },
    'name',
    'another party or place is meant, or one more',
    (fact) => fact,
  )
}

function distinct(names: readonly NameFact[]): readonly NameFact[] {
  return [...new Map(names.map((name) => [name.id ?? name.words.toLowerCase(), name])).values()]
}

/** A name stands in the other text where its id does, or a word that can be it in another language or case. */
function standsIn({ id, words }: NameFact, { names, words: all }: Facts, table: NameTable): boolean {
  if (id !== undefined && names.some((name) => name.id === id)) return true
  const spellings = [words, ...(id === undefined ? [] : (table.get(id) ?? []))]
  return spellings.some((spelling) => {
    const parts = spelling.split(/[\s-]+/).filter((part) => part.length >= SHORTEST_PART)
    return parts.length > 0 && parts.every((part) => all.some(({ key }) => isNameIn(part, nameOf(key))))
  })
}

type NameTable = ReadonlyMap<string, readonly string[]>

const SHORTEST_PART = 2

function nameOf(key: string): string {
  return key.replace(/^name /, '')
}

function compareCounts(
  kind: ChangeKind,
  first: readonly Span[],
  second: readonly Span[],
  matters: string,
): readonly FactChange[] {
  if (first.length === second.length) return []
  return [ofEffect(kind, matters, first[second.length], second[first.length])]
}

function compareDenials(first: readonly Span[], second: readonly Span[]): readonly FactChange[] {
  if ((first.length === 0) === (second.length === 0)) return []
  return [ofEffect('negation', 'the one text denies what the other says', first[0], second[0])]
}
