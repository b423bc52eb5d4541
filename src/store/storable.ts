// PostgreSQL takes no character of number zero, and half of a surrogate pair has no UTF-8.
const unstorable = /\0|\p{Surrogate}/u
const everyUnstorable = /\0|\p{Surrogate}/gu

/**
 * Throws where a text holds what no store could give back as it was. Text that spans and hashes depend on comes through
 * the extractor or a parser and has none; to mend it here would shift the spans.
 */
export function assertStorable(text: string): void {
  if (unstorable.test(text))
    throw new Error('our fault: a text with a character that cannot be stored reached the store')
}

/** A title, name or note with U+FFFD in place of what cannot be stored. */
export function storableNote(text: string): string {
  return text.replace(everyUnstorable, '\uFFFD')
}
