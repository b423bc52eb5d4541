/** Words of a language that tell the day on which a text was signed, lower case. */
export interface SigningWords {
  /** Beside the day, or at the head of its line: "signed", "done". */
  readonly signed: ReadonlySet<string>
  /** At the head of its line only: "made at the camp on". */
  readonly drawn: ReadonlySet<string>
  /** Right before the day on which a text says that its sides agreed: "have today". */
  readonly opening: readonly string[]
  /** Before that day with a place between: "meeting in the city of X on". */
  readonly met: ReadonlySet<string>
  /** Right before a day: "on", "on the". */
  readonly on: readonly string[]
  /** How words begin that lead to what was agreed: "as follows". */
  readonly follow: readonly string[]
  /** What the day is called: "date of signature". */
  readonly dayNames: readonly string[]
}
