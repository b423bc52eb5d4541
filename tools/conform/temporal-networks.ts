import { findContradiction, networkWindows, type TimeConstraint } from '#linter/temporal-network'
import { hasFields, same, type Adapter, type OutsideCase } from './adapter.ts'

interface Constraint {
  readonly from: string
  readonly to: string
  readonly min: number | null
  readonly max: number | null
}

/** Simple temporal networks: whether they fit together, and the window of every point from the origin. */
export const temporalNetworks: Adapter = {
  name: 'temporal networks',
  fits: (file) => hasFields(file, 'constraints'),
  judge: (outside) => same(outside['expected'], solve(outside)),
}

function solve(outside: OutsideCase): unknown {
  // A bound that is not said is none.
  const constraints = (outside['constraints'] as readonly Partial<Constraint>[]).map(
    ({ from = 'z', to = 'z', min = null, max = null }): Constraint => ({ from, to, min, max }),
  )
  const names = [...new Set(['z', ...constraints.flatMap((each) => [each.from, each.to])])]
  const edges = constraints.flatMap((each): readonly TimeConstraint<string>[] => {
    const [from, to] = [names.indexOf(each.from), names.indexOf(each.to)]
    const most = each.max === null ? [] : [{ from, to, most: each.max, why: `${each.from} to ${each.to}` }]
    const least = each.min === null ? [] : [{ from: to, to: from, most: -each.min, why: `${each.from} to ${each.to}` }]
    return [...most, ...least]
  })
  if (findContradiction(names.length, edges) !== undefined) return { consistent: false, windows: null }
  const windows = networkWindows(names.length, edges)
  const finite = (bound: number | undefined): number | null =>
    bound === undefined || !Number.isFinite(bound) ? null : bound
  return {
    consistent: true,
    windows: Object.fromEntries(
      names.flatMap((name, at) =>
        name === 'z' ? [] : [[name, [finite(windows[at]?.earliest), finite(windows[at]?.latest)]]],
      ),
    ),
  }
}
