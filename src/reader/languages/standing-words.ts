/** Words of a language that tell how far an act has come, lower case, verbs in dictionary form. */
export interface StandingWords {
  /** The kind of act that who is gone has done: a kind of `model/actions/registry`. */
  readonly leaving: string
  /** The kind of act of forces that are somewhere, and that which is refused with access. */
  readonly staying: string
  readonly passing: string
  /** The kind of act that the signs of fighting tell. */
  readonly striking: string
  /** The kind of act that would free those who are "still held", and the verbs for holding people. */
  readonly freeing: string
  /** What is granted or denied to somebody: "access". */
  readonly accessNouns: ReadonlySet<string>
  /** Verbs of keeping somebody from it: "restrict". */
  readonly restrictVerbs: ReadonlySet<string>
  readonly detainVerbs: ReadonlySet<string>
  /** "Still": what goes on although it was to end. */
  readonly still: ReadonlySet<string>
  /** Verbs of being somewhere: "stay", "sit". */
  readonly stayVerbs: ReadonlySet<string>
  /** Verbs of a state that lasts: "remain", "lie". */
  readonly stateVerbs: ReadonlySet<string>
  /** Verbs of having a place: "hold", "occupy". */
  readonly holdVerbs: ReadonlySet<string>
  /** Participles of being somewhere: "dug", "stationed". */
  readonly placedForms: ReadonlySet<string>
  /** States behind "be" of who has left ("gone") and of what they left ("free of"). */
  readonly goneWords: ReadonlySet<string>
  readonly emptyWords: ReadonlySet<string>
  /** "No longer", "any longer". */
  readonly longer: ReadonlySet<string>
  /** What an act does in "the withdrawal began": it is under way, over, put off, or came about at all. */
  readonly courses: ReadonlyMap<string, Course>
  /** "Place", as in "took place". */
  readonly place: ReadonlySet<string>
  /** Verbs of expecting and believing: they say nothing of what is expected. */
  readonly expectVerbs: ReadonlySet<string>
  /** "That", "this": a duty told before. */
  readonly takenUp: ReadonlySet<string>
  /** "So" in "did so". */
  readonly so: ReadonlySet<string>
  /** Verbs of seeing for oneself: "count", "observe". */
  readonly witnessVerbs: ReadonlySet<string>
  /** Fighting people and their arms, beside the words for forces: who acts is meant by them too. */
  readonly fighters: ReadonlySet<string>
  /** Arms, and what is told with "armoured" before it: seen somewhere they are kept there. */
  readonly arms: ReadonlySet<string>
  readonly armoured: ReadonlySet<string>
  /** Words for a part of an army that mean other things too: "company". */
  readonly troopUnits: ReadonlySet<string>
  /** What fighting is seen and heard by, beside those who fight: "explosions", "bursts". */
  readonly fightSigns: ReadonlySet<string>
  /** Words behind a verb by which it did nothing: "received no list", "lifted none". */
  readonly noObject: ReadonlySet<string>
  /** Verbs of saying that a thing was done: "confirm". */
  readonly confirmVerbs: ReadonlySet<string>
  /** First persons of several: "we". */
  readonly ofSeveral: ReadonlySet<string>
  /** People at work or together: "teams", "families". */
  readonly crews: ReadonlySet<string>
  /** What somebody is blamed for: "the consequences". */
  readonly blamed: ReadonlySet<string>
  /** Posts and barriers: who keeps them is still there. */
  readonly works: ReadonlySet<string>
  /** Particles with which "turn" refuses passage. */
  readonly turned: ReadonlyMap<string, ReadonlySet<string>>
  /** "Displaced": who remains so has not returned, and the kind of act that would end it. */
  readonly awayWords: ReadonlySet<string>
  readonly returning: string
  /** Verbs of telling whose object happened: "reported 17 deaths". */
  readonly reportVerbs: ReadonlySet<string>
  /** Verbs of saying what one will do to others: "threaten". */
  readonly threatVerbs: ReadonlySet<string>
  /** Words for a part of an act: "the first phase of the withdrawal". */
  readonly phases: ReadonlySet<string>
  /** Verbs of consenting to an act by its noun: "agreed to a halt". */
  readonly nounVerbs: ReadonlySet<string>
  /** The middle of "as soon as". */
  readonly soon: ReadonlySet<string>
  /** Conjunctions that set one thing against another. */
  readonly but: ReadonlySet<string>
  /** Verbs of the senses: "hear". */
  readonly senseVerbs: ReadonlySet<string>
  /** Verbs whose infinitive was done ("managed to leave"), and passive ones ("were forced to leave"). */
  readonly implicative: ReadonlySet<string>
  readonly forcing: ReadonlySet<string>
  /** Verbs whose infinitive is meant to be done: "decided to leave". */
  readonly planVerbs: ReadonlySet<string>
  /** Modals that in the past tell what was possible ("could"), and words for who cannot ("unable"). */
  readonly abilityModals: ReadonlySet<string>
  readonly unableWords: ReadonlySet<string>
  /** Verbs of putting off whatever was planned, act or event: "postpone". */
  readonly deferVerbs: ReadonlySet<string>
  /** The same in two words: "put" with "off". */
  readonly phrasalDefer: ReadonlyMap<string, string>
  /** "Because": opens a reason that is told as well. */
  readonly because: ReadonlySet<string>
  /** "Almost", "nearly". */
  readonly nearly: ReadonlySet<string>
  /** Units of length: "km". */
  readonly lengths: ReadonlySet<string>
  /** Words that open what is waited for: "will come when they leave". */
  readonly awaiting: ReadonlySet<string>
  /** The same behind what will not be: "will not come before they leave". */
  readonly awaitingNot: ReadonlySet<string>
  /** "Only", with what may follow it: "only after", "only in return". */
  readonly only: ReadonlySet<string>
  readonly onlyAfter: ReadonlySet<string>
  readonly onlyIn: ReadonlySet<string>
}

/** How far an act is that a verb tells by its course. */
export type Course = 'under-way' | 'over' | 'put-off' | 'came-about'
