import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
  type Pair,
  type ParsedNode,
} from 'yaml'
import { mergeLines } from '#model/codec/merge-lines'
import { isPlainList, isPlainMap, samePlain, type Plain, type PlainMap } from '#model/codec/plain'

const OPTIONS = { schema: 'core', uniqueKeys: false, aliasDuplicateObjects: false } as const
const PRINTING = { lineWidth: 0, flowCollectionPadding: true, indentSeq: true } as const
const LONGEST_FLOW = 90
const LONGEST_FLOW_MAP = 60

/** The value as YAML, the same bytes for the same value. */
export function printPlain(value: Plain): string {
  const document = new Document(null, OPTIONS)
  document.contents = toNode(value)
  return document.toString(PRINTING)
}

/**
 * The original with every change from `before` to `after` made in it and everything else as it stands: comments, order,
 * quotes, and other ways of writing the same. Where only single values change, not one other byte does. `before` is what
 * the original would print as; `isRight` asks whether a text reads as what is wanted.
 */
export function printChanged(
  original: string,
  before: Plain,
  after: Plain,
  isRight: (text: string) => boolean,
): string {
  if (samePlain(before, after)) return original
  const document = parseDocument(original, OPTIONS)
  if (document.errors.length > 0 || document.contents === null) return printPlain(after)
  const splices = findSplices(document.contents, before, after, false)
  if (splices !== undefined) return spliced(original, splices)
  const laidOut = document.toString(PRINTING)
  document.contents = merged(document.contents, before, after) as ParsedNode
  const changed = document.toString(PRINTING)
  const kept = mergeLines(original, laidOut, changed)
  return isRight(kept) ? kept : changed
}

function toNode(value: Plain): Node {
  if (isPlainMap(value)) return toMapNode(value)
  if (!isPlainList(value)) return new Scalar(value)
  const seq = new YAMLSeq()
  seq.items = value.map(toNode)
  seq.flow = value.every((item) => !isPlainMap(item) && !isPlainList(item)) && lengthOf(value) <= LONGEST_FLOW
  return seq
}

function toMapNode(value: PlainMap): YAMLMap {
  const map = new YAMLMap()
  for (const [key, item] of value) map.set(keyNode(key), toNode(item))
  map.flow = value.size > 0 && value.size <= 3 && isShort(value)
  if (value.size === 0) map.flow = true
  return map
}

/** Short maps of single values stand on one line, as people write them. */
function isShort(value: PlainMap): boolean {
  return [...value].reduce((sum, [key, item]) => sum + key.length + widthOf(item) + 4, 0) <= LONGEST_FLOW_MAP
}

function lengthOf(items: readonly Plain[]): number {
  return items.reduce<number>((sum, item) => sum + widthOf(item) + 2, 0)
}

/** How much of a line a value takes; what has lines or parts of its own takes all of it. */
function widthOf(item: Plain): number {
  if (isPlainMap(item) || isPlainList(item)) return LONGEST_FLOW
  const text = String(item)
  return text.includes('\n') ? LONGEST_FLOW : text.length
}

function keyNode(key: string): Scalar {
  return new Scalar(/^(?:0|[1-9]\d{0,8})$/.test(key) ? Number(key) : key)
}

interface Splice {
  readonly from: number
  readonly to: number
  readonly words: string
}

/** The single values that change, with their places; none where more than that changes. */
function findSplices(node: Node, before: Plain, after: Plain, inFlow: boolean): readonly Splice[] | undefined {
  if (samePlain(before, after)) return []
  if (isScalar(node) && !isPlainMap(after) && !isPlainList(after)) return spliceOf(node, after, inFlow)
  const children = sameChildren(node, before, after)
  if (children === undefined) return undefined
  const flow = inFlow || (node as YAMLMap | YAMLSeq).flow === true
  const found = children.map(([child, old, now]) => findSplices(child, old, now, flow))
  return found.some((each) => each === undefined) ? undefined : found.flatMap((each) => each ?? [])
}

function spliceOf(node: Scalar, after: Plain, inFlow: boolean): readonly Splice[] | undefined {
  const range = node.range
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
  if (range === null || range === undefined || isBlock || range[0] === range[1]) return undefined
  const words = inFlow ? printPlain([after]).slice(2, -3) : printPlain(after).slice(0, -1)
  return words.includes('\n') ? undefined : [{ from: range[0], to: range[1], words }]
}

type Child = readonly [Node, Plain, Plain]

/** The parts of a node beside what they were and are, where no part came or went. */
function sameChildren(node: Node, before: Plain, after: Plain): readonly Child[] | undefined {
  if (isSeq(node) && isPlainList(before) && isPlainList(after)) return sameItems(node, before, after)
  return isMap(node) && isPlainMap(before) && isPlainMap(after) ? sameFields(node, before, after) : undefined
}

function sameItems(node: YAMLSeq, before: readonly Plain[], after: readonly Plain[]): readonly Child[] | undefined {
  if (node.items.length !== before.length || before.length !== after.length) return undefined
  return before.map((old, index): Child => [node.items[index] as Node, old, after[index] ?? ''])
}

function sameFields(node: YAMLMap, before: PlainMap, after: PlainMap): readonly Child[] | undefined {
  if (before.size !== after.size || isReordered(before, after)) return undefined
  const nodes = new Map(node.items.map((pair) => [keyWords(pair.key), pair.value as Node | null]))
  const children: Child[] = []
  for (const [key, old] of before) {
    const [child, now] = [nodes.get(key), after.get(key)]
    if (child === undefined || child === null || now === undefined) return undefined
    children.push([child, old, now])
  }
  return children
}

