import type { Fields } from '#reader/find/time/fields'
import type { Taken } from '#reader/find/time/match-rules'
import type { Phrase } from '#reader/find/time/phrase'
import type { TermReader } from '#reader/find/time/term-reader'

/** The dates of a pair or list ("15, 20 and 25 November"), the parts that only one of them says given to all. */
export function splitPair(reader: TermReader, phrase: Phrase): readonly Phrase[] {
  const groups = groupTerms(reader, phrase.match.terms)
  const shared: Record<string, number> = {}
  for (const group of groups)
    for (const name of SHARED) if (group.fields[name] !== undefined) shared[name] ??= group.fields[name]
  const first = groups[0]?.fields ?? {}
  return groups.map(({ fields, from, to }, at) => ({
    ...phrase,
    kind: 'date',
    fields: at === 0 ? { ...shared, ...fields } : shortYear({ ...shared, ...fields }, first),
    from: at === 0 ? phrase.from : from,
    to,
  }))
}

interface Group {
  readonly fields: Record<string, number>
  readonly from: number
  to: number
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'hyphen', 'through', 'slash', 'comma', 'el', 'na'])
const SHARED = ['month', 'year', 'era'] as const

/** Cuts the terms at their joints; a comma before a year is none. */
function groupTerms({ language }: TermReader, terms: readonly Taken[]): readonly Group[] {
  const groups: Group[] = []
  let open: Group | undefined
  for (const [at, term] of terms.entries()) {
    const name = language.nameOf(term.category)
    const next = terms[at + 1]
    if (JOINTS.has(name)) {
      if (name !== 'comma' || next === undefined || language.nameOf(next.category) !== 'year') open = undefined
      continue
    }
    if (open === undefined) {
      open = { fields: {}, from: term.from, to: term.to }
      groups.push(open)
    }
    open.fields[name] = term.value
    open.to = term.to
  }
  return groups
}

/** `1954-62`: the second year takes its century from the first. */
function shortYear(fields: Readonly<Record<string, number>>, left: Readonly<Record<string, number>>): Fields {
  const { yy, ...rest } = fields
  if (yy === undefined || left['year'] === undefined) return fields
  return { ...rest, year: Math.floor(left['year'] / 100) * 100 + yy }
}
