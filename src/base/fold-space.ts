/**
 * The text with every run of white space as one space, and none at its ends. Two texts that differ in line breaks alone
 * fold to the same: a quotation is held letter for letter against what it quotes, both folded.
 */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
