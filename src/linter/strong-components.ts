/**
 * The strongly connected components of a graph on the nodes 0 to `count` - 1, each in the order in which it was found.
 * Linear, and without recursion, so that a long chain is no danger. Source: Tarjan, "Depth-first search and linear graph
 * algorithms" (1972).
 */
export function strongComponents(
  count: number,
  edgesFrom: (node: number) => readonly number[],
): readonly (readonly number[])[] {
  const numbers = new Array<number>(count).fill(-1)
  const lows = new Array<number>(count).fill(-1)
  const waiting = new Array<boolean>(count).fill(false)
  const stack: number[] = []
  const components: number[][] = []
  let next = 0
  const open = (node: number, way: Visit[]): void => {
    numbers[node] = next
    lows[node] = next
    next += 1
    stack.push(node)
    waiting[node] = true
    way.push({ node, edges: edgesFrom(node), at: 0 })
  }
  for (let root = 0; root < count; root += 1) {
    if (numbers[root] !== -1) continue
    const way: Visit[] = []
    open(root, way)
    for (let visit = way[way.length - 1]; visit !== undefined; visit = way[way.length - 1]) {
      const target = visit.edges[visit.at]
      visit.at += 1
      if (target === undefined) {
        way.pop()
        const parent = way[way.length - 1]
        if (parent !== undefined) lows[parent.node] = Math.min(low(lows, parent.node), low(lows, visit.node))
        if (lows[visit.node] === numbers[visit.node]) components.push(closeAt(visit.node, stack, waiting))
      } else if (numbers[target] === -1) open(target, way)
      else if (waiting[target] === true) lows[visit.node] = Math.min(low(lows, visit.node), low(numbers, target))
    }
  }
  return components
}

interface Visit {
  readonly node: number
  readonly edges: readonly number[]
  at: number
}

function low(values: readonly number[], node: number): number {
  return values[node] ?? -1
}

function closeAt(node: number, stack: number[], waiting: boolean[]): number[] {
  const component: number[] = []
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    waiting[top] = false
    component.push(top)
    if (top === node) break
  }
  return component.reverse()
}