function spliced(original: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.from - b.from)
  const pieces = inOrder.map((splice, index) => original.slice(inOrder[index - 1]?.to ?? 0, splice.from) + splice.words)
  return pieces.join('') + original.slice(inOrder[inOrder.length - 1]?.to ?? 0)
}

/** The node with the changes made in it; a node that is written in another way than `before` is replaced as a whole. */
function merged(node: Node, before: Plain, after: Plain): Node {
  if (samePlain(before, after)) return node
  if (isScalar(node) && !isPlainMap(after) && !isPlainList(after)) {
    node.value = after
    delete node.source
    return node
  }
  return mergedMap(node, before, after) ?? mergedList(node, before, after) ?? withComments(toNode(after), node)
}

function hasKeysOf(node: YAMLMap, value: PlainMap): boolean {
  const keys = new Set(node.items.map((pair) => keyWords(pair.key)))
  return [...value.keys()].every((key) => keys.has(key))
}

function mergedMap(node: Node, before: Plain, after: Plain): Node | undefined {
  if (!isMap(node) || !isPlainMap(before) || !isPlainMap(after) || !hasKeysOf(node, before)) return undefined
  const kept = node.items.filter((pair) => after.has(keyWords(pair.key)) || !before.has(keyWords(pair.key)))
  for (const pair of kept) mergeField(pair, before, after)
  node.items = kept
  for (const [key, value] of after) if (!before.has(key)) insertInOrder(node, key, toNode(value), after)
  if (isReordered(before, after)) putInOrder(node, after)
  return node
}

/** Whether fields that both have changed places; fields of a thing never do, ids in a map from ids may. */
function isReordered(before: PlainMap, after: PlainMap): boolean {
  const stayed = [...before.keys()].filter((key) => after.has(key))
  return [...after.keys()].filter((key) => before.has(key)).some((key, index) => key !== stayed[index])
}

function putInOrder(node: YAMLMap, after: PlainMap): void {
  const places = new Map([...after.keys()].map((key, index) => [key, index]))
  node.items.sort((a, b) => (places.get(keyWords(a.key)) ?? -1) - (places.get(keyWords(b.key)) ?? -1))
}

function mergeField(pair: Pair, before: PlainMap, after: PlainMap): void {
  const [old, now] = [before.get(keyWords(pair.key)), after.get(keyWords(pair.key))]
  if (old !== undefined && now !== undefined && pair.value !== null) pair.value = merged(pair.value as Node, old, now)
}

/** A new field stands behind the one that comes before it in print, or first. */
function insertInOrder(node: YAMLMap, key: string, value: Node, after: PlainMap): void {
  const earlier = new Set<string>()
  for (const other of after.keys()) {
    if (other === key) break
    earlier.add(other)
  }
  let at = 0
  node.items.forEach((pair, index) => {
    if (earlier.has(keyWords(pair.key))) at = index + 1
  })
  const created = new YAMLMap()
  created.set(keyNode(key), value)
  const [pair] = created.items
  if (pair !== undefined) node.items.splice(at, 0, pair as Pair)
}

/** Items keep their nodes, and so their comments, wherever they move to: known by their id, else by being the same. */
function mergedList(node: Node, before: Plain, after: Plain): Node | undefined {
  if (!isSeq(node) || !isPlainList(before) || !isPlainList(after) || node.items.length !== before.length)
    return undefined
  const left = new Map<string, number[]>()
  before.forEach((item, index) => {
    const name = nameOf(item)
    left.set(name, [...(left.get(name) ?? []), index])
  })
  node.items = after.map((item, position) => {
    const index = left.get(nameOf(item))?.shift() ?? sameKindAt(before, item, position, left)
    const old = index === undefined ? undefined : before[index]
    const oldNode = index === undefined ? undefined : node.items[index]
    return old === undefined || oldNode === undefined ? toNode(item) : merged(oldNode as Node, old, item)
  })
  return node
}

/** An item without a name of its own that stands where another stood: it was changed in place. */
function sameKindAt(
  before: readonly Plain[],
  item: Plain,
  position: number,
  left: ReadonlyMap<string, number[]>,
): number | undefined {
  const old = before[position]
  if (old === undefined || !isPlainMap(old) || !isPlainMap(item) || idOf(old) !== undefined || idOf(item) !== undefined)
    return undefined
  const waiting = left.get(nameOf(old))
  if (waiting?.[0] !== position) return undefined
  waiting.shift()
  return position
}

const ID_KEYS = [
  'id',
  'obligation',
  'prohibition',
  'permission',
  'power',
  'guarantee',
  'constitutive',
  'claim',
  'source',
  'document',
]

function idOf(item: PlainMap): string | undefined {
  const [firstKey, firstValue] = [...item][0] ?? []
  if (firstKey === undefined || firstValue === undefined || !ID_KEYS.includes(firstKey)) return undefined
  return isPlainMap(firstValue) || isPlainList(firstValue) ? undefined : `${firstKey} ${firstValue}`
}

function nameOf(item: Plain): string {
  const id = isPlainMap(item) ? idOf(item) : undefined
  return id ?? JSON.stringify(toJson(item))
}

function toJson(value: Plain): unknown {
  if (isPlainMap(value)) return [...value].map(([key, item]) => [key, toJson(item)])
  return isPlainList(value) ? value.map(toJson) : value
}

function withComments(node: Node, old: Node): Node {
  if (old.comment !== undefined) node.comment = old.comment
  if (old.commentBefore !== undefined) node.commentBefore = old.commentBefore
  if (old.spaceBefore !== undefined) node.spaceBefore = old.spaceBefore
  return node
}

function keyWords(key: unknown): string {
  if (isScalar(key)) return key.source ?? String(key.value)
  return String(key)
}
