/** Foreign words as text of HTML, XML or SVG, also within an attribute. Characters that XML does not allow are dropped. */
export function escapeMarkup(words: string): string {
  return words
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
