/** What one step of the check found. Tests are counted one by one; any other step counts as one. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** Shown beside the step, whether it failed or not: what was skipped and why. */
  readonly remark?: string
  /** Shown only when something failed. */
  readonly output: string
}

/** One step of `npm run check`. */
export interface Step {
  readonly name: string
  /** What it holds us to, in a few words. */
  readonly holds: string
  /** How many of the two places it takes up while it runs. */
  readonly places: 1 | 2
  /** Steps that must have ended before, since this one uses what they leave in dist/. */
  readonly after: readonly string[]
  /** Only in `npm test`. */
  readonly slow: boolean
  run(): Promise<Outcome>
}
