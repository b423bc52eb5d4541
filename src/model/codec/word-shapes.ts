import { turnsLetters } from '#base/plain-name'
import type { Result } from '#base/result'
import type { JsonSchema } from '#model/codec/json-schema'
import type { Path } from '#model/codec/path'
import type { Plain } from '#model/codec/plain'
import type { Named, Reading } from '#model/codec/reading'
import type { ScalarTree, Tree } from '#model/codec/read-tree'
import { FAILED, type Failed, type Shape } from '#model/codec/shape'

/** Any words, as they stand; an empty value is a fault. */
export const text: Shape<string> = {
  read: (tree, path, reading) => {
    const word = scalarOf(tree, path, reading)
    if (word === FAILED) return FAILED
    if (word.text !== '') return word.text
    reading.fault(tree, path, 'needs words here: write them or leave the field out')
    return FAILED
  },
  write: (value) => value,
  schema: () => ({ type: 'string', minLength: 1 }),
}

/**
 * A name as people read it. A sign that turns the order of its letters (U+202D, U+202E) is a fault, since the name then reads
 * as another; quoted words keep what they have.
 */
export const nameText: Shape<string> = {
  ...text,
  read: (tree, path, reading) => {
    const name = text.read(tree, path, reading)
    if (name === FAILED || !turnsLetters(name)) return name
    reading.fault(tree, path, 'has a sign that turns the order of its letters: write it without that sign')
    return FAILED
  },
}

/** Any words, also none, where they are quoted. */
export const anyText: Shape<string> = {
  read: (tree, path, reading) => {
    const word = scalarOf(tree, path, reading)
    return word === FAILED ? FAILED : word.text
  },
  write: (value) => value,
  schema: () => ({ type: 'string' }),
}

/** True or false; `yes` and `no` are read too. */
export const truth: Shape<boolean> = {
  read: (tree, path, reading) => {
    const word = tree.kind === 'scalar' ? tree.text.toLowerCase() : ''
    if (word === 'true' || word === 'yes') return true
    if (word === 'false' || word === 'no') return false
    reading.fault(tree, path, 'is neither true nor false: write one of the two')
    return FAILED
  },
  write: (value) => value,
  schema: () => ({ enum: [true, false, 'yes', 'no'] }),
}

/** A number between two bounds, both included. */
export function numberBetween(min: number, max: number, whole: boolean): Shape<number> {
  return {
    read: (tree, path, reading) => {
      const word = tree.kind === 'scalar' ? tree.text : ''
      const value = NUMBER.test(word) ? Number(word) : Number.NaN
      if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value
      const kind = whole ? 'whole number' : 'number'
      reading.fault(tree, path, `is no ${kind} from ${min} to ${max}: write one without other signs`)
      return FAILED
    },
    write: (value) => value,
    schema: () => ({ type: whole ? 'integer' : 'number', minimum: min, maximum: max }),
  }
}

/** Words that a parser of another layer turns into a value, whose message is the fault. */
export function parsed<T>(
  parse: (words: string) => Result<T, { readonly message: string }>,
  print: (value: T) => Plain,
  schema: JsonSchema,
): Shape<T> {
  return {
    read: (tree, path, reading) => {
      const word = scalarOf(tree, path, reading)
      if (word === FAILED) return FAILED
      const result = parse(word.text)
      if (result.ok) return result.value
      reading.fault(tree, path, toRemark(result.error.message, word.text))
      return FAILED
    },
    write: print,
    schema: () => schema,
  }
}

/** The single value at `tree`, or a fault where a list or a map stands. */
function scalarOf(tree: Tree, path: Path, reading: Reading): ScalarTree | Failed {
  if (tree.kind === 'scalar') return tree
  reading.fault(tree, path, `is a ${tree.kind}, and one value must stand here: write it alone`)
  return FAILED
}

/** An id that is given here. Ids of people are lower-case words with hyphens; provisions have the numbers of the text. */
export function givenId<T extends string>(kind: Named): Shape<T> {
  return {
    read: (tree, path, reading) => {
      const id = readId(kind, tree, path, reading)
      if (id === FAILED) return FAILED
      reading.define(kind, id, tree, path)
      return id as T
    },
    write: idPlain,
    schema: () => idSchema(kind),
  }
}

/** An id that is named here and must be given elsewhere; `hint` is added to the remedy. */
export function namedId<T extends string>(kind: Named, hint?: string): Shape<T> {
  return {
    read: (tree, path, reading) => {
      const id = readId(kind, tree, path, reading)
      if (id === FAILED) return FAILED
      reading.refer({ kind, id, tree, path, ...(hint === undefined ? {} : { hint }) })
      return id as T
    },
    write: idPlain,
    schema: () => idSchema(kind),
  }
}

/** Numbers stand without quotes, as people write them: `of: 2`. */
export function idPlain(value: string): Plain {
  return /^(?:0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,9})?$/
const ID = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}._-]{0,79}$/u
const PROVISION_ID = /^[\p{L}\p{N}§][\p{L}\p{M}\p{N}()§./_-]{0,39}$/u

function readId(kind: Named, tree: Tree, path: Path, reading: Reading): string | Failed {
  const word = scalarOf(tree, path, reading)
  if (word === FAILED) return FAILED
  const isId = kind === 'provision' ? PROVISION_ID.test(word.text) : ID.test(word.text)
  if (isId) return word.text
  const remedy =
    kind === 'provision' ? 'write its number without spaces, such as 4(a)' : 'write lower-case words with hyphens'
  const fault = word.text === '' ? 'needs the id' : 'cannot be the id'
  reading.fault(tree, path, `${fault} of a ${kind}: ${remedy}`)
  return FAILED
}

function idSchema(kind: Named): JsonSchema {
  return { type: ['string', 'integer'], description: `the id of a ${kind}` }
}

/** The message of a parser begins with the words in backticks; the fault puts them there itself. */
function toRemark(message: string, words: string): string {
  const quoted = `\`${words.trim()}\` `
  return message.startsWith(quoted) ? message.slice(quoted.length) : `cannot be read: ${message}`
}
