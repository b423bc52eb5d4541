import { below } from '#model/codec/path'
import type { Plain } from '#model/codec/plain'
import { FAILED, type Failed, type Shape } from '#model/codec/shape'
import type { FieldsShape } from '#model/codec/fields'

/**
 * A map whose keys are the ids of what they lead to: `north: Northland`. A list of the same things, each with its `id`,
 * is not read: ids stand before what they name. The order of the map is kept.
 */
export function keyed<T>(idField: keyof T & string, id: Shape<T[keyof T]>, item: FieldsShape<T>): Shape<readonly T[]> {
  const outsideKeys: ReadonlySet<keyof T> = new Set([idField])
  return {
    read: (tree, path, reading) => {
      if (tree.kind === 'scalar' && tree.text === '') return []
      if (tree.kind !== 'map') {
        reading.fault(tree, path, 'is no map from ids: write `some-id: …` for each')
        return FAILED
      }
      const values = tree.entries.map(({ key, value }): T | Failed => {
        const at = below(path, key.text)
        const name = id.read(key, at, reading)
        // What stands under a faulty id is read all the same, so that its own faults are told at once.
        const outside = { [idField]: name === FAILED ? undefined : name } as unknown as Partial<T>
        const read = item.readWith(value, at, reading, outside)
        return name === FAILED ? FAILED : read
      })
      const good = values.filter((value): value is Exclude<typeof value, Failed> => value !== FAILED)
      return good.length === values.length ? good : FAILED
    },
    write: (values) =>
      new Map(values.map((value): [string, Plain] => [String(value[idField]), item.writeWith(value, outsideKeys)])),
    schema: (parts) => ({ type: 'object', additionalProperties: item.schemaWith(parts, outsideKeys) }),
  }
}
