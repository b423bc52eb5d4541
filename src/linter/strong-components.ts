/**
 * The strongly connected components of a graph on the nodes 0 to `count` - 1, each in the order in which it was found.
 * Linear, and without recursion, so that a long chain is no danger. Source: Tarjan, "Depth-first search and linear graph
 * algorithms" (1972).
 */
export function strongComponents(
  count: number,
  edgesFrom: (node: number) => readonly number[],
): readonly (readonly number[])[] {
  const search: Search = {
    numbers: new Int32Array(count).fill(UNSEEN),
    lows: new Int32Array(count).fill(UNSEEN),
    waiting: new Uint8Array(count),
    stack: [],
    components: [],
    next: 0,
  }
  for (let root = 0; root < count; root += 1) {
    if (search.numbers[root] === UNSEEN) visitFrom(root, search, edgesFrom)
  }
  return search.components
}

const UNSEEN = -1

interface Search {
  readonly numbers: Int32Array
  readonly lows: Int32Array
  readonly waiting: Uint8Array
  readonly stack: number[]
  readonly components: number[][]
  next: number
}

interface Visit {
  readonly node: number
  readonly edges: readonly number[]
  at: number
}

function visitFrom(root: number, search: Search, edgesFrom: (node: number) => readonly number[]): void {
  const way: Visit[] = [openVisit(root, search, edgesFrom)]
  for (let visit = way[way.length - 1]; visit !== undefined; visit = way[way.length - 1]) {
    const target = visit.edges[visit.at]
    visit.at += 1
    if (target === undefined) {
      way.pop()
      closeVisit(visit.node, way[way.length - 1]?.node, search)
    } else if (search.numbers[target] === UNSEEN) way.push(openVisit(target, search, edgesFrom))
    else if (search.waiting[target] === 1) lower(visit.node, low(search.numbers, target), search)
  }
}

function openVisit(node: number, search: Search, edgesFrom: (node: number) => readonly number[]): Visit {
  search.numbers[node] = search.next
  search.lows[node] = search.next
  search.next += 1
  search.stack.push(node)
  search.waiting[node] = 1
  return { node, edges: edgesFrom(node), at: 0 }
}

function closeVisit(node: number, parent: number | undefined, search: Search): void {
  if (parent !== undefined) lower(parent, low(search.lows, node), search)
  if (search.lows[node] === search.numbers[node]) search.components.push(takeComponent(node, search))
}

function lower(node: number, value: number, search: Search): void {
  search.lows[node] = Math.min(low(search.lows, node), value)
}

function low(values: Int32Array, node: number): number {
  return values[node] ?? UNSEEN
}

function takeComponent(node: number, search: Search): number[] {
  const component: number[] = []
  for (let top = search.stack.pop(); top !== undefined; top = search.stack.pop()) {
    search.waiting[top] = 0
    component.push(top)
    if (top === node) break
  }
  return component.reverse()
}
