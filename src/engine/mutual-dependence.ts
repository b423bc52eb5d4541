/**
 * The strongly connected components of a graph, as a number for each node: two nodes share a number exactly when each
 * reaches the other. Iterative, so that a long chain does not exhaust the stack. Source: Tarjan 1972.
 */
export function componentsOf<Node>(
  nodes: readonly Node[],
  edgesFrom: (node: Node) => readonly Node[],
): ReadonlyMap<Node, number> {
  const known = new Set(nodes)
  const search: Search<Node> = { index: new Map(), low: new Map(), stack: [], onStack: new Set(), component: new Map() }
  for (const node of nodes) {
    if (!search.index.has(node)) visit(node, (from) => edgesFrom(from).filter((to) => known.has(to)), search)
  }
  return search.component
}

interface Search<Node> {
  readonly index: Map<Node, number>
  readonly low: Map<Node, number>
  readonly stack: Node[]
  readonly onStack: Set<Node>
  readonly component: Map<Node, number>
}

function visit<Node>(root: Node, edgesFrom: (node: Node) => readonly Node[], search: Search<Node>): void {
  const path: { readonly node: Node; readonly edges: readonly Node[]; next: number }[] = [
    enter(root, edgesFrom, search),
  ]
  for (let frame = path[path.length - 1]; frame !== undefined; frame = path[path.length - 1]) {
    const to = frame.edges[frame.next]
    frame.next += 1
    if (to === undefined) {
      path.pop()
      leave(frame.node, path[path.length - 1]?.node, search)
    } else if (!search.index.has(to)) {
      path.push(enter(to, edgesFrom, search))
    } else if (search.onStack.has(to)) {
      lower(frame.node, search.index.get(to) ?? 0, search)
    }
  }
}

function enter<Node>(
  node: Node,
  edgesFrom: (node: Node) => readonly Node[],
  search: Search<Node>,
): { readonly node: Node; readonly edges: readonly Node[]; next: number } {
  const number = search.index.size
  search.index.set(node, number)
  search.low.set(node, number)
  search.stack.push(node)
  search.onStack.add(node)
  return { node, edges: edgesFrom(node), next: 0 }
}

function leave<Node>(node: Node, parent: Node | undefined, search: Search<Node>): void {
  const low = search.low.get(node) ?? 0
  if (parent !== undefined) lower(parent, low, search)
  if (low !== search.index.get(node)) return
  for (let member = search.stack.pop(); member !== undefined; member = search.stack.pop()) {
    search.onStack.delete(member)
    search.component.set(member, low)
    if (member === node) return
  }
}

function lower<Node>(node: Node, number: number, search: Search<Node>): void {
  search.low.set(node, Math.min(search.low.get(node) ?? number, number))
}
