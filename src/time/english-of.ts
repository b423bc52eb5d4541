import { assertNever } from '#base/assert'
import { printAnchor } from '#time/parse-anchor'
import { printPeriod } from '#time/period'
import type { Filling, Statement } from '#time/statement'
import { formatWallClock } from '#time/zone'

/**
 * A statement in plain English, by the messages of a table: ids as they stand, days as in ISO 8601, quoted words between
 * backticks. Of ICU syntax it takes simple arguments, `plural` and `select` whose branches hold neither.
 */
export function englishOf(statement: Statement, texts: Readonly<Record<string, string>>): string {
  const { key, values } = statement
  const text = texts[key]
  if (text === undefined) throw new Error(`our fault: no message \`${key}\``)
  const chosen = text.includes(', ')
    ? text.replace(OPTIONS, (_, name: string, options: string) => choose(values[name], options))
    : text
  return chosen.replace(ARGUMENT, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : told(value, texts)
  })
}

const ARGUMENT = /\{(\w+)\}/g
const OPTIONS = /\{(\w+), (?:plural|select), ((?:=?[\w-]+ \{[^{}]*\} ?)+)\}/g
const OPTION = /(=?[\w-]+) \{([^{}]*)\}/g

/** The branch of a choice that fits: a word, an exact number, `one`, else `other`. */
function choose(value: Filling | undefined, options: string): string {
  const branches = new Map([...options.matchAll(OPTION)].map(([, name = '', words = '']) => [name, words]))
  const chosen = typeof value === 'string' || typeof value === 'number' ? value : ''
  const exact = branches.get(typeof chosen === 'number' ? `=${chosen}` : chosen)
  const words = exact ?? (chosen === 1 ? branches.get('one') : undefined) ?? branches.get('other') ?? ''
  return words.replaceAll('#', String(chosen))
}

function told(value: Filling, texts: Readonly<Record<string, string>>): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  switch (value.is) {
    case 'statement':
      return englishOf(value, texts)
    case 'quoted':
    case 'called':
      return `\`${value.words}\``
    case 'event':
      return `\`${value.id}\``
    case 'named':
      return value.ids.join(', ')
    case 'word':
      return value.word
    case 'moment':
      return `${formatWallClock(value.at, value.zone)}${value.tellsZone === true ? ` (${value.zone})` : ''}`
    case 'point':
      return value.at
    case 'anchor':
      return printAnchor(value.anchor)
    case 'period':
      return printPeriod(value.period)
    case 'list':
      return listInEnglish(
        value.of.map((each) => told(each, texts)),
        value.link,
      )
    default:
      return assertNever(value)
  }
}

type Link = Extract<Filling, { is: 'list' }>['link']

/** `a; b`, or with a last link `a, b and c`. */
function listInEnglish(words: readonly string[], link: Link): string {
  if (link === 'semicolon') return words.join('; ')
  const last = words.at(-1)
  if (link === 'comma' || words.length < 2 || last === undefined) return words.join(', ')
  return `${words.slice(0, -1).join(', ')} ${link} ${last}`
}
