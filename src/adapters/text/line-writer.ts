import { PageTooLarge } from '#adapters/text/page-too-large'

/** What stands between two pieces of text. */
export type Space = 'cell' | 'line' | 'paragraph'

/** Puts text together with the spaces that were asked for between; of several at one place the widest counts. */
export interface LineWriter {
  write(text: string): void
  space(kind: Space): void
  text(): string
}

/** A writer of at most so many letters. */
export function lineWriter(mostLength: number): LineWriter {
  const pieces: string[] = []
  let length = 0
  let wanted: keyof typeof rank = 'none'
  let ending = '\n'
  const push = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
    ending = piece.at(-1) ?? ending
    if (length > mostLength) throw new PageTooLarge(`more than ${mostLength} letters of text`)
  }
  return {
    write: (text) => {
      const isBlank = text === ' ' && (wanted !== 'none' || ending === '\n' || ending === ' ')
      if (text === '' || isBlank) return
      if (wanted !== 'none' && length > 0) push(spacing[wanted])
      wanted = 'none'
      push(text.startsWith(' ') && /[ \n\t]$/.test(ending) ? text.slice(1) : text)
    },
    space: (kind) => {
      if (rank[kind] > rank[wanted]) wanted = kind
    },
    text: () => tidied(pieces.join('')),
  }
}

// Spaces before line ends are an accident of the page's source; more than one empty line says nothing more than one.
function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => trimmedEnd(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function trimmedEnd(line: string): string {
  let end = line.length
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1
  return line.slice(0, end)
}

const rank = { none: 0, cell: 1, line: 2, paragraph: 3 } as const
const spacing = { none: '', cell: '\t', line: '\n', paragraph: '\n\n' } as const
