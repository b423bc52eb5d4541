export { expect } from 'vitest'

// What a test file gets for `vitest` when mutants are tried: the same `expect`, and `describe` and `test` that only write
// down what is to be run, so that it can be run again for each mutant without loading anything anew. A test that takes
// more from vitest than this fails to load, which is how we learn of it.

/** One test: its words with those of the suites around it, and what it does. */
export interface Collected {
  readonly name: string
  readonly run: () => unknown
}

let titles: readonly string[] = []
let collected: Collected[] = []

/** Everything written down since the last call. */
export function takeCollected(): readonly Collected[] {
  const taken = collected
  collected = []
  return taken
}

type Body = (...values: readonly unknown[]) => unknown

function collect(title: string, body: Body, values: readonly unknown[] = []): void {
  collected.push({ name: [...titles, title].join(' > '), run: () => body(...values) })
}

function within(title: string, body: Body, values: readonly unknown[] = []): void {
  const around = titles
  titles = [...around, title]
  body(...values)
  titles = around
}

function skip(): void {
  // A skipped test is not there.
}

type Write = typeof collect

function withForms(write: Write): Write & { each: unknown; skipIf: unknown } {
  const each =
    (cases: readonly unknown[]) =>
    (title: string, body: Body): void => {
      for (const [place, one] of cases.entries())
        write(`${title} (${place + 1})`, body, Array.isArray(one) ? one : [one])
    }
  const plain: Write = (title, body) => write(title, body)
  return Object.assign(plain, { each, skipIf: (so: boolean) => (so ? skip : plain) })
}

export const test = withForms(collect)
export const it = withForms(collect)
export const describe = withForms(within)
