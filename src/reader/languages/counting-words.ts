/** Words of a language by which things are counted, lower case. */
export interface CountingWords {
  /** Plural nouns that do not end as plurals do. */
  readonly plurals: ReadonlySet<string>
  /** Plural nouns whose number tells nothing of an act: "two sides", "three times". */
  readonly uncounted: ReadonlySet<string>
  /** Words for more of a length of time: "another two days". */
  readonly moreTime: ReadonlySet<string>
  /** Words before a number that say that it counts more of the same: "a further 800". */
  readonly furtherWords: ReadonlySet<string>
  /** "Them", "these": what was counted before. */
  readonly ofThem: ReadonlySet<string>
  /** Words that may stand before a number and only measure it: "at least", "as many as". */
  readonly measureWords: ReadonlySet<string>
}
