import type { JsonSchema, SchemaParts } from '#model/codec/json-schema'
import { nearestWord } from '#model/codec/nearest-word'
import { below, type Path } from '#model/codec/path'
import type { Plain } from '#model/codec/plain'
import type { Reading } from '#model/codec/reading'
import type { Tree } from '#model/codec/read-tree'

/** What reading gives where a fault was reported; the fault itself is among the problems. */
export const FAILED: unique symbol = Symbol('failed')
export type Failed = typeof FAILED

/**
 * How one kind of value is read from a file, written to it, and described to an editor. One descriptor does all three, so
 * that they cannot drift apart.
 */
export interface Shape<T> {
  readonly read: (tree: Tree, path: Path, reading: Reading) => T | Failed
  readonly write: (value: T) => Plain
  readonly schema: (parts: SchemaParts) => JsonSchema
}

/** A shape over another: what is read is turned once more, what is written turned back first. */
export function mapped<A, B>(
  shape: Shape<A>,
  turn: {
    readonly to: (value: A, tree: Tree, path: Path, reading: Reading) => B | Failed
    readonly from: (value: B) => A
  },
): Shape<B> {
  return {
    read: (tree, path, reading) => {
      const value = shape.read(tree, path, reading)
      return value === FAILED ? FAILED : turn.to(value, tree, path, reading)
    },
    write: (value) => shape.write(turn.from(value)),
    schema: shape.schema,
  }
}

/** A list, each item of one shape. Items with faults are left out and the list counts as faulty. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    read: (tree, path, reading) => {
      if (tree.kind === 'list') return readItems(item, tree.items, path, reading)
      if (tree.kind === 'scalar' && tree.text === '' && !tree.quoted) return []
      reading.fault(tree, path, 'is not a list, and several can stand here: begin each with `- `')
      return FAILED
    },
    write: (values) => values.map(item.write),
    schema: (parts) => ({ type: 'array', items: item.schema(parts) }),
  }
}

/** One value alone, or a list of them. */
export function oneOrMany<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    read: (tree, path, reading) => {
      if (tree.kind === 'list') return readItems(item, tree.items, path, reading)
      if (tree.kind === 'scalar' && tree.text === '' && !tree.quoted) return []
      const value = item.read(tree, path, reading)
      return value === FAILED ? FAILED : [value]
    },
    write: (values) => {
      const [only] = values
      return values.length === 1 && only !== undefined ? item.write(only) : values.map(item.write)
    },
    schema: (parts) => {
      const one = item.schema(parts)
      return { anyOf: [one, { type: 'array', items: one }] }
    },
  }
}

function readItems<T>(item: Shape<T>, items: readonly Tree[], path: Path, reading: Reading): readonly T[] | Failed {
  const values = items.map((tree, index) => item.read(tree, below(path, `[${index}]`), reading))
  const good = values.filter((value): value is Exclude<typeof value, Failed> => value !== FAILED)
  return good.length === values.length ? good : FAILED
}

/** Exactly one of the given words. */
export function oneOf<const W extends string>(...words: readonly W[]): Shape<W> {
  return {
    read: (tree, path, reading) => {
      const text = tree.kind === 'scalar' ? tree.text : undefined
      const found = words.find((word) => word === text)
      if (found !== undefined) return found
      const near = text === undefined ? undefined : nearestWord(text, words)
      const meant = near === undefined ? `write one of ${words.join(', ')}` : `did you mean \`${near}\`?`
      reading.fault(tree, path, `is not known here: ${meant}`)
      return FAILED
    },
    write: (value) => value,
    schema: () => ({ enum: [...words] }),
  }
}

/** A shape known by name in the JSON Schema, for what occurs often or within itself. */
export function named<T>(name: string, shape: () => Shape<T>): Shape<T> {
  let made: Shape<T> | undefined
  const once = (): Shape<T> => {
    made ??= shape()
    return made
  }
  return {
    read: (tree, path, reading) => once().read(tree, path, reading),
    write: (value) => once().write(value),
    schema: (parts) => parts.named(name, () => once().schema(parts)),
  }
}
