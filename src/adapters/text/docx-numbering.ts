/** One level of a numbering: how it counts and how the number is written, `%1.%2` standing for the levels. */
export interface NumberingLevel {
  readonly start: number
  readonly format: string
  readonly pattern: string
  /** Whether the numbers of upper levels are written in digits whatever their own format. */
  readonly legal: boolean
}

/** A numbering that paragraphs refer to: which definition it uses, and where it begins anew. */
export interface Numbering {
  readonly definition: string
  readonly startsByLevel: ReadonlyMap<number, number>
}

/** Where a paragraph stands in a numbering. */
export interface NumberingPlace {
  readonly numbering: string
  readonly level: number
}

/** Everything that a Word document says about its numbers. */
export interface DocxNumbering {
  readonly levelsByDefinition: ReadonlyMap<string, ReadonlyMap<number, NumberingLevel>>
  readonly numberingById: ReadonlyMap<string, Numbering>
  readonly placeByStyle: ReadonlyMap<string, NumberingPlace>
}

/**
 * Reads `word/numbering.xml` and `word/styles.xml`. They are cut at their elements' beginnings and looked at piece by
 * piece, each once. Source: ECMA-376-1, 17.9.
 */
export function readDocxNumbering(numbering: string, styles: string): DocxNumbering {
  const definitions = piecesAt(numbering, '<w:abstractNum ').map((piece) => upTo(piece, '</w:abstractNum>'))
  return {
    levelsByDefinition: new Map(
      definitions.map((piece) => [attribute(piece, 'w:abstractNumId') ?? '', levelsOf(piece)]),
    ),
    numberingById: new Map(
      piecesAt(numbering, '<w:num ').map((piece) => [
        attribute(piece, 'w:numId') ?? '',
        numberingOf(upTo(piece, '</w:num>')),
      ]),
    ),
    placeByStyle: placesOf(styles, levelsByStyle(definitions)),
  }
}

/** The value of `<w:name w:val="…">` in the piece. */
export function valueOf(piece: string, name: string): string | undefined {
  const at = piece.indexOf(`<w:${name} `)
  return at < 0 ? undefined : attribute(piece.slice(at, at + 1000), 'w:val')
}

function levelsOf(piece: string): ReadonlyMap<number, NumberingLevel> {
  return new Map(piecesAt(piece, '<w:lvl ').map((level) => [Number(attribute(level, 'w:ilvl') ?? 0), levelOf(level)]))
}

function levelOf(piece: string): NumberingLevel {
  return {
    start: Number(valueOf(piece, 'start') ?? 1),
    format: valueOf(piece, 'numFmt') ?? 'decimal',
    pattern: valueOf(piece, 'lvlText') ?? '',
    legal: piece.includes('<w:isLgl'),
  }
}

function numberingOf(piece: string): Numbering {
  const starts = piecesAt(piece, '<w:lvlOverride ').flatMap((override) => {
    const start = valueOf(override, 'startOverride')
    return start === undefined ? [] : [[Number(attribute(override, 'w:ilvl') ?? 0), Number(start)] as const]
  })
  return { definition: valueOf(piece, 'abstractNumId') ?? '', startsByLevel: new Map(starts) }
}

function levelsByStyle(definitions: readonly string[]): ReadonlyMap<string, number> {
  const levels = definitions.flatMap((piece) => piecesAt(piece, '<w:lvl '))
  return new Map(
    levels.flatMap((level) => {
      const style = valueOf(level, 'pStyle')
      return style === undefined ? [] : [[style, Number(attribute(level, 'w:ilvl') ?? 0)] as const]
    }),
  )
}

function placesOf(styles: string, levelByStyle: ReadonlyMap<string, number>): ReadonlyMap<string, NumberingPlace> {
  const pieces = new Map(piecesAt(styles, '<w:style ').map((piece) => [attribute(piece, 'w:styleId') ?? '', piece]))
  return new Map(
    [...pieces.keys()].flatMap((style) => {
      const numbering = numberingOfStyle(style, pieces)
      if (numbering === undefined || numbering === '0') return []
      const level = levelByStyle.get(style) ?? Number(valueOf(pieces.get(style) ?? '', 'ilvl') ?? 0)
      return [[style, { numbering, level }] as const]
    }),
  )
}

// A style has the numbering of the one that it is based on; a chain may be a circle in a broken file.
function numberingOfStyle(style: string, pieces: ReadonlyMap<string, string>): string | undefined {
  let piece = pieces.get(style)
  for (let steps = 0; piece !== undefined && steps < 10; steps += 1) {
    const numbering = valueOf(piece, 'numId')
    if (numbering !== undefined) return numbering
    piece = pieces.get(valueOf(piece, 'basedOn') ?? '')
  }
  return undefined
}

function piecesAt(xml: string, start: string): readonly string[] {
  return xml.split(start).slice(1)
}

function upTo(piece: string, end: string): string {
  const at = piece.indexOf(end)
  return at < 0 ? piece : piece.slice(0, at)
}

function attribute(piece: string, name: string): string | undefined {
  const at = piece.indexOf(`${name}="`)
  const from = at + name.length + 2
  const to = at < 0 ? -1 : piece.indexOf('"', from)
  return to < 0 ? undefined : piece.slice(from, to)
}
