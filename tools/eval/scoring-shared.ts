// What the scorers share: counts, F1, reading lines of JSON.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export interface Counts {
  readonly right: number
  readonly gold: number
  readonly found: number
}

export interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

/** Precision, recall and F1 in percent; all 0 where nothing is right. */
export function f1Of(counts: Counts): Scores {
  const precision = counts.found === 0 ? 0 : counts.right / counts.found
  const recall = counts.gold === 0 ? 0 : counts.right / counts.gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) }
}

/** The words and marks of a text as spans. */
export function wordSpans(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  )
}

/** Rows of a file in JSON lines, or of the named files of a folder. */
export function jsonLinesOf<T>(
  path: string,
  names: readonly string[],
): readonly { readonly name: string; readonly rows: readonly T[] }[] {
  const files = statSync(path).isDirectory()
    ? names.map((name) => join(path, name)).filter((file) => existsSync(file))
    : [path]
  return files.map((file) => ({
    name: `${basename(dirname(file))}/${basename(file)}`,
    rows: readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      // Some tools write NaN for what is missing, which is no JSON.
      .map((line): T => JSON.parse(line.replace(/:\s?NaN\b/g, ': null'))),
  }))
}
