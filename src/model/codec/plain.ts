/** What a file is made of before it is printed: words, numbers, truth values, lists, and maps that keep their order. */
export type Plain = string | number | boolean | readonly Plain[] | PlainMap

export type PlainMap = ReadonlyMap<string, Plain>

/** Whether the value is a map. */
export function isPlainMap(value: Plain): value is PlainMap {
  return value instanceof Map
}

/** Whether the value is a list. */
export function isPlainList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value)
}

/** Whether two values would print the same words; the order of a map counts, since parties and places have one. */
export function samePlain(a: Plain, b: Plain): boolean {
  if (isPlainMap(a)) return isPlainMap(b) && samePlain([...a].flat(), [...b].flat())
  if (isPlainList(a)) {
    return isPlainList(b) && a.length === b.length && a.every((item, index) => sameItem(item, b[index]))
  }
  return a === b
}

function sameItem(a: Plain, b: Plain | undefined): boolean {
  return b !== undefined && samePlain(a, b)
}

/** Whether two values of the model are the same all the way down; absent and `undefined` fields are alike. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]))
  }
  if (!isFields(a) || !isFields(b) || Array.isArray(a) || Array.isArray(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => sameValue(a[key], b[key]))
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
