import { strongComponents } from '#linter/strong-components'

/**
 * The least set of nodes that, taken out, leaves no cycle among `nodes`: who would have to move first. Exact up to three
 * moves in small groups; larger ones are solved greedily, so that the set may then be larger than it must be.
 */
export function leastFirstMoves(
  nodes: readonly number[],
  edgesFrom: (node: number) => readonly number[],
): readonly number[] {
  return exactMoves(nodes, edgesFrom) ?? greedyMoves(nodes, edgesFrom)
}

function exactMoves(
  nodes: readonly number[],
  edgesFrom: (node: number) => readonly number[],
): readonly number[] | undefined {
  if (nodes.length > SMALL_GROUP) return undefined
  for (let size = 1; size <= MOST_EXACT_MOVES; size += 1) {
    for (const moves of subsets(nodes, size)) if (isFreeOfCycles(nodes, new Set(moves), edgesFrom)) return moves
  }
  return undefined
}

const SMALL_GROUP = 16
const MOST_EXACT_MOVES = 3
const MOST_GREEDY_ROUNDS = 200

function* subsets(nodes: readonly number[], size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let index = from; index <= nodes.length - size; index += 1) {
    const node = nodes[index]
    if (node === undefined) continue
    for (const rest of subsets(nodes, size - 1, index + 1)) yield [node, ...rest]
  }
}

function isFreeOfCycles(
  nodes: readonly number[],
  without: ReadonlySet<number>,
  edgesFrom: (node: number) => readonly number[],
): boolean {
  return cyclesAmong(nodes, without, edgesFrom).length === 0
}

/** The groups that still wait for each other, when some nodes are taken out. */
function cyclesAmong(
  nodes: readonly number[],
  without: ReadonlySet<number>,
  edgesFrom: (node: number) => readonly number[],
): readonly (readonly number[])[] {
  const left = nodes.filter((node) => !without.has(node))
  const index = new Map(left.map((node, at) => [node, at]))
  const edges = left.map((node) => edgesFrom(node).flatMap((target) => index.get(target) ?? []))
  return strongComponents(left.length, (at) => edges[at] ?? [])
    .filter((component) => component.length > 1 || component.some((at) => edges[at]?.includes(at) === true))
    .map((component) => component.flatMap((at) => left[at] ?? []))
}

/** Takes out, round by round, the node of each remaining group that most others wait for. */
function greedyMoves(nodes: readonly number[], edgesFrom: (node: number) => readonly number[]): readonly number[] {
  const moves = new Set<number>()
  for (let round = 0; round < MOST_GREEDY_ROUNDS; round += 1) {
    const groups = cyclesAmong(nodes, moves, edgesFrom)
    if (groups.length === 0) break
    for (const group of groups) moves.add(mostAwaited(group, edgesFrom))
  }
  return [...moves]
}

function mostAwaited(group: readonly number[], edgesFrom: (node: number) => readonly number[]): number {
  const inside = new Set(group)
  const counts = new Map<number, number>()
  for (const node of group) {
    for (const target of edgesFrom(node)) if (inside.has(target)) counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  return group.reduce((best, node) => ((counts.get(node) ?? 0) > (counts.get(best) ?? 0) ? node : best))
}
