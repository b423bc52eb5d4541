// Escape sequences that colour text take no room.
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const COLOUR = /\u001B\[[0-9;]*m/g
const COMBINING = /\p{M}/u
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u

/** How many columns of a terminal the text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text.replace(COLOUR, '')) {
    if (COMBINING.test(letter)) continue
    width += WIDE.test(letter) || (letter.codePointAt(0) ?? 0) > 0x1f000 ? 2 : 1
  }
  return width
}

/** The text with spaces up to the width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** The text in lines of at most `width` columns, broken at spaces; a longer word is broken where it must be. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const next = line === '' ? word : `${line} ${word}`
    if (widthOf(next) <= width) {
      line = next
      continue
    }
    if (line !== '') lines.push(line)
    const [rest, full] = broken(word, width)
    lines.push(...full)
    line = rest
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** Wrapped words behind a mark, later lines under the first one's words. */
export function behindMark(words: string, mark: string, width: number): readonly string[] {
  const room = Math.max(20, width - mark.length)
  return wrapped(words, room).map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`)
}

/** The text in at most `width` columns; where it is longer, three dots stand for the rest. */
export function shortened(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${headOf(text, width - 1)}…`
}

function broken(word: string, width: number): readonly [string, readonly string[]] {
  const full: string[] = []
  let rest = word
  while (widthOf(rest) > width) {
    const head = headOf(rest, width)
    full.push(head)
    rest = rest.slice(head.length)
  }
  return [rest, full]
}

/** As many letters as fit the columns, at least one, with the marks that belong to the last of them. */
function headOf(text: string, width: number): string {
  let head = ''
  let columns = 0
  for (const letter of text) {
    columns += widthOf(letter)
    if (head !== '' && columns > width) break
    head += letter
  }
  return head
}
