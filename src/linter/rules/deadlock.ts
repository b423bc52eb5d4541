import type { AgreementIndex } from '#linter/agreement-index'
import { leastFirstMoves } from '#linter/first-moves'
import { called, eachCalled, quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import { strongComponents } from '#linter/strong-components'
import { allWaitsOf, type Waiting } from '#linter/waiting'
import type { Norm } from '#model/norms/norm'
import { listed, type Filling } from '#time/statement'

/** Norms that wait for each other in a circle. */
export const deadlock: Rule = {
  name: 'deadlock',
  group: 'consequence and sequence',
  severity: 'error',
  doc: {
    finds:
      'norms each of which waits until the next is kept, in a circle, by order, by condition or by a deadline that counts from it',
    matters:
      'nobody can begin without breaking the order, and nobody is ever overdue: everything waits, and each side waits rightly',
    question: 'which of these steps can be taken first, on trust or with a guarantee?',
    realCase:
      "in the package of 12 February 2015 border control waits for the elections and the constitutional settlement, and each side read the other's step as coming first",
    sources: ['PA-X 1364', 'Chatham House, "The Minsk Conundrum" (2020)', 'Tarjan 1972'],
  },
  *check(index) {
    const waits = allWaitsOf(index).filter((wait) => wait.because !== 'together')
    const told = new Set<number>()
    const ofTheText = waits.filter((wait) => wait.readBy === undefined)
    for (const fault of circleFaults(index, ofTheText, told)) yield fault
    if (ofTheText.length === waits.length) return
    for (const fault of circleFaults(index, waits, told)) {
      const readers = [...new Set(waits.flatMap((wait) => (concerns(wait, fault) ? (wait.readBy ?? []) : [])))]
      const found = state('deadlock.read', { found: fault.found, readers: listed(readers.map(quoted), 'and') })
      yield { ...fault, found, severity: 'warning' }
    }
  },
}

function concerns(wait: Waiting, fault: Fault): boolean {
  return fault.norms?.includes(wait.norm) === true && fault.norms.includes(wait.for)
}

/** The circles among the waits, without those that touch a norm which was told before. */
function* circleFaults(index: AgreementIndex, waits: readonly Waiting[], told: Set<number>): Generator<Fault> {
  const graph = toGraph(index, waits)
  const edgesFrom = (node: number): readonly number[] => graph.edges[node] ?? []
  for (const component of strongComponents(graph.norms.length, edgesFrom)) {
    const isCircle = component.length > 1 || component.some((node) => edgesFrom(node).includes(node))
    if (!isCircle || component.some((node) => told.has(node))) continue
    for (const node of component) told.add(node)
    yield faultOf(graph, component, edgesFrom)
  }
}

interface Graph {
  readonly norms: readonly Norm[]
  readonly edges: readonly (readonly number[])[]
}

function toGraph(index: AgreementIndex, waits: readonly Waiting[]): Graph {
  const place = new Map(index.norms.map((norm, at) => [norm.id, at]))
  const edges: number[][] = index.norms.map(() => [])
  for (const wait of waits) {
    const [from, to] = [place.get(wait.norm), place.get(wait.for)]
    if (from !== undefined && to !== undefined) edges[from]?.push(to)
  }
  return { norms: index.norms, edges }
}

function faultOf(graph: Graph, component: readonly number[], edgesFrom: (node: number) => readonly number[]): Fault {
  const normsOf = (nodes: readonly number[]): readonly Norm[] => nodes.flatMap((node) => graph.norms[node] ?? [])
  const circle = normsOf(circleIn(component, edgesFrom))
  const moves = normsOf(leastFirstMoves(component, edgesFrom))
  const found = state('deadlock', { waits: waitsIn(circle), moves: eachCalled(moves), count: moves.length })
  return { found, norms: circle.map((norm) => norm.id) }
}

/** Who waits for whom, round the circle; of a long one the beginning. */
function waitsIn(circle: readonly Norm[]): Filling {
  const waits = circle.map((norm, at) =>
    state('deadlock.wait', { norm: called(norm), other: called(circle[(at + 1) % circle.length] ?? norm) }),
  )
  if (waits.length <= MOST_WAITS) return listed(waits, 'and')
  return state('deadlock.long', { waits: listed(waits.slice(0, MOST_WAITS - 1), 'semicolon'), count: waits.length })
}

const MOST_WAITS = 6

/** One circle within a component: a shortest way from its first norm back to it. */
function circleIn(component: readonly number[], edgesFrom: (node: number) => readonly number[]): readonly number[] {
  const inside = new Set(component)
  const start = Math.min(...component.slice(0, MOST_STARTS))
  const cameFrom = new Map<number, number>()
  const queue = [start]
  for (const node of queue) {
    for (const target of edgesFrom(node)) {
      if (target === start) return wayTo(node, start, cameFrom)
      if (!inside.has(target) || cameFrom.has(target)) continue
      cameFrom.set(target, node)
      queue.push(target)
    }
  }
  return [start]
}

const MOST_STARTS = 10_000

function wayTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const way = [end]
  for (let at = end; at !== start; ) {
    const before = cameFrom.get(at)
    if (before === undefined) break
    way.push(before)
    at = before
  }
  return way.reverse()
}
