import { splitWords } from '#evidence/shingles'

/** A passage that stands between quotation marks in a text, as its words. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
])

// Shorter quotations are turns of phrase that many use; longer runs have lost their end mark.
const LEAST_WORDS = 8
const MOST_CHARACTERS = 1500

/**
 * The wording of each quotation of at least eight words, in order, in the writing of `splitWords`. A quotation without
 * an end mark is left out. One pass over the text.
 */
export function findQuotations(text: string): readonly string[] {
  const found: string[] = []
  let open: { readonly at: number; readonly end: string } | undefined
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (open !== undefined && at - open.at > MOST_CHARACTERS) open = undefined
    const end: string | undefined = open === undefined ? MARKS.get(mark) : undefined
    if (end !== undefined) open = { at, end }
    else if (open !== undefined && mark === open.end) {
      const words = splitWords(text.slice(open.at, at))
      if (words.length >= LEAST_WORDS) found.push(words.join(' '))
      open = undefined
    }
  }
  return found
}
