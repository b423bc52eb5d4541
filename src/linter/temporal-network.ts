/** `time(to) - time(from) <= most`, and what it rests on. Times are numbers of one unit. */
export interface TimeConstraint<Why> {
  readonly from: number
  readonly to: number
  readonly most: number
  readonly why: Why
}

/**
 * A shortest circle of constraints that cannot all hold, or none where the constraints fit together: Bellman-Ford with a
 * queue and a look at the graph of parents now and then, then the fewest constraints of a contradiction through the
 * circle that was found. Source: Dechter, Meiri and Pearl, "Temporal constraint networks" (1991); Tarjan 1981 for the
 * look at the parents.
 */
export function findContradiction<Why>(
  count: number,
  constraints: readonly TimeConstraint<Why>[],
): readonly TimeConstraint<Why>[] | undefined {
  const byFrom = new Map<number, TimeConstraint<Why>[]>()
  for (const constraint of constraints) {
    const group = byFrom.get(constraint.from)
    if (group === undefined) byFrom.set(constraint.from, [constraint])
    else group.push(constraint)
  }
  const circle = relaxUntilCircle(count, byFrom)
  if (circle === undefined) return undefined
  return shortestThrough(circle, byFrom, count) ?? circle
}

/** The earliest and the latest that each node can lie after node 0; infinite where nothing bounds it. */
export function networkWindows<Why>(
  count: number,
  constraints: readonly TimeConstraint<Why>[],
): readonly { readonly earliest: number; readonly latest: number }[] {
  const latest = distancesFrom(count, constraints)
  const backwards = constraints.map(({ from, to, most, why }) => ({ from: to, to: from, most, why }))
  const earliest = distancesFrom(count, backwards)
  return latest.map((most, node) => ({ earliest: 0 - (earliest[node] ?? Number.POSITIVE_INFINITY), latest: most }))
}

/** The shortest ways from node 0, for a network without a contradiction. */
function distancesFrom<Why>(count: number, constraints: readonly TimeConstraint<Why>[]): readonly number[] {
  const distances = Array.from({ length: count }, (_, node) => (node === 0 ? 0 : Number.POSITIVE_INFINITY))
  for (let round = 0, changed = true; changed && round <= count; round += 1) {
    changed = false
    for (const { from, to, most } of constraints) {
      const reached = (distances[from] ?? 0) + most
      if (reached >= (distances[to] ?? 0)) continue
      distances[to] = reached
      changed = true
    }
  }
  return distances
}

type Outgoing<Why> = ReadonlyMap<number, readonly TimeConstraint<Why>[]>

interface Relaxing<Why> {
  readonly count: number
  readonly distance: Float64Array
  readonly parents: (TimeConstraint<Why> | undefined)[]
  readonly queue: number[]
  readonly queued: Uint8Array
  relaxed: number
}

function relaxUntilCircle<Why>(count: number, byFrom: Outgoing<Why>): readonly TimeConstraint<Why>[] | undefined {
  const state: Relaxing<Why> = {
    count,
    distance: new Float64Array(count),
    parents: Array.from({ length: count }, () => undefined),
    queue: Array.from({ length: count }, (_, node) => node),
    queued: new Uint8Array(count).fill(1),
    relaxed: 0,
  }
  for (let head = 0; head < state.queue.length; head += 1) {
    const node = state.queue[head] ?? 0
    state.queued[node] = 0
    for (const constraint of byFrom.get(node) ?? []) {
      const circle = relax(constraint, state)
      if (circle !== undefined) return circle
    }
  }
  return undefined
}

/** Takes one constraint into account; now and then looks whether the parents have closed a circle. */
function relax<Why>(constraint: TimeConstraint<Why>, state: Relaxing<Why>): readonly TimeConstraint<Why>[] | undefined {
  const { from, to, most } = constraint
  const reached = (state.distance[from] ?? 0) + most
  if (reached >= (state.distance[to] ?? 0)) return undefined
  state.distance[to] = reached
  state.parents[to] = constraint
  state.relaxed += 1
  if (state.queued[to] === 0) {
    state.queued[to] = 1
    state.queue.push(to)
  }
  return state.relaxed % Math.max(state.count, 1) === 0 ? circleAmong(state.parents) : undefined
}

/** A circle in the graph of parents, which is always a contradiction. */
function circleAmong<Why>(
  parents: readonly (TimeConstraint<Why> | undefined)[],
): readonly TimeConstraint<Why>[] | undefined {
  const seenBy = new Int32Array(parents.length).fill(-1)
  for (let start = 0; start < parents.length; start += 1) {
    let node = start
    while (seenBy[node] === -1) {
      seenBy[node] = start
      const parent = parents[node]
      if (parent === undefined) break
      node = parent.from
    }
    if (seenBy[node] === start && parents[node] !== undefined) {
      const circle = followCircle(parents, node)
      if (circle !== undefined) return circle
    }
  }
  return undefined
}

function followCircle<Why>(
  parents: readonly (TimeConstraint<Why> | undefined)[],
  start: number,
): readonly TimeConstraint<Why>[] | undefined {
  const circle: TimeConstraint<Why>[] = []
  for (let node = start; circle.length <= parents.length; ) {
    const parent = parents[node]
    if (parent === undefined) return undefined
    circle.push(parent)
    node = parent.from
    if (node === start) return circle.reverse()
  }
  return undefined
}

const MOST_STARTS = 12

/** The contradiction with the fewest constraints that passes through a node of the circle. */
function shortestThrough<Why>(
  circle: readonly TimeConstraint<Why>[],
  byFrom: Outgoing<Why>,
  count: number,
): readonly TimeConstraint<Why>[] | undefined {
  let best: readonly TimeConstraint<Why>[] | undefined
  for (const { from } of circle.slice(0, MOST_STARTS)) {
    const limit = Math.min((best ?? circle).length - 1, count)
    best = shortestFrom(from, limit, byFrom) ?? best
  }
  return best
}

interface Step<Why> {
  readonly weight: number
  readonly last?: TimeConstraint<Why>
  readonly before?: Step<Why>
}

/** The first walk of at most `limit` constraints that leads back to `start` and cannot hold. */
function shortestFrom<Why>(
  start: number,
  limit: number,
  byFrom: Outgoing<Why>,
): readonly TimeConstraint<Why>[] | undefined {
  let layer: ReadonlyMap<number, Step<Why>> = new Map([[start, { weight: 0 }]])
  for (let length = 1; length <= limit; length += 1) {
    layer = nextLayer(layer, byFrom)
    const back = layer.get(start)
    if (back !== undefined && back.weight < 0) return walkOf(back)
  }
  return undefined
}

/** The lightest walk to each node that is one constraint longer. */
function nextLayer<Why>(layer: ReadonlyMap<number, Step<Why>>, byFrom: Outgoing<Why>): ReadonlyMap<number, Step<Why>> {
  const next = new Map<number, Step<Why>>()
  const onward = [...layer].flatMap(([node, step]) =>
    (byFrom.get(node) ?? []).map((constraint) => ({ step, constraint })),
  )
  for (const { step, constraint } of onward) {
    const weight = step.weight + constraint.most
    const known = next.get(constraint.to)
    if (known === undefined || weight < known.weight)
      next.set(constraint.to, { weight, last: constraint, before: step })
  }
  return next
}

function walkOf<Why>(step: Step<Why>): readonly TimeConstraint<Why>[] {
  const walk: TimeConstraint<Why>[] = []
  for (let at: Step<Why> | undefined = step; at !== undefined; at = at.before)
    if (at.last !== undefined) walk.push(at.last)
  return walk.reverse()
}
