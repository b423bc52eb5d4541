import type { Span } from '#base/span'

/** A numbered provision of a text, or a paragraph where the text has no numbers. */
export interface TextUnit extends Span {
  readonly number?: string
}

const DIVISIONS = 'article|section|chapter|статья|раздел|art[ií]culo|secci[oó]n'
const PARTS = 'point|paragraph|provision|пункт|punto|apartado|p[aá]rrafo'

const NUMBERED = new RegExp(
  `^[ \\t]*(?:(?:(${DIVISIONS})|${PARTS})[ \\t]+)?` +
    '(?:\\(([a-z0-9]{1,4})\\)|([0-9]{1,3}[a-z]?(?:\\.[0-9]{1,3}){0,3}|[IVXLC]{1,7})[.):]|([0-9]{1,3}(?:\\.[0-9]{1,3}){1,3}))[ \\t]+',
  'i',
)

/** A line that is the heading of a division: its number alone, or with a title behind a dash. */
const HEADING = new RegExp(
  `^[ \\t]*(?:${DIVISIONS})[ \\t]+([0-9]{1,3}[a-z]?|[IVXLC]{1,7})[ \\t]*(?:[.:]?[ \\t]*$|[-–—][ \\t]*)`,
  'i',
)

/**
 * The provisions of a text by their numbers; what stands before the first number, and a text without numbers, come as
 * paragraphs. Lines that continue a provision belong to it. Below the heading of an article its paragraphs are numbered
 * with it: `2(1)`.
 */
export function splitUnits(text: string): readonly TextUnit[] {
  const units: OpenUnit[] = []
  let division: string | undefined
  // A heading alone is no provision: what follows it is.
  let heading: string | undefined
  for (const { from, to, afterBlank } of writtenLines(text)) {
    const begun = beginningOf(text.slice(from, to), division)
    if (begun === undefined) {
      goOn(units, { from, to, afterBlank, heading })
      heading = undefined
      continue
    }
    const start = from + begun.length
    division = begun.division
    heading = begun.isHeading && start === to ? begun.number : undefined
    if (heading === undefined) units.push({ from: start, to, number: begun.number })
  }
  return units
}

interface OpenUnit {
  readonly from: number
  to: number
  readonly number?: string
}

interface Line extends Span {
  readonly afterBlank: boolean
}

/** A line that begins no provision: the words below a heading, a paragraph of its own, or more of what stands before it. */
function goOn(units: OpenUnit[], line: Line & { readonly heading: string | undefined }): void {
  const { from, to, afterBlank, heading } = line
  const last = units[units.length - 1]
  if (heading !== undefined) units.push({ from, to, number: heading })
  else if (last === undefined || (afterBlank && last.number === undefined)) units.push({ from, to })
  else last.to = to
}

interface Beginning {
  readonly number: string
  /** How much of the line the number takes. */
  readonly length: number
  readonly isHeading: boolean
  /** The division that is open from here on. */
  readonly division: string | undefined
}

function beginningOf(words: string, division: string | undefined): Beginning | undefined {
  const heading = HEADING.exec(words)
  if (heading !== null) {
    const number = (heading[1] ?? '').toUpperCase()
    return { number, length: heading[0].length, isHeading: true, division: number }
  }
  const match = NUMBERED.exec(words)
  if (match === null) return undefined
  const own = (match[2] ?? match[3] ?? match[4] ?? '').toUpperCase()
  const opens = match[1] !== undefined
  const number = opens || division === undefined ? own : `${division}(${own})`
  return { number, length: match[0].length, isHeading: false, division: opens ? own : division }
}

/** The lines with words in them, and whether a blank one stands before each. */
function* writtenLines(text: string): Generator<Line> {
  let afterBlank = true
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const isBlank = text.slice(from, to).trim() === ''
    if (!isBlank) yield { from, to, afterBlank }
    afterBlank = isBlank
    from = to + 1
  }
}
