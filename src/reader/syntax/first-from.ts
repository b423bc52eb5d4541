/** The number of the first of some parts in order that begins at the token or behind it; their count where none does. */
export function firstFrom(parts: readonly { readonly first: number }[], token: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
