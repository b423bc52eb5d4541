import type { Norm } from '#model/norms/norm'

/** Norms in their order, and the place of each in it. Of two with one id the first is meant. */
export interface NumberedNorms {
  readonly norms: readonly Norm[]
  readonly numberById: ReadonlyMap<string, number>
  /** The norm of that id, or none. */
  readonly normById: (id: string) => Norm | undefined
}

/** Numbers the norms. The same array is given back where no id stands twice, since there may be a million. */
export function numberNorms(all: readonly Norm[]): NumberedNorms {
  const numberById = new Map<string, number>()
  for (let at = 0; at < all.length; at += 1) numberById.set(all[at]?.id ?? '', at)
  if (numberById.size < all.length) return numberNorms(firstOfEach(all))
  return {
    norms: all,
    numberById,
    normById: (id) => {
      const at = numberById.get(id)
      return at === undefined ? undefined : all[at]
    },
  }
}

function firstOfEach(all: readonly Norm[]): readonly Norm[] {
  const seen = new Set<string>()
  return all.filter(({ id }) => !seen.has(id) && seen.add(id))
}
