import { escapeMarkup } from '#export/escape-markup'

/** A font to be carried inside a picture, so that it looks the same everywhere. */
export interface PictureFont {
  readonly family: string
  readonly weight: number
  /** As in a style sheet: `U+0000-00FF, U+0131`. */
  readonly range?: string
  /** The bytes of a WOFF2 file in base 64. */
  readonly base64: string
}

/** What stands around a drawing so that it can be read alone. */
export interface PictureFrame {
  readonly width: number
  readonly title: string
  /** From where it is seen: each a line under the title. */
  readonly lines: readonly string[]
  readonly drawing: { readonly svg: string; readonly height: number }
  /** What the signs mean, whose lines these are, under which licence. */
  readonly footer: readonly string[]
  readonly fonts: readonly PictureFont[]
  /** From which side what stands around the drawing is written; from the left where it is not said. */
  readonly direction?: 'ltr' | 'rtl'
}

export const INK = '#1a1d1f'
export const QUIET = '#565c61'
export const HAIRLINE = '#dedbd3'
export const PAPER = '#ffffff'
export const MARGIN = 32

const LINE = 17

/** A stand-alone SVG 1.1 picture: ink on paper, no colour that means anything, nothing to be fetched, no script. */
export function framePicture(frame: PictureFrame): string {
  const { width, title, lines, drawing, footer, fonts, direction } = frame
  const around = (words: string, y: number, attributes: string): string =>
    direction === 'rtl' ? fromRight(words, width - MARGIN, y, attributes) : text(words, MARGIN, y, attributes)
  const titleLines = wrapped(clipped(title, 240), widthOf(width) / 11)
  const titleHeight = titleLines.length * 26
  const top = MARGIN + titleHeight + lines.length * LINE + 18
  const wrappedFooter = footer.flatMap((line) => wrapped(clipped(line, 4000), widthOf(width) / 6.1))
  const bottom = top + drawing.height + 26
  const height = bottom + wrappedFooter.length * LINE + MARGIN - 12
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="ltr" role="img" aria-labelledby="title" font-family="'Noto Sans', 'Noto Sans Armenian', 'Noto Sans Arabic', system-ui, sans-serif" font-size="12" fill="${INK}">`,
    `<title id="title">${escapeMarkup([title, ...lines].join('. '))}</title>`,
    fonts.length === 0 ? '' : `<style>${fonts.map(fontFace).join('')}</style>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    ...titleLines.map((line, at) => around(line, MARGIN + 16 + at * 26, 'font-size="20" font-weight="600"')),
    ...lines.map((line, at) => around(line, MARGIN + titleHeight + 10 + at * LINE, `fill="${QUIET}"`)),
    `<g transform="translate(0 ${top})">`,
    drawing.svg,
    '</g>',
    ...wrappedFooter.map((line, at) => around(line, bottom + at * LINE, `font-size="11" fill="${QUIET}"`)),
    '</svg>\n',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Words at a place in a picture, with their left end there; each line keeps its own direction of writing. */
export function text(words: string, x: number, y: number, attributes = ''): string {
  const anchored = attributes.includes('text-anchor')
  const direction = isFromRight(words) ? `direction="rtl"${anchored ? '' : ' text-anchor="end"'} ` : ''
  return `<text x="${round(x)}" y="${round(y)}" ${direction}${attributes}>${escapeMarkup(words)}</text>`
}

/** Words with their right end at a place. */
function fromRight(words: string, x: number, y: number, attributes: string): string {
  const direction = isFromRight(words) ? 'direction="rtl"' : 'text-anchor="end"'
  return `<text x="${round(x)}" y="${round(y)}" ${direction} ${attributes}>${escapeMarkup(words)}</text>`
}

/** Words of a sentence of ours that may begin with a name, marked with the direction of the language. Source: UAX 9, 2.6. */
export function ours(words: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? `\u200f${words}` : words
}

/** Whether the first letter is written from the right. Source: Unicode Bidirectional Algorithm (UAX 9), rules P2 and P3. */
function isFromRight(words: string): boolean {
  return /^[^\p{L}\u200f]*[\u200f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(words)
}

/** A number as it stands in a picture: a tenth of a unit is finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Words cut to a number of characters, with the cut shown. */
export function clipped(words: string, characters: number): string {
  const letters = [...words]
  return letters.length <= characters
    ? words
    : `${letters
        .slice(0, characters - 1)
        .join('')
        .trimEnd()}…`
}

/** Words on several lines of at most so many characters; a longer word stands on a line of its own. */
export function wrapped(words: string, characters: number): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= characters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(clipped(word, Math.max(8, Math.floor(characters))))
  }
  return lines
}

function widthOf(width: number): number {
  return width - 2 * MARGIN
}

function fontFace({ family, weight, range, base64 }: PictureFont): string {
  const unicode = range === undefined ? '' : `unicode-range:${range.replaceAll(/[^U+0-9A-Fa-f?,\- ]/g, '')};`
  const name = family.replaceAll(/[^\p{L}\p{N} ]/gu, '')
  const bytes = base64.replaceAll(/[^A-Za-z0-9+/=]/g, '')
  return `@font-face{font-family:"${name}";font-weight:${weight};${unicode}src:url(data:font/woff2;base64,${bytes}) format("woff2")}`
}
