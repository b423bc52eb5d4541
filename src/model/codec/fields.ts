import type { JsonSchema, SchemaParts } from '#model/codec/json-schema'
import { nearestWord } from '#model/codec/nearest-word'
import { below, type Path } from '#model/codec/path'
import { isPlainList, isPlainMap, sameValue, type Plain, type PlainMap } from '#model/codec/plain'
import type { Reading } from '#model/codec/reading'
import type { MapEntry, MapTree, ScalarTree, Tree } from '#model/codec/read-tree'
import { FAILED, type Failed, type Shape } from '#model/codec/shape'

/**
 * One field: the words it has in the file (the first is printed, the others are read too), its shape, what it means, and
 * what an absent one stands for. `absent` sees the fields before it; what equals it is not printed. Fields without keys
 * never stand in the file.
 */
export interface Field<T, V> {
  readonly keys: readonly string[]
  readonly shape: Shape<V>
  readonly doc: string
  readonly required: boolean
  readonly absent: (soFar: Partial<T>) => V | undefined
}

/** The fields of T, in the order in which they are read and printed. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T, Exclude<T[K], undefined>> }

/** A map of fields, some of which may come from outside (the key of the map around it, the provision it stands in). */
export interface FieldsShape<T> extends Shape<T> {
  readonly readWith: (tree: Tree, path: Path, reading: Reading, outside: Partial<T>) => T | Failed
  readonly writeWith: (value: T, outside: ReadonlySet<keyof T>) => Plain
  /** The schema of a map in which the fields in `outside` do not stand. */
  readonly schemaWith: (parts: SchemaParts, outside: ReadonlySet<keyof T>) => JsonSchema
}

/** A field that must stand in the file. */
export function required<T, V>(shape: Shape<V>, doc: string, ...keys: readonly string[]): Field<T, V> {
  return { keys, shape, doc, required: true, absent: () => undefined }
}

/** A field that may be left out and is then absent. */
export function optional<T, V>(shape: Shape<V>, doc: string, ...keys: readonly string[]): Field<T, V> {
  return { keys, shape, doc, required: false, absent: () => undefined }
}

/** A field that may be left out and then has a value that follows from the others. */
export function defaulted<T, V>(
  shape: Shape<V>,
  absent: V | ((soFar: Partial<T>) => V | undefined),
  doc: string,
  ...keys: readonly string[]
): Field<T, V> {
  const fallback = typeof absent === 'function' ? (absent as (soFar: Partial<T>) => V | undefined) : () => absent
  return { keys, shape, doc, required: false, absent: fallback }
}

/** A field that stands in no file because the kind of the thing fixes it. */
export function fixed<T, V>(value: V): Field<T, V> {
  const shape: Shape<V> = { read: () => value, write: () => '', schema: () => ({}) }
  return { keys: [], shape, doc: '', required: false, absent: () => value }
}

/**
 * The shape of a map of fields. A field without keys of its own is called as in T. `short` is the field that a single
 * value alone stands for: `north: Northland` for `north: { name: Northland }`.
 */
export function fields<T>(spec: Fields<T>, short?: keyof T & string): FieldsShape<T> {
  const plans = plansOf(spec)
  const known = new Map<string, Plan>()
  for (const plan of plans) for (const key of plan.keys) known.set(key, plan)
  const shape: FieldsShape<T> = {
    readWith: (tree, path, reading, outside) =>
      readFields({ plans, known }, asMap(tree, short, plans), path, { reading, outside }) as T | Failed,
    writeWith: (value, outside) => writeFields(plans, value as Values, outside as ReadonlySet<string>, short),
    read: (tree, path, reading) => shape.readWith(tree, path, reading, {}),
    write: (value) => shape.writeWith(value, new Set()),
    schema: (parts) => shape.schemaWith(parts, new Set()),
    schemaWith: (parts, outside) =>
      fieldsSchema(
        parts,
        plans.filter((plan) => !outside.has(plan.name as keyof T)),
        short,
      ),
  }
  return shape
}

function fieldsSchema(parts: SchemaParts, plans: readonly Plan[], short: string | undefined): JsonSchema {
  const described = plans.flatMap(({ keys, field }) =>
    keys.map((key) => [key, { ...field.shape.schema(parts), description: field.doc }] as const),
  )
  // A field that has several words is required under none of them.
  const required = plans.filter((plan) => plan.field.required && plan.keys.length === 1).flatMap((plan) => plan.keys)
  const properties = Object.fromEntries(described)
  const whole = { type: 'object', properties, required, additionalProperties: false }
  const shortPlan = plans.find((plan) => plan.name === short)
  return shortPlan === undefined ? whole : { anyOf: [shortPlan.field.shape.schema(parts), whole] }
}

type Values = Readonly<Record<string, unknown>>
type AnyField = Field<Values, unknown>

interface Plan {
  readonly name: string
  readonly keys: readonly string[]
  readonly field: AnyField
}

interface Plans {
  readonly plans: readonly Plan[]
  readonly known: ReadonlyMap<string, Plan>
}

interface From {
  readonly reading: Reading
  readonly outside: Values
}

