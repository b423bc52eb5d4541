/** How one outside case came out: as given, otherwise, or left out with the reason. */
export type Judgement =
  | { readonly kind: 'pass' }
  | { readonly kind: 'fail'; readonly expected: unknown; readonly got: unknown }
  | { readonly kind: 'skip'; readonly reason: string }

/** One file of outside cases; what a case holds is known to its adapter alone. */
export interface CaseFile {
  readonly cases: readonly OutsideCase[]
  readonly [field: string]: unknown
}

export interface OutsideCase {
  readonly id: string
  readonly [field: string]: unknown
}

/** Maps the ideas of one kind of file onto ours. */
export interface Adapter {
  readonly name: string
  /** Whether the file is of this kind, told by its fields and not by its name. */
  readonly fits: (file: CaseFile) => boolean
  readonly judge: (outside: OutsideCase, file: CaseFile) => Judgement
}

export function same(expected: unknown, got: unknown): Judgement {
  return JSON.stringify(sortedKeys(expected)) === JSON.stringify(sortedKeys(got))
    ? { kind: 'pass' }
    : { kind: 'fail', expected, got }
}

export function skip(reason: string): Judgement {
  return { kind: 'skip', reason }
}

/** Whether some case has all the fields. */
export function hasFields(file: CaseFile, ...fields: readonly string[]): boolean {
  return file.cases.some((each) => fields.every((field) => field in each))
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sortedKeys(each)]),
  )
}
