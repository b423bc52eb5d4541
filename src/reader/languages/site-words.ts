/** Words of a language by which places without a name of their own are told, lower case. */
export interface SiteWords {
  /** Nouns for sites beside the words for places that go with names: "pier", "barracks". */
  readonly nouns: ReadonlySet<string>
  /** Nouns too wide to tell a place alone: "area", "side". */
  readonly vague: ReadonlySet<string>
  /** Nouns for ways, that lead to and from a place. */
  readonly ways: ReadonlySet<string>
  /** Nouns for a part, that tell a place only with what they are part of: "edge". */
  readonly parts: ReadonlySet<string>
  /** Prepositions before a place: "in", "behind". */
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that hang another place on one: "over" in "the bridge over the river". */
  readonly joining: ReadonlySet<string>
  /** Those of them by which one lies within the other. */
  readonly within: ReadonlySet<string>
  /** "Overlooking", "facing". */
  readonly facing: ReadonlySet<string>
  /** "North", "south-east". */
  readonly directions: ReadonlySet<string>
  /** Verbs whose object is the place: "leave", "reopen", "occupy". */
  readonly verbs: ReadonlySet<string>
  /** Particles of verbs that have a place for object: "give up". */
  readonly particles: ReadonlySet<string>
  /** Verbs of moving: "to" behind them leads to a place. */
  readonly motion: ReadonlySet<string>
}
