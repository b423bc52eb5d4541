import type { ConditionOpening } from '#reader/languages/pack'

type Type = ConditionOpening['type']

/** Openings by type, one a line; `*` before it: only when no time follows; `!` before it: it speaks of a breach,
 * `!+` of the breach of what the words behind it name. */
const OPENINGS: Readonly<Record<Type, string>> = {
  if: `if|when|whenever|provided that|provided always that|providing that|on condition that|on the condition that|in the event that|in the event of|in case of|in case|as long as|so long as|given that|assuming that|assuming|should|where|insofar as|to the extent that|supposing|only if`,
  unless: `unless|save where|except where|except if|except when|unless and until`,
  after: `*after|*upon|once|*following|as soon as|*from the date of|*subsequent to|*immediately after`,
  before: `*before|*prior to|pending`,
  during: `*during|while|for the duration of|*throughout`,
  'in-parallel': `in parallel with|simultaneously with|at the same time as|concurrently with|in tandem with|alongside`,
  'subject-to': `subject to|without prejudice to|in accordance with|notwithstanding|despite|by agreement with|with the consent of|in consultation with`,
  except: `except|save|with the exception of`,
  failing: `!short of that|!short of this|!failing which|!failing that|!failing this|!+failing|!otherwise|!or else|!if not`,
  'for-purpose': `for the purpose of|for the purposes of|in order to|so as to`,
  until: `*until|*till`,
}

/** The openings by their first word, longest first. */
export function buildConditions(): ReadonlyMap<string, readonly ConditionOpening[]> {
  const byFirst = new Map<string, ConditionOpening[]>()
  for (const type of TYPES) for (const entry of OPENINGS[type].split('|')) add(byFirst, type, entry)
  for (const openings of byFirst.values()) openings.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

const TYPES: readonly Type[] = [
  'if',
  'unless',
  'after',
  'before',
  'during',
  'in-parallel',
  'subject-to',
  'except',
  'failing',
  'for-purpose',
  'until',
]

function add(byFirst: Map<string, ConditionOpening[]>, type: Type, entry: string): void {
  const breach = entry.startsWith('!')
  const clauseOnly = entry.startsWith('*')
  const named = entry.startsWith('!+')
  const words = entry.replace(/^[*!+]{1,2}/, '').split(' ')
  const first = words[0]
  if (first === undefined) return
  const opening: ConditionOpening = {
    type,
    words,
    ...(breach && { breach }),
    ...(clauseOnly && { clauseOnly }),
    ...(named && { named }),
  }
  const known = byFirst.get(first)
  if (known === undefined) byFirst.set(first, [opening])
  else known.push(opening)
}
