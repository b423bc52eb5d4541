/** The way from the top of the file to a part of it. */
export interface Path {
  readonly step: string
  readonly above?: Path
}

/** The top of the file. */
export const TOP: Path = { step: '' }

/** The path one step further down. */
export function below(path: Path, step: string): Path {
  return { step, above: path }
}

/** The path in words: `provisions.2.norms[0].deadline`. */
export function pathWords(path: Path): string {
  const steps: string[] = []
  for (let at: Path | undefined = path; at !== undefined; at = at.above) steps.push(at.step)
  return steps
    .reverse()
    .filter((step) => step !== '')
    .join('.')
    .replaceAll('.[', '[')
}