function plansOf<T>(spec: Fields<T>): readonly Plan[] {
  return Object.entries<unknown>(spec).map(([name, value]) => {
    const field = value as AnyField
    const hidden = field.keys.length === 0 && field.doc === ''
    return { name, field, keys: hidden ? [] : field.keys.length === 0 ? [name] : field.keys }
  })
}

/** A single value stands for a map with the short field alone. */
function asMap(tree: Tree, short: string | undefined, plans: readonly Plan[]): Tree {
  const key = plans.find((plan) => plan.name === short)?.keys[0]
  if (key === undefined || tree.kind === 'map' || (tree.kind === 'scalar' && tree.text === '')) return tree
  const word: ScalarTree = { kind: 'scalar', text: key, quoted: false, from: tree.from, to: tree.from }
  return { kind: 'map', entries: [{ key: word, value: tree }], from: tree.from, to: tree.to }
}

function readFields(plans: Plans, tree: Tree, path: Path, from: From): Values | Failed {
  const map = toMap(tree)
  if (map === undefined) {
    from.reading.fault(
      tree,
      path,
      `is no map of fields: write ${[...plans.known.keys()].slice(0, 3).join(', ')} … each as \`name: value\``,
    )
    return FAILED
  }
  const entries = sortEntries(map, plans, path, from)
  const values: Record<string, unknown> = { ...from.outside }
  let failed = entries.failed
  for (const { name, keys, field } of plans.plans) {
    if (name in from.outside) continue
    const entry = entries.byPlan.get(name)
    const value =
      entry === undefined
        ? absentValue(field, values)
        : field.shape.read(entry.value, below(path, entry.key.text), from.reading)
    if (value === FAILED) failed = true
    else if (value !== undefined) values[name] = value
    else if (field.required) {
      failed = true
      from.reading.fault(headOf(map), path, `has no \`${keys[0] ?? name}\`, which says ${field.doc}: add it`)
    }
  }
  return failed ? FAILED : values
}

function absentValue(field: AnyField, soFar: Values): unknown {
  return field.absent(soFar)
}

function toMap(tree: Tree): MapTree | undefined {
  if (tree.kind === 'map') return tree
  const empty = tree.kind === 'scalar' && tree.text === '' && !tree.quoted
  return empty ? { kind: 'map', entries: [], from: tree.from, to: tree.to } : undefined
}

/** A missing field is reported at the first entry: the whole map would quote half the file. */
function headOf(map: MapTree): Tree {
  const first = map.entries[0]
  return first === undefined ? map : { ...map, to: first.value.kind === 'scalar' ? first.value.to : first.key.to }
}

function sortEntries(
  map: MapTree,
  plans: Plans,
  path: Path,
  from: From,
): { readonly byPlan: ReadonlyMap<string, MapEntry>; readonly failed: boolean } {
  const byPlan = new Map<string, MapEntry>()
  let failed = false
  for (const entry of map.entries) {
    const plan = plans.known.get(entry.key.text)
    if (plan === undefined || plan.name in from.outside) {
      from.reading.fault(entry.key, below(path, entry.key.text), unknownField(entry, plans))
    } else if (byPlan.has(plan.name)) {
      from.reading.fault(
        entry.key,
        below(path, entry.key.text),
        'stands here twice, and only one of them can hold: take one out',
      )
    } else {
      byPlan.set(plan.name, entry)
      continue
    }
    failed = true
  }
  return { byPlan, failed }
}

function unknownField({ key, value }: MapEntry, plans: Plans): string {
  const near = nearestWord(key.text, plans.known.keys())
  if (near !== undefined) return `is no field here: did you mean \`${near}\`?`
  // Inside `{ }` a comma begins the next field, so the rest of a sentence looks like one without a value.
  const isRestOfSentence = value.kind === 'scalar' && value.text === '' && !value.quoted && key.text.includes(' ')
  if (isRestOfSentence) return 'follows a comma, which ends a value inside `{ }`: put the whole value into quotes'
  return `is no field here: write one of ${[...plans.known.keys()].join(', ')}`
}

function writeFields(plans: readonly Plan[], value: Values, outside: ReadonlySet<string>, short?: string): Plain {
  const written = new Map<string, Plain>()
  const soFar: Record<string, unknown> = {}
  for (const plan of plans) {
    const part = value[plan.name]
    if (part === undefined) continue
    const [key] = plan.keys
    const stands = key !== undefined && !outside.has(plan.name) && !sameValue(part, absentValue(plan.field, soFar))
    if (stands) written.set(key, plan.field.shape.write(part))
    soFar[plan.name] = part
  }
  return written.size === 1 ? (aloneIn(written, plans, short) ?? written) : written
}

/** The short field, where nothing else is written and it is a single value. */
function aloneIn(written: PlainMap, plans: readonly Plan[], short: string | undefined): Plain | undefined {
  const key = plans.find((plan) => plan.name === short)?.keys[0]
  const alone = key === undefined ? undefined : written.get(key)
  return alone === undefined || isPlainMap(alone) || isPlainList(alone) ? undefined : alone
}
