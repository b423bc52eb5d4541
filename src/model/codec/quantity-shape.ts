import { fields, optional, required } from '#model/codec/fields'
import { sameValue } from '#model/codec/plain'
import { FAILED, named, type Shape } from '#model/codec/shape'
import { numberBetween, text } from '#model/codec/word-shapes'
import type { Quantity } from '#model/norms/quantity'

/** How much: `40 observers`, `at least 10 km`, `at most 3 vehicles`, `2 to 5 km`, `10 tonnes of flour`, or its parts. */
export const quantity: Shape<Quantity> = named('quantity', () => quantityShape)

const LARGEST = 1e12

const parts = fields<Quantity>({
  min: optional(numberBetween(0, LARGEST, false), 'at least so many'),
  max: optional(numberBetween(0, LARGEST, false), 'at most so many'),
  unit: required(text, 'of what, in the singular'),
  of: optional(text, 'of which whole or stuff'),
})

const quantityShape: Shape<Quantity> = {
  read: (tree, path, reading) => {
    if (tree.kind === 'map') return parts.read(tree, path, reading)
    const found = tree.kind === 'scalar' ? parseQuantity(tree.text) : undefined
    if (found !== undefined) return found
    reading.fault(tree, path, 'is no quantity: write `40 observers`, `at least 10 km` or `2 to 5 km`')
    return FAILED
  },
  write: (value) => {
    const words = printQuantity(value)
    return sameValue(parseQuantity(words), value) ? words : parts.write(value)
  },
  schema: (schemaParts) => ({
    anyOf: [{ type: 'string', examples: ['40 observers', 'at least 10 km', '2 to 5 km'] }, parts.schema(schemaParts)],
  }),
}

const NUMBER = '(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12}(?:\\.\\d{1,6})?)'
const QUANTITY = new RegExp(`^(at least |at most |exactly )?${NUMBER}(?: to ${NUMBER})? ?([^\\d\\s.,].*)$`)

function parseQuantity(words: string): Quantity | undefined {
  const match = words.length > 200 ? null : QUANTITY.exec(words.trim())
  if (match === null) return undefined
  const [, edge, low = '', high, what = ''] = match
  const unit = splitUnit(what)
  if (high !== undefined) return edge === undefined ? { min: toNumber(low), max: toNumber(high), ...unit } : undefined
  const only = toNumber(low)
  if (edge === 'at most ') return { max: only, ...unit }
  return edge === 'at least ' ? { min: only, ...unit } : { min: only, max: only, ...unit }
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}

function splitUnit(what: string): Pick<Quantity, 'unit' | 'of'> {
  const at = what.indexOf(' of ')
  return at < 0 ? { unit: what } : { unit: what.slice(0, at), of: what.slice(at + 4) }
}

function printQuantity({ min, max, unit, of }: Quantity): string {
  const what = of === undefined ? unit : `${unit} of ${of}`
  if (min === undefined) return `at most ${max ?? ''} ${what}`
  if (max === undefined) return `at least ${min} ${what}`
  return min === max ? `${min} ${what}` : `${min} to ${max} ${what}`
}
