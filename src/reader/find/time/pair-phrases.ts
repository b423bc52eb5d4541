import type { Phrase } from '#reader/find/time/phrase'
import type { TermReader } from '#reader/find/time/term-reader'

/** The two dates of a pair, the part that only one of them says given to both. */
export function splitPair(reader: TermReader, phrase: Phrase): readonly [Phrase, Phrase] | undefined {
  const { nameOf } = reader.language
  const { terms } = phrase.match
  const joint = terms.findIndex((term, at) => at > 0 && JOINTS.has(nameOf(term.category)))
  if (joint < 0) return undefined
  const left: Record<string, number> = {}
  const right: Record<string, number> = {}
  for (const [at, term] of terms.entries()) {
    const name = nameOf(term.category)
    if (at !== joint) (at < joint ? left : right)[name] = term.value
  }
  const shared = { ...left, ...right }
  const start = terms[joint + 1]?.from
  const end = terms[joint - 1]?.to
  if (start === undefined || end === undefined) return undefined
  const first: Phrase = { ...phrase, kind: 'date', fields: { ...pick(shared), ...left }, to: end }
  const second: Phrase = {
    ...phrase,
    kind: 'date',
    fields: shortYear({ ...pick(shared), ...right }, left),
    from: start,
  }
  return [first, second]
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'hyphen', 'through', 'slash'])
const SHARED = ['month', 'year', 'era'] as const

function pick(fields: Readonly<Record<string, number>>): Record<string, number> {
  const shared: Record<string, number> = {}
  for (const name of SHARED) if (fields[name] !== undefined) shared[name] = fields[name]
  return shared
}

/** `1954-62`: the second year takes its century from the first. */
function shortYear(fields: Record<string, number>, left: Readonly<Record<string, number>>): Record<string, number> {
  const { yy, ...rest } = fields
  if (yy === undefined || left['year'] === undefined) return fields
  return { ...rest, year: Math.floor(left['year'] / 100) * 100 + yy }
}
