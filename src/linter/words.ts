/** The list in words: `a`, `a and b`, `a, b and c`. */
export function joinWords(items: readonly string[], last = 'and'): string {
  if (items.length <= 1) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1] ?? ''}`
}

/** The words in backticks, cut where they are long. */
export function quoted(words: string): string {
  return `\`${words.length > 80 ? `${words.slice(0, 79)}…` : words}\``
}

/** The verb for one or for several: `is` or `are`. */
export function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are'
}

/** `one norm`, `3 norms`. */
export function countWords(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count} ${noun}s`
}
