import { actionTypeOf } from '#model/actions/registry'
import type { Norm } from '#model/norms/norm'
import { STANDINGS, type Standing } from '#model/record/record'

/** What a claim says of an act: how it stands and, where known, its kind. */
export interface ToldAct {
  readonly standing: string | undefined
  readonly act: unknown
}

/**
 * How a claim stands towards the norm it is about. That what a norm forbids was done says that it was breached, and that it
 * was not done that it was observed; of every other norm the claim says what it says of the act.
 */
export function standingTowards(norm: Norm | undefined, { standing, act }: ToldAct): Standing {
  const told = STANDINGS.find((each) => each === standing) ?? 'opinion'
  if (norm === undefined || !isBrokenBy(norm, act)) return told
  return TURNED[told] ?? told
}

const TURNED: Partial<Readonly<Record<Standing, Standing>>> = {
  done: 'breached',
  'partly-done': 'breached',
  'in-force': 'breached',
  'not-done': 'in-force',
}

function isBrokenBy({ kind, action }: Norm, act: unknown): boolean {
  if (typeof act !== 'string') return false
  return kind === 'prohibition' ? act === action : actionTypeOf(action)?.brokenBy === act
}
