import { derivedId } from '#base/hash'
import { defaulted, fields, optional, required, type Fields, type FieldsShape } from '#model/codec/fields'
import { norms, provisionId } from '#model/codec/norm-shape'
import type { Path } from '#model/codec/path'
import type { Plain } from '#model/codec/plain'
import type { Reading } from '#model/codec/reading'
import type { Tree } from '#model/codec/read-tree'
import { FAILED, type Failed, type Shape } from '#model/codec/shape'
import { givenId, text } from '#model/codec/word-shapes'
import type { GapId, NormId } from '#model/ids'
import type { Gap, GapKind } from '#model/norms/gap'

type GapForm = Omit<Gap, 'id'> & { readonly id?: GapId }

const KINDS: readonly GapKind[] = [
  'bearer',
  'counterparty',
  'deadline',
  'mechanism',
  'verifier',
  'guarantor',
  'consequence',
  'map',
  'definition',
  'sequence',
  'scope',
  'other',
]

const givenGap = givenId<GapId>('gap')
const noNorms: readonly NormId[] = []

function ofKind(kind: GapKind): FieldsShape<GapForm> {
  const spec: Fields<Omit<GapForm, 'kind'>> = {
    id: optional(givenGap, 'its id; left out: made from its words'),
    words: required(text, 'what is left open', kind),
    provision: optional(provisionId, 'the provision that leaves it open'),
    norms: defaulted(norms, noNorms, 'the norms it concerns'),
    claimedBy: optional(text, 'who noticed it, where not whoever wrote this file'),
  }
  return fields<GapForm>(spec as unknown as Fields<GapForm>)
}

const byKind: ReadonlyMap<GapKind, FieldsShape<GapForm>> = new Map(KINDS.map((kind) => [kind, ofKind(kind)]))

/** Reads a gap, which begins with its kind and what is left open; `outside` holds the provision it stands in. */
export function readGap(tree: Tree, path: Path, reading: Reading, outside: Partial<Gap>): Gap | Failed {
  const kinds = KINDS.filter((kind) => tree.kind === 'map' && tree.entries.some((entry) => entry.key.text === kind))
  const [kind] = kinds
  const shape = kind === undefined ? undefined : byKind.get(kind)
  if (kind === undefined || shape === undefined || kinds.length > 1) {
    const head = tree.kind === 'map' && tree.entries[0] !== undefined ? tree.entries[0].key : tree
    reading.fault(head, path, `begins a gap that must say one thing it leaves open: write one of ${KINDS.join(', ')}`)
    return FAILED
  }
  const form = shape.readWith(tree, path, reading, outside)
  if (form === FAILED) return FAILED
  const gap = { ...form, kind, id: form.id ?? idOf(form, kind) }
  if (form.id === undefined) reading.define('gap', gap.id, tree, path)
  return gap
}

/** The gap as it stands in a file, without the fields in `outside`. */
export function writeGap(value: Gap, outside: ReadonlySet<keyof Gap>): Plain {
  const shape = byKind.get(value.kind)
  if (shape === undefined) throw new Error(`our fault: no such kind of gap ${value.kind}`)
  const { id, ...rest } = value
  return shape.writeWith(id === idOf(rest, value.kind) ? rest : value, outside)
}

/** A gap in a list of its own. */
export const gap: Shape<Gap> = {
  read: (tree, path, reading) => readGap(tree, path, reading, {}),
  write: (value) => writeGap(value, new Set()),
  schema: (parts) => parts.named('gap', () => ({ anyOf: [...byKind.values()].map((shape) => shape.schema(parts)) })),
}

function idOf(form: Omit<GapForm, 'kind'>, kind: GapKind): GapId {
  return derivedId('gap', [kind, form.words, form.provision ?? '']) as GapId
}
