/** Words of a language in the heads of columns of a timetable, lower case. */
export interface TableWords {
  /** What is to be done: "action", "activity". */
  readonly act: ReadonlySet<string>
  /** What counts the rows, or says what is to be done where nothing else does: "step", "phase". */
  readonly step: ReadonlySet<string>
  /** Who is to do it: "responsible", "party". */
  readonly doer: ReadonlySet<string>
  /** By when: "deadline", "date". */
  readonly time: ReadonlySet<string>
}
