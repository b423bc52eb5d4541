/** The few families that draft items are marked by: shape of the underline first, tint second. */
export type ItemFamily = 'duty' | 'claim' | 'gap' | 'time' | 'name'

/** The families in the order of the page. */
export const FAMILIES: readonly ItemFamily[] = ['duty', 'claim', 'gap', 'time', 'name']

/** The family of a draft item's kind; kinds that are not known here are shown with the norms. */
export function familyOf(kind: string): ItemFamily {
  switch (kind) {
    case 'claim':
      return 'claim'
    case 'gap':
      return 'gap'
    case 'time':
      return 'time'
    case 'party':
    case 'place':
    case 'quantity':
      return 'name'
    default:
      return 'duty'
  }
}
