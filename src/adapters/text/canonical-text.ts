/**
 * The canonical text that spans point into: line ends become `\n`, and the two things that no store can keep (the
 * character of number zero, half a surrogate pair) become U+FFFD. Nothing else changes: letters are not composed or
 * decomposed, spaces and quotation marks stay as they came, since a quotation must be found letter for letter.
 */
export function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0|\p{Surrogate}/gu, '\uFFFD')
}
