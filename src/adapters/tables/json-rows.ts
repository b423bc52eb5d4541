import type { ReadRow, RowProblem, TableFile, TablePlace } from '#app/intake-ports'
import { err, ok, type Result } from '#base/result'
import type { TableLimits } from '#adapters/tables/table-limits'

const newLine = 10

/** The lines of a file with one JSON object on each; a line that is none is refused alone. */
export async function* readJsonRows(
  { bytes, name }: TableFile,
  limits: TableLimits,
  from: TablePlace = { rows: 0, byte: startOf(bytes) },
): AsyncGenerator<Result<ReadRow, RowProblem>> {
  let { rows: number, byte } = from
  while (byte < bytes.length) {
    const found = bytes.indexOf(newLine, byte)
    const to = found < 0 ? bytes.length : found
    const raw = bytes.subarray(byte, to)
    byte = to + 1
    number += 1
    const where = { name, locator: `line ${number}`, next: { rows: number, byte } }
    if (!isBlank(raw)) yield rowOf(raw, where, limits)
  }
}

// Behind the mark of UTF-8, which some programs write.
function startOf(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}

function isBlank(raw: Uint8Array): boolean {
  return raw.every((byte) => byte === 32 || byte === 9 || byte === 13)
}

function rowOf(
  raw: Uint8Array,
  { name, locator, next }: { readonly name: string; readonly locator: string; readonly next: TablePlace },
  limits: TableLimits,
): Result<ReadRow, RowProblem> {
  if (raw.length > limits.rowBytes) {
    const message = `${locator} of \`${name}\` has more than ${limits.rowBytes / 1_000_000} MB: split it`
    return err({ kind: 'too-large', locator, message, next })
  }
  const value = parsed(new TextDecoder().decode(raw))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `${locator} of \`${name}\` is not a JSON object: each line must be one, such as {"text": "…"}`
    return err({ kind: 'unreadable', locator, message, next })
  }
  return ok({ locator, columns: Object.fromEntries(columnsOf(value, '')), raw: raw.slice(), next })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// An object inside an object gives columns with a dot: `place.name`. Deeper ones and lists are kept as JSON.
function columnsOf(value: object, before: string): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, inside]): readonly (readonly [string, string])[] => {
    const name = `${before}${key}`
    if (inside === null || inside === undefined) return [[name, '']]
    if (typeof inside === 'string') return [[name, inside]]
    const isObject = typeof inside === 'object' && !Array.isArray(inside)
    return isObject && before === '' ? columnsOf(inside, `${name}.`) : [[name, JSON.stringify(inside)]]
  })
}
