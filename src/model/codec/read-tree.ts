import { Composer, isAlias, isMap, isScalar, isSeq, Parser, type CST, type Node, type ParsedNode } from 'yaml'

/** One part of a file with its place in the text, freed of everything that is particular to YAML. */
export type Tree = ScalarTree | ListTree | MapTree

interface Placed {
  readonly from: number
  readonly to: number
}

/** A single value as its words stand in the file; `quoted` words are text whatever they look like. */
export interface ScalarTree extends Placed {
  readonly kind: 'scalar'
  readonly text: string
  readonly quoted: boolean
}

/** Values in an order. */
export interface ListTree extends Placed {
  readonly kind: 'list'
  readonly items: readonly Tree[]
}

/** One field: its name and what stands behind it. */
export interface MapEntry {
  readonly key: ScalarTree
  readonly value: Tree
}

/** Values by name, names as often as they stand in the file. */
export interface MapTree extends Placed {
  readonly kind: 'map'
  readonly entries: readonly MapEntry[]
}

/** A fault found while reading the file as YAML. */
export interface TreeProblem extends Placed {
  readonly message: string
}

/** The largest file we read, in UTF-16 units; the deepest nesting. */
const LARGEST_FILE = 8 * 1024 * 1024
const DEEPEST_NESTING = 40

/**
 * Reads YAML (or JSON, which is YAML) to a tree. Too large or too deep a file, aliases, tags, repeated keys and a second
 * document are problems; the depth is measured before anything recursive sees the text.
 */
export function readTree(text: string): { readonly tree?: Tree; readonly problems: readonly TreeProblem[] } {
  if (text.length > LARGEST_FILE) return onlyProblem(0, 0, tooLarge(text.length))
  const control = /[\u0000-\u0008\u000e-\u001f]/.exec(text)
  if (control !== null) return onlyProblem(control.index, control.index + 1, NOT_TEXT)
  const tokens = [...new Parser().parse(text)]
  const deep = deepestPlace(tokens)
  if (deep !== undefined) return onlyProblem(deep, deep + 1, TOO_DEEP)
  const documents = [...new Composer(OPTIONS).compose(tokens, true, text.length)]
  const [document, second] = documents
  if (document === undefined) return { problems: [] }
  const problems: TreeProblem[] = [...document.errors, ...document.warnings].map((error) => ({
    from: error.pos[0],
    to: error.pos[1],
    message: `this cannot be read as YAML (${plainWords(error.message)}): check the indentation, the colons and the quotes here`,
  }))
  if (second !== undefined) problems.push({ from: second.range[0], to: second.range[0] + 3, message: SECOND_DOCUMENT })
  // What can be made out beside a fault of YAML is read too, so that its own faults are told at once.
  if (document.contents === null) return { problems }
  return { tree: toTree(document.contents, problems), problems }
}

const OPTIONS = { schema: 'core', uniqueKeys: false, prettyErrors: false, strict: true } as const

const NOT_TEXT = 'this is no text but a binary file: give an agreement or record file written in UTF-8'
const TOO_DEEP = `nested more than ${DEEPEST_NESTING} levels deep, which no agreement needs: write it flatter`
const SECOND_DOCUMENT = 'a second document begins here, and one file holds one: put it into a file of its own'
const ALIAS = 'aliases (`*name`) are not read, since they can make a small file endless: write the words out here'

function tooLarge(length: number): string {
  return `the file has ${length} characters and the most we read is ${LARGEST_FILE}: split the record into several files`
}

function onlyProblem(from: number, to: number, message: string): { readonly problems: readonly TreeProblem[] } {
  return { problems: [{ from, to, message }] }
}

function plainWords(message: string): string {
  const first = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  return first.slice(0, 1).toLowerCase() + first.slice(1)
}

/** The offset of the first token that nests too deep, found without recursion. */
function deepestPlace(tokens: readonly CST.Token[]): number | undefined {
  const stack: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.depth > DEEPEST_NESTING) return next.token.offset
    for (const child of childrenOf(next.token)) stack.push({ token: child, depth: next.depth + 1 })
  }
  return undefined
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return []
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child !== null && child !== undefined))
}

function toTree(node: ParsedNode | Node, problems: TreeProblem[]): Tree {
  const [from, to] = placeOf(node)
  if (node.tag !== undefined && !isAlias(node)) problems.push({ from, to, message: tagged(node.tag) })
  if (isMap(node)) {
    const entries = node.items.map((pair) => {
      const key = toKey(pair.key, from, problems)
      const value = isNode(pair.value) ? toTree(pair.value, problems) : emptyAt(key.to)
      return { key, value }
    })
    return { kind: 'map', entries, from, to }
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => (isNode(item) ? toTree(item, problems) : emptyAt(from)))
    return { kind: 'list', items, from, to }
  }
  if (isScalar(node)) return scalarOf(node.source ?? '', node.type, from, to)
  problems.push({ from, to, message: ALIAS })
  return emptyAt(from)
}

function toKey(key: unknown, from: number, problems: TreeProblem[]): ScalarTree {
  const tree = isNode(key) ? toTree(key, problems) : emptyAt(from)
  if (tree.kind === 'scalar') return tree
  problems.push({ from: tree.from, to: tree.to, message: 'the name of a field must be one word: write `name: value`' })
  return emptyAt(tree.from)
}

function scalarOf(text: string, type: string | undefined, from: number, to: number): ScalarTree {
  return { kind: 'scalar', text, quoted: type !== 'PLAIN', from, to }
}

function tagged(tag: string): string {
  return `the tag \`${tag.slice(0, 40)}\` means nothing here: leave it out`
}

function emptyAt(from: number): ScalarTree {
  return { kind: 'scalar', text: '', quoted: false, from, to: from }
}

function placeOf(node: ParsedNode | Node): readonly [number, number] {
  const range = node.range
  return range === null || range === undefined ? [0, 0] : [range[0], range[1]]
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value)
}
