import { contextAt } from '#linter/editing/context-at'
import type { WritingPlace } from '#linter/editing/writing-place'
import { propertiesOf, schemasAt, unfold } from '#linter/editing/schema-at'
import { actionTypes } from '#model/actions/registry'
import type { JsonSchema } from '#model/codec/json-schema'
import { readTree, type Tree } from '#model/codec/read-tree'
import { rules } from '#linter/rules/registry'

/** One word that can stand where somebody writes. */
export interface Completion {
  readonly label: string
  /** What it is, in a few words. */
  readonly detail: string
  readonly kind: 'field' | 'value' | 'id'
  /** What is written; a field comes with its colon. */
  readonly insert: string
}

/** The words that fit at an offset, and from where on they replace what is written. */
export interface Completions {
  readonly from: number
  readonly options: readonly Completion[]
}

/**
 * What can be written at an offset of an agreement file: the fields that its schema knows there and that do not stand
 * there yet, the words of a closed set, action types and rules, and the ids that the file itself gives.
 */
export function completeAt(text: string, offset: number): Completions {
  const place = contextAt(text, offset)
  const all = place.writes === 'field' ? fieldsAt(place) : valuesAt(text, place)
  const options = all.filter(({ label }) => label.startsWith(place.prefix))
  return { from: place.from, options }
}

function fieldsAt({ path, siblings }: WritingPlace): readonly Completion[] {
  const found = new Map<string, Completion>()
  for (const schema of schemasAt(path, siblings)) {
    for (const [label, field] of Object.entries(propertiesOf(schema))) {
      if (siblings.includes(label) || found.has(label)) continue
      found.set(label, { label, detail: descriptionOf(field), kind: 'field', insert: `${label}: ` })
    }
  }
  return [...found.values()]
}

function descriptionOf(schema: JsonSchema): string {
  const own = schema['description']
  if (typeof own === 'string') return own
  const inner = unfold(schema)[0]?.['description']
  return typeof inner === 'string' ? inner : ''
}

function valuesAt(text: string, { path, siblings }: WritingPlace): readonly Completion[] {
  const field = path.findLast((step) => step !== '[]') ?? ''
  const schemas = schemasAt(path, siblings).flatMap((schema) => [schema, ...itemsOf(schema)])
  const words = schemas.flatMap(({ enum: choices }) => (Array.isArray(choices) ? choices.map(String) : []))
  const told = special(field)
  const known = new Set(told.map(({ label }) => label))
  const others = [...new Set(words)].filter((word) => !known.has(word))
  return [
    ...told,
    ...others.map((label): Completion => ({ label, detail: '', kind: 'value', insert: label })),
    ...idsFor(text, schemas),
  ]
}

function itemsOf(schema: JsonSchema): readonly JsonSchema[] {
  const items = schema['items']
  return typeof items === 'object' && items !== null ? unfold({ ...items }) : []
}

function special(field: string): readonly Completion[] {
  if (field === 'action')
    return actionTypes.map(
      ({ kind, label }): Completion => ({ label: kind, detail: label, kind: 'value', insert: kind }),
    )
  if (field === 'rule')
    return rules.map(({ name, doc }): Completion => ({ label: name, detail: doc.finds, kind: 'value', insert: name }))
  return []
}

/** Which ids fit, by what the schema says of the value. */
const IDS: readonly (readonly [RegExp, string])[] = [
  [/\bpart(?:y|ies)\b|\bwho\b/i, 'parties'],
  [/\bplaces?\b/i, 'places'],
  [/\bprovisions?\b/i, 'provisions'],
  [/\bnorms?\b/i, 'norms'],
]

function idsFor(text: string, schemas: readonly JsonSchema[]): readonly Completion[] {
  const told = schemas.filter(({ type }) => Array.isArray(type) && type.includes('integer')).map(descriptionOf)
  const kinds = new Set(told.flatMap((words) => IDS.find(([pattern]) => pattern.test(words))?.[1] ?? []))
  const given = kinds.size === 0 ? new Map<string, readonly GivenId[]>() : idsIn(text)
  return [...kinds].flatMap((kind) =>
    (given.get(kind) ?? []).map(({ id, name }): Completion => ({ label: id, detail: name, kind: 'id', insert: id })),
  )
}

interface GivenId {
  readonly id: string
  readonly name: string
}

const NORM_FIELDS: ReadonlySet<string> = new Set([
  'obligation',
  'prohibition',
  'permission',
  'power',
  'guarantee',
  'constitutive',
])

/** The ids that a file gives, as far as it can be read at all. */
function idsIn(text: string): ReadonlyMap<string, readonly GivenId[]> {
  const { tree } = readTree(text)
  if (tree?.kind !== 'map') return new Map()
  const byKey = tree.entries.map(({ key, value }): readonly [string, readonly GivenId[]] => [
    key.text,
    value.kind === 'map' ? value.entries.map((entry) => ({ id: entry.key.text, name: nameIn(entry.value) })) : [],
  ])
  return new Map([...byKey, ['norms', normsIn(tree)]])
}

function nameIn(tree: Tree): string {
  if (tree.kind === 'scalar') return tree.text
  if (tree.kind === 'list') return ''
  const found = tree.entries.find(({ key }) => key.text === 'name' || key.text === 'says' || key.text === 'names')
  if (found === undefined) return ''
  return found.value.kind === 'map' ? nameIn(found.value.entries[0]?.value ?? found.key) : nameIn(found.value)
}

function normsIn(top: Tree): readonly GivenId[] {
  const found: GivenId[] = []
  const open: Tree[] = [top]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'list') open.push(...next.items)
    if (next.kind !== 'map') continue
    for (const { key, value } of next.entries) {
      if (value.kind !== 'scalar') open.push(value)
      else if (NORM_FIELDS.has(key.text)) found.push({ id: value.text, name: key.text })
    }
  }
  return found.reverse()
}
