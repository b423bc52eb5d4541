import {
  valueOf,
  type DocxNumbering,
  type Numbering,
  type NumberingLevel,
  type NumberingPlace,
} from '#adapters/text/docx-numbering'
import { letterNumeral, romanNumeral } from '#adapters/text/numerals'

/** Gives each paragraph, in their order, its number as it is written: `Article 3`, `(a)`, `1.2`; nothing where it has none. */
export type DocxLabels = (properties: string) => string | undefined

/** Counts through a document. `properties` is what stands in the paragraph's `w:pPr`. */
export function docxLabels(numbering: DocxNumbering): DocxLabels {
  const countsByDefinition = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (properties) => {
    const found = levelOf(properties, numbering)
    if (found === undefined) return undefined
    const { place, numbers, levels, level } = found
    const counts = countsByDefinition.get(numbers.definition) ?? new Map<number, number>()
    countsByDefinition.set(numbers.definition, counts)
    if (!begun.has(place.numbering)) for (const [at, start] of numbers.startsByLevel) counts.set(at, start - 1)
    begun.add(place.numbering)
    count(counts, place.level, levels)
    return written(level, counts, levels)
  }
}

interface FoundLevel {
  readonly place: NumberingPlace
  readonly numbers: Numbering
  readonly levels: ReadonlyMap<number, NumberingLevel>
  readonly level: NumberingLevel
}

function levelOf(properties: string, numbering: DocxNumbering): FoundLevel | undefined {
  const place = placeOf(properties, numbering)
  if (place === undefined) return undefined
  const numbers = numbering.numberingById.get(place.numbering)
  if (numbers === undefined) return undefined
  const levels = numbering.levelsByDefinition.get(numbers.definition)
  const level = levels?.get(place.level)
  if (levels === undefined || level === undefined) return undefined
  return { place, numbers, levels, level }
}

function placeOf(properties: string, { placeByStyle }: DocxNumbering): NumberingPlace | undefined {
  const ofStyle = placeByStyle.get(valueOf(properties, 'pStyle') ?? '')
  const numbering = valueOf(properties, 'numId') ?? ofStyle?.numbering
  if (numbering === undefined || numbering === '0') return undefined
  return { numbering, level: Number(valueOf(properties, 'ilvl') ?? ofStyle?.level ?? 0) }
}

function count(counts: Map<number, number>, at: number, levels: ReadonlyMap<number, NumberingLevel>): void {
  for (let upper = 0; upper < at; upper += 1) {
    if (!counts.has(upper)) counts.set(upper, levels.get(upper)?.start ?? 1)
  }
  counts.set(at, (counts.get(at) ?? (levels.get(at)?.start ?? 1) - 1) + 1)
  for (const level of counts.keys()) if (level > at) counts.delete(level)
}

function written(
  level: NumberingLevel,
  counts: ReadonlyMap<number, number>,
  levels: ReadonlyMap<number, NumberingLevel>,
): string | undefined {
  if (level.format === 'bullet' || level.format === 'none' || level.pattern === '') return undefined
  return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return numeral(counts.get(at) ?? 1, level.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal'))
  })
}

function numeral(number: number, format: string): string {
  if (number < 1 || number > 3999) return String(number)
  switch (format) {
    case 'lowerLetter':
      return letterNumeral(number)
    case 'upperLetter':
      return letterNumeral(number).toUpperCase()
    case 'lowerRoman':
      return romanNumeral(number)
    case 'upperRoman':
      return romanNumeral(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}
