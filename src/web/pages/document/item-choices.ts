import type { ItemChange } from '#api/reviews/review-act'

/** The kinds that an item can be of, in the order of the form. */
export const KINDS = [
  'claim',
  'obligation',
  'prohibition',
  'permission',
  'power',
  'guarantee',
  'consequence',
  'amendment',
  'gap',
] as const satisfies readonly NonNullable<ItemChange['kind']>[]

/** How a claim can stand, in the order of the form. */
export const STANDINGS = [
  'done',
  'not-done',
  'partly-done',
  'in-force',
  'breached',
  'refused',
  'impossible',
  'promised',
  'denied',
  'demanded',
  'predicted',
  'opinion',
  'conditional',
  'no-knowledge',
  'exercised',
] as const satisfies readonly NonNullable<ItemChange['standing']>[]
