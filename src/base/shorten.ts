/** The words, or as many units of them as fit with the three dots that stand for the rest. */
export function shortened(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words
}
