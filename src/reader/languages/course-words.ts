/** Words of a language that tell what somebody does from what only happens, lower case. */
export interface CourseWords {
  /** What happens to whatever is its subject: "expire", "lapse". */
  readonly eventVerbs: ReadonlySet<string>
  /** What somebody can do and an event does by itself: "begin", "end". */
  readonly courseVerbs: ReadonlySet<string>
  /** Nouns for events, beside those for acts that agreements speak of: "pause", "fighting". */
  readonly eventNouns: ReadonlySet<string>
  /** Verbs for reading a text in a sense: "interpret", "construe". */
  readonly readingVerbs: ReadonlySet<string>
  /** What not keeping an agreement is called: "breach", "violation". */
  readonly breachNouns: ReadonlySet<string>
  /** Verbs that describe in the passive where others bind: "is chaired by", beside "are paid by". */
  readonly describeVerbs: ReadonlySet<string>
  /** Who stands for anybody that does what follows: "whoever breaks the peace". */
  readonly whoeverWords: ReadonlySet<string>
  /** Verbs whose object is who gets to know: "inform A of". */
  readonly tellVerbs: ReadonlySet<string>
  /** Verbs whose object gets what stands behind "with": "supply A with". */
  readonly supplyVerbs: ReadonlySet<string>
  /** Verbs behind whose "to" stands who gets it, whoever that is. */
  readonly payVerbs: ReadonlySet<string>
  /** The second word of "each other" and "one another". */
  readonly otherWords: ReadonlySet<string>
  /** What opens "whose headquarters shall be in X". */
  readonly whoseWords: ReadonlySet<string>
  /** "is the responsibility of A": what a duty is called that is somebody's. */
  readonly dutyNouns: ReadonlySet<string>
  /** What is over when it ends, by nobody's act: "the pause ends". */
  readonly termNouns: ReadonlySet<string>
  readonly endVerbs: ReadonlySet<string>
  /** "payable by A". */
  readonly payableWords: ReadonlySet<string>
  /** "nothing in this text prejudices" forbids nothing. */
  readonly nothingWords: ReadonlySet<string>
  /** "on each of the days". */
  readonly eachWords: ReadonlySet<string>
  /** What "no later" and "not earlier" go on with. */
  readonly thanWords: ReadonlySet<string>
  /** What opens a time that only says how long something has been so: "seized since May". */
  readonly sinceWords: ReadonlySet<string>
  /** Verbs that take a preposition which may open a condition elsewhere: "call upon A", "appear before A". */
  readonly prepositionVerbs: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that open a clause and count as well: "prolonged once, for a year". */
  readonly onceWords: ReadonlySet<string>
  /** Verbs behind whose "to" stands whose something is: "belong to a party". */
  readonly belongVerbs: ReadonlySet<string>
  /** Verbs that tell of an act only with their second word: "take place". */
  readonly halfVerbs: ReadonlySet<string>
  /** Verbs that refer or commit something to somebody, beside a sense in which they only state. */
  readonly objectVerbs: ReadonlySet<string>
  /** What is open when it "remains open", whatever it is a question of. */
  readonly issueNouns: ReadonlySet<string>
  /** Verbs that tell up to which number something is brought: "reduced to 400". */
  readonly measureVerbs: ReadonlySet<string>
  /** Verbs with which the paragraph of a resolution opens, and how strongly they ask: "Requests A to", "Urges A to". */
  readonly resolveVerbs: ReadonlyMap<string, 'obligation' | 'recommendation'>
  /** What is said of nobody behind "it is": "it is forbidden to". */
  readonly impersonalStates: ReadonlySet<string>
  /** Verbs that tell how far a place reaches. */
  readonly reachVerbs: ReadonlySet<string>
  /** "neither A nor B". */
  readonly neitherWords: ReadonlySet<string>
  readonly norWords: ReadonlySet<string>
}
