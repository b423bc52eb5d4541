/** The words, or as many of them as fit with the three dots that stand for the rest; a long word alone is cut within. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  const fitting = words.slice(0, most - 1)
  const whole = words[most - 1] === ' ' ? fitting.length : fitting.lastIndexOf(' ')
  return `${whole > most / 2 ? fitting.slice(0, whole).trimEnd() : fitting}…`
}
