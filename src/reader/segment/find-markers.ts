/** The number or letter at the head of a provision or list item. */
export interface Marker {
  readonly label: string
  /** Markers of one style stand on one level: `1.` `a)` `(i)` `Article`. */
  readonly style: string
  /** 0 for units that contain others (article, section), 1 for plain numbers and letters, 2 for bullets. */
  readonly rank: 0 | 1 | 2
  /** Which one in its list: 1 for `1`, `a`, `i`. */
  readonly order: number
  /** Where the words after it begin. */
  readonly to: number
}

// All patterns are sticky, start at a fixed place and repeat over bounded classes only.
const UNIT =
  /(Article|Section|Chapter|Part|Annex|Clause|Paragraph|Art\.|ARTICLE|SECTION|CHAPTER|PART|ANNEX|Appendix|Protocol|Art[ií]culo|ART[IÍ]CULO|Cláusula|Sección|Capítulo|Статья|СТАТЬЯ|Раздел|Глава|Пункт)\s{1,4}(\d{1,4}(?:-[A-Z](?![\p{L}]))?|[IVXLC]{1,7}|[A-Z])\b(?:\.?[º°])?[.:)\u2013\u2014-]?[ \t\u00a0]{0,4}/uy
const NUMBER = /\(?(\d{1,3}(?:\.\d{1,3}){0,4})(?:[.)]{1,2}|\s?[\u2013-](?=\s))\s{1,8}/y
const DECIMAL = /(\d{1,3}(?:\.\d{1,3}){1,4})\s{1,8}(?=[A-Z\u201c"])/y
// "A.1." and "II.3": a part and a number in it.
const COMPOUND = /((?:[A-Z]|[IVX]{2,5})(?:\.\d{1,3}){1,3})[.)]?\s{1,8}(?=[A-Z\u201c"])/y
const LETTER = /(\()?([a-zA-Z])([.)])\s{1,8}/y
// "A. " at the head of a line: of a list, or the initial of a name.
const CAPITAL = /([A-Z])\.\s{1,8}/y
// "12 Duty to keep a register": the title of a section, before its subsection (1).
const SECTION = /(\d{1,3}[A-Z]{0,2})\s{1,8}(?=(\p{Lu}\p{L}*))/uy
const FIRST_OF_SECTION = /\(1\)\s{1,8}/y
const ROMAN = /(\()?([ivx]{1,6}|[IVX]{1,6})([.)])\s{1,8}/y
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ORDINAL =
  /(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth)(?:ly)?[:.)\u2013\u2014]\s{1,8}/y
const BULLET = /[\u2022\u25cf\u25aa\u2023*\u00b7\u2013\u2014-]\s{1,8}/y

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The number that roman numerals stand for; 0 for none. */
function romanValue(numeral: string): number {
  let sum = 0
  let before = 0
  for (const letter of [...numeral.toLowerCase()].reverse()) {
    const value = ROMAN_VALUES[letter] ?? 0
    sum += value < before ? -value : value
    before = Math.max(before, value)
  }
  return sum
}

function match(pattern: RegExp, text: string, at: number, to: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found !== null && pattern.lastIndex <= to ? found : undefined
}

/** Where lines begin that only the lines around them show to be numbered. */
export interface NumberedLines {
  /** With the next letter of a list `A.`, `B.`, `C.`: elsewhere such a letter is an initial. */
  readonly lettered: ReadonlySet<number>
  /** With the number and title of a section. */
  readonly sections: ReadonlySet<number>
}

/** The marker that stands at `from`, if one does and words follow it before `to`; `A.` and `12 Title` only where the lines around show it. */
export function markerAt(text: string, from: number, to: number, lines?: NumberedLines): Marker | undefined {
  return (
    byLinesAround(text, from, to, lines) ??
    unitAt(text, from, to) ??
    numberAt(text, from, to) ??
    compoundAt(text, from, to) ??
    romanAt(text, from, to) ??
    letterAt(text, from, to) ??
    ordinalAt(text, from, to) ??
    bulletAt(text, from, to)
  )
}

function byLinesAround(text: string, from: number, to: number, lines: NumberedLines | undefined): Marker | undefined {
  if (lines === undefined) return undefined
  if (lines.lettered.has(from)) return letterWithStop(text, from, to)
  return lines.sections.has(from) ? sectionAt(text, from, to) : undefined
}

function unitAt(text: string, from: number, to: number): Marker | undefined {
  const found = match(UNIT, text, from, to)
  if (found === undefined) return undefined
  const number = found[2] ?? ''
  const order = /^\d/.test(number) ? Number(number) : romanValue(number)
  // "Article 5 of the Treaty provides" is a sentence, not the head of a provision.
  if (/^[a-z]/.test(text.slice(UNIT.lastIndex, UNIT.lastIndex + 1))) return undefined
  return {
    label: `${found[1] ?? ''} ${number}`,
    style: (found[1] ?? '').toLowerCase(),
    rank: 0,
    order,
    to: UNIT.lastIndex,
  }
}

function numberAt(text: string, from: number, to: number): Marker | undefined {
  const dotted = match(NUMBER, text, from, to)
  const found = dotted ?? match(DECIMAL, text, from, to)
  if (found === undefined) return undefined
  const end = dotted === undefined ? DECIMAL.lastIndex : NUMBER.lastIndex
  const label = found[1] ?? ''
  const levels = label.split('.')
  return { label, style: `number${levels.length}`, rank: 1, order: Number(levels.at(-1)), to: end }
}

function compoundAt(text: string, from: number, to: number): Marker | undefined {
  const found = match(COMPOUND, text, from, to)
  if (found === undefined) return undefined
  const label = found[1] ?? ''
  const levels = label.split('.')
  return { label, style: `compound${levels.length}`, rank: 1, order: Number(levels.at(-1)), to: COMPOUND.lastIndex }
}

function letterAt(text: string, from: number, to: number): Marker | undefined {
  const found = match(LETTER, text, from, to)
  if (found === undefined || (found[1] === undefined && found[3] === '.' && /[A-Z]/.test(found[2] ?? '')))
    return undefined
  const label = found[2] ?? ''
  const style = /[a-z]/.test(label) ? 'letter' : 'capital'
  return { label, style, rank: 1, order: (label.toLowerCase().charCodeAt(0) ?? 96) - 96, to: LETTER.lastIndex }
}

function letterWithStop(text: string, from: number, to: number): Marker | undefined {
  const found = match(LETTER, text, from, to)
  const label = found?.[2]
  return label === undefined
    ? undefined
    : { label, style: 'capital', rank: 1, order: label.charCodeAt(0) - 64, to: LETTER.lastIndex }
}

/** Where lines begin with `A.`, `B.` and so on, in order and two or more: a list, and no initials of names. */
export function letteredLines(
  text: string,
  lines: readonly { readonly from: number; readonly to: number }[],
): ReadonlySet<number> {
  const found = new Set<number>()
  let open: number | undefined
  let expected = 0
  for (const { from, to } of lines) {
    const letter = match(CAPITAL, text, from, to)?.[1]
    if (letter === 'A') {
      open = from
      expected = 1
    } else if (letter !== undefined && open !== undefined && letter === 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(expected)) {
      found.add(open).add(from)
      expected += 1
    }
  }
  return found
}

/** The lines "12 Title" right before a line "(1)", where there are two or more with titles of their own; a day of a month has none. */
export function sectionLines(
  text: string,
  lines: readonly { readonly from: number; readonly to: number }[],
): ReadonlySet<number> {
  const found = new Set<number>()
  const words = new Set<string>()
  for (const [index, { from, to }] of lines.entries()) {
    const next = lines[index + 1]
    const title = match(SECTION, text, from, to)
    if (title === undefined || next === undefined || match(FIRST_OF_SECTION, text, next.from, next.to) === undefined)
      continue
    found.add(from)
    words.add(title[2] ?? '')
  }
  return words.size > 1 ? found : new Set()
}

function sectionAt(text: string, from: number, to: number): Marker | undefined {
  const label = match(SECTION, text, from, to)?.[1]
  return label === undefined
    ? undefined
    : { label, style: 'section', rank: 0, order: Number.parseInt(label, 10), to: SECTION.lastIndex }
}

function romanAt(text: string, from: number, to: number): Marker | undefined {
  const found = match(ROMAN, text, from, to)
  if (found === undefined) return undefined
  const [, opening, label = '', closing] = found
  // A lone x is far more often a letter of an alphabetical list; a lone i opens a roman one.
  if (label.length === 1 && !'ivIV'.includes(label)) return undefined
  if (opening === undefined && closing === '.' && /^[VX]$/.test(label)) return undefined
  return {
    label,
    style: /[a-z]/.test(label) ? 'roman' : 'Roman',
    rank: 1,
    order: romanValue(label),
    to: ROMAN.lastIndex,
  }
}

/** "First: ...", "Second: ..." at the head of the points of an agreement. */
function ordinalAt(text: string, from: number, to: number): Marker | undefined {
  const found = match(ORDINAL, text, from, to)
  if (found === undefined) return undefined
  const label = found[1] ?? ''
  const order = ORDINALS.indexOf(label.toLowerCase()) + 1
  return { label, style: 'ordinal', rank: 1, order, to: ORDINAL.lastIndex }
}

function bulletAt(text: string, from: number, to: number): Marker | undefined {
  const found = match(BULLET, text, from, to)
  return found === undefined ? undefined : { label: '-', style: 'bullet', rank: 2, order: 1, to: BULLET.lastIndex }
}

/** One label for a chain of markers, outermost first: `3`, `3(a)`, `Article 5(2)(b)`, `Article 5.2`, `II.3`. */
export function numberOfPath(markers: readonly Marker[]): string {
  let path = ''
  let above: Marker | undefined
  for (const marker of markers) {
    if (marker.rank === 2) continue
    if (path === '' || marker.style.startsWith('compound')) path = marker.label
    else if (marker.style.startsWith('number') && marker.label.startsWith(`${path}.`)) path = marker.label
    else if (above !== undefined && countsUnit(above, marker))
      path = `${above.label.split(' ')[0] ?? ''} ${marker.label}`
    else path += `(${marker.label})`
    above = marker
  }
  return path
}

/** "1.2" under "Article 1": the number says the unit's own number again. */
function countsUnit(unit: Marker, marker: Marker): boolean {
  return unit.rank === 0 && marker.style.startsWith('number') && marker.label.startsWith(`${unit.order}.`)
}
