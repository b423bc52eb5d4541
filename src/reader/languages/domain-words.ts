import type { NormForce } from '#reader/languages/pack'

/** Sets of words, lower case, that the finders look for. */
export interface DomainWords {
  readonly offices: ReadonlySet<string>
  readonly pastOffice: ReadonlySet<string>
  /** Words for one human being that are no offices. */
  readonly personNouns: ReadonlySet<string>
  /** Offices of those who speak for a side. */
  readonly speakingOffices: ReadonlySet<string>
  /** Endings of nouns for who does something ("planner", "trader"). */
  readonly personEndings: readonly string[]
  /** Beginnings that say so within the word: "ex-". */
  readonly pastPrefixes: readonly string[]
  /** Words that date an office to the present: "today", "now". */
  readonly nowWords: ReadonlySet<string>
  /** Verbs of holding an office: by themselves (`office`), or with their years or the body that is led (`dated`). */
  readonly serviceVerbs: ReadonlyMap<string, 'office' | 'dated' | 'post' | 'as'>
  /** The office of who does what these verbs say, by the plain word for it. */
  readonly serviceNouns: ReadonlyMap<string, string>
  /** Nouns of offices that are held: "portfolio". */
  readonly posts: ReadonlySet<string>
  /** Words after which no office goes on: "until", "since". */
  readonly serviceEnds: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Ranks by the words and short forms for them, in full. */
  readonly ranks: ReadonlyMap<string, string>
  /** Which pronoun takes up whom a title, an office or another pronoun speaks of. */
  readonly pronounOf: ReadonlyMap<string, 'he' | 'she'>
  /** Offices by another word for the same: "chief" for "head". */
  readonly officeSynonyms: ReadonlyMap<string, string>
  readonly forces: ReadonlySet<string>
  readonly peacekeepers: ReadonlySet<string>
  readonly governments: ReadonlySet<string>
  /** What kind of state it is, before "of" and its name: "kingdom". */
  readonly stateStyles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  /** Bodies that give nobody who works there a side: "university". */
  readonly neutralBodies: ReadonlySet<string>
  readonly genericParties: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  readonly sourceNouns: ReadonlySet<string>
  readonly unverified: ReadonlySet<string>
  readonly likelihood: ReadonlySet<string>
  readonly opinionNouns: ReadonlySet<string>
  readonly instruments: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly specifyVerbs: ReadonlySet<string>
  readonly provideVerbs: ReadonlySet<string>
  readonly deadlineNouns: ReadonlySet<string>
  readonly otherwise: ReadonlySet<string>
  readonly additive: ReadonlySet<string>
  readonly failVerbs: ReadonlySet<string>
  readonly refuseVerbs: ReadonlySet<string>
  readonly knowledgeNouns: ReadonlySet<string>
  readonly knowledgeVerbs: ReadonlySet<string>
  readonly thirdPersons: ReadonlyMap<string, 'person' | 'thing' | 'several'>
  readonly firstPersons: ReadonlySet<string>
  readonly signVerbs: ReadonlySet<string>
  /** Verbs that tell a signing only beside a text ("sealed the accord"), and those that need a signature ("set their seals to"). */
  readonly sealVerbs: ReadonlySet<string>
  readonly putVerbs: ReadonlySet<string>
  /** First words of "according to". */
  readonly accordingWords: ReadonlySet<string>
  /** Words that set one speaker against another: "while", "but". */
  readonly contrast: ReadonlySet<string>
  /** Prepositions that bind to the noun before them and never open an adjunct. */
  readonly ofWords: ReadonlySet<string>
  readonly dayNames: ReadonlySet<string>
  readonly questionWords: ReadonlySet<string>
  /** "One", "any": they stand for a thing named before. */
  readonly countPronouns: ReadonlySet<string>
  /** Those that ask whether and what at all: what they hold states no duty, as "how A is to leave" does. */
  readonly openQuestions: ReadonlySet<string>
  /** Words that open a question in the place of an object: "outlined how". */
  readonly heldQuestions: ReadonlySet<string>
  /** Prepositions that hang a phrase on the noun before: "of", "for", "from". */
  readonly attaching: ReadonlySet<string>
  readonly byWords: ReadonlySet<string>
  /** "makes no mention of". */
  readonly makeVerbs: ReadonlySet<string>
  readonly inWords: ReadonlySet<string>
  readonly toWords: ReadonlySet<string>
  readonly asWords: ReadonlySet<string>
  /** Words that open a clause at the head of a sentence: "as", "after". */
  readonly clauseOpeners: ReadonlySet<string>
  readonly askVerbs: ReadonlySet<string>
  readonly guarantorNouns: ReadonlySet<string>
  readonly actAsVerbs: ReadonlySet<string>
  readonly aboutWords: ReadonlySet<string>
  /** Words that set what another does or says beside it: "while". */
  readonly meanwhileWords: ReadonlySet<string>
  readonly grantVerbs: ReadonlySet<string>
  /** States in which somebody has a duty ("responsible"). */
  readonly dutyStates: ReadonlySet<string>
  readonly oweVerbs: ReadonlySet<string>
  /** Verbs whose subject goes over to another ("the port reverts to A"). */
  readonly transferVerbs: ReadonlyMap<string, 'always' | 'things'>
  readonly betweenParties: ReadonlySet<string>
  /** Acts that only parties do: "withdraw", "deploy". */
  readonly partyVerbs: ReadonlySet<string>
  /** Acts that change what others owe: "may suspend" is a power, "may enter" a permission. */
  readonly powerVerbs: ReadonlySet<string>
  readonly citeVerbs: ReadonlySet<string>
  readonly thatWords: ReadonlySet<string>
  /** Openings that are conditions only at the head of a clause: "should", "where". */
  readonly headConditions: ReadonlySet<string>
  /** Forms that bind in an instrument ("shall"), and past forms of speech in a report ("said"). */
  readonly bindingWords: ReadonlySet<string>
  readonly speechVerbs: ReadonlySet<string>
  /** Words no sentence ends with: "the", "of", "and". */
  readonly openEndWords: ReadonlySet<string>
  readonly withoutWords: ReadonlySet<string>
  readonly provisionNouns: ReadonlySet<string>
  /** "Own", as in "their own". */
  readonly ownWords: ReadonlySet<string>
  readonly thereWords: ReadonlySet<string>
  readonly openStates: ReadonlySet<string>
  readonly remainVerbs: ReadonlySet<string>
  readonly silentWords: ReadonlySet<string>
  readonly leaveVerbs: ReadonlySet<string>
  readonly requestNouns: ReadonlySet<string>
  /** Words before the day a document was published: "date", "published". */
  readonly publishedWords: ReadonlySet<string>
  readonly ruleOut: ReadonlySet<string>
  /** Cues that leave open whether what is told is true: "claim", "allege". */
  readonly doubtCues: ReadonlySet<string>
  readonly causeWords: ReadonlySet<string>
  /** What people say things in: "statement", "email". */
  readonly media: ReadonlySet<string>
  /** Verbs after which an infinitive of saying was said: "rang to say". */
  readonly sayToVerbs: ReadonlySet<string>
  /** Verbs that lay an act at somebody's door. */
  readonly accuseVerbs: ReadonlySet<string>
  /** What parties put to a text besides the verb of signing: "name", "seal"; and further words for what they sign. */
  readonly signatures: ReadonlySet<string>
  readonly signables: ReadonlySet<string>
  /** Prepositions before unnamed people in general: "rumoured among traders". */
  readonly amongWords: ReadonlySet<string>
  /** Words after "if" that suppose nothing: "if anything". */
  readonly emptyIfs: ReadonlySet<string>
  /** Words that count a subject from behind it: "both", "all". */
  readonly countingWords: ReadonlySet<string>
  /** Nouns that are a side without a name: "the government's adviser", "the rebel spokesman". */
  readonly sideNouns: ReadonlySet<string>
  /** Bodies that people speak for: "commission", "team"; a company or a newspaper is no side. */
  readonly sideBodies: ReadonlySet<string>
  /** Words for a side behind its name: "the Tarn delegation"; the word before who is spoken for. */
  readonly sideHeads: ReadonlySet<string>
  readonly forWords: ReadonlySet<string>
  /** Prepositions behind which a bare name is a place. */
  readonly atWords: ReadonlySet<string>
  /** By what people speak from afar: "telephone". */
  readonly means: ReadonlySet<string>
  /** Words before the colon of a headline that name no speaker: "Breaking", "Update". */
  readonly kickers: ReadonlySet<string>
  /** Words between a verb and its infinitive: "went on to say". */
  readonly particles: ReadonlySet<string>
  /** Verbs that begin, keep up or end what a gerund tells. */
  readonly aspectVerbs: ReadonlySet<string>
  /** Verbs that link a subject to its state as "be" does: "remain". */
  readonly linkingVerbs: ReadonlySet<string>
  /** Verbs whose subject belongs to what they tell: "the two seem to agree". */
  readonly raisingVerbs: ReadonlySet<string>
  /** What is said back: "answer", "reply". */
  readonly replyNouns: ReadonlySet<string>
  /** Where people speak: "interview", "call"; and the prepositions before these and before `media`. */
  readonly occasions: ReadonlySet<string>
  readonly mediaPrepositions: ReadonlySet<string>
  /** What finds something by inquiry: "survey", "court". */
  readonly inquiries: ReadonlySet<string>
  /** Words between subject and verb that are neither adverb nor part of the subject: "both said", "once said". */
  readonly beforeVerbs: ReadonlySet<string>
  /** How adverbs of manner end. */
  readonly mannerEndings: readonly string[]
  /** Verbs that mean little without their noun: "make a claim", "raise doubts". */
  readonly lightVerbs: ReadonlySet<string>
  /** "at least", "at most". */
  readonly measures: ReadonlySet<string>
  /** "responsible": a cause, unless what it is for can be stood surety for. */
  readonly causeStates: ReadonlySet<string>
  readonly suretyObjects: ReadonlySet<string>
  /** Cues that demand what a bare phrase names: "call for". */
  readonly callVerbs: ReadonlySet<string>
  readonly ifWords: ReadonlySet<string>
  /** Words that suppose a lack where they open a sentence: "without", "barring". */
  readonly absenceWords: ReadonlySet<string>
  /** Acts of one who stands surety for others: "ensure"; and what "make" needs behind it for that: "sure". */
  readonly suretyVerbs: ReadonlySet<string>
  readonly suretyWords: ReadonlySet<string>
  /** Words that draw what follows from what was supposed: "then". */
  readonly thenWords: ReadonlySet<string>
  /** What a source asks not to be: "named", "identified". */
  readonly namingVerbs: ReadonlySet<string>
  /** Words that open a condition when they stand before their subject: "should", "were", "had". */
  readonly invertedIfs: ReadonlySet<string>
  /** Nouns that stand for one's own side after a possessive: "our troops", "his country". */
  readonly ownNouns: ReadonlySet<string>
  readonly unaware: ReadonlySet<string>
  readonly knowledgeAdjectives: ReadonlySet<string>
  readonly promiseVerbs: ReadonlySet<string>
  readonly denyVerbs: ReadonlySet<string>
  readonly demandVerbs: ReadonlySet<string>
  readonly opinionModals: ReadonlySet<string>
  readonly weakModals: ReadonlySet<string>
  /** The modal by which what nobody may do is forbidden. */
  readonly permitModals: ReadonlySet<string>
  /** First words of "under the agreement". */
  readonly underWords: ReadonlySet<string>
  readonly breachVerbs: ReadonlySet<string>
  readonly timePrepositions: ReadonlySet<string>
  /** Words that open a condition. */
  readonly conditionWords: ReadonlySet<string>
  readonly haveVerbs: ReadonlySet<string>
  readonly noWords: ReadonlySet<string>
  /** Verbs that bind in the past tense too: "agreed to". */
  readonly undertakings: ReadonlySet<string>
  readonly reflexives: ReadonlySet<string>
  readonly objectNorms: ReadonlyMap<string, NormForce>
  readonly fromWords: ReadonlySet<string>
  /** The word before what somebody is charged with. */
  readonly withWords: ReadonlySet<string>
  /** Verbs whose receiver can follow at once; nouns before "of" and the receiver. */
  readonly givingVerbs: ReadonlySet<string>
  readonly favourNouns: ReadonlySet<string>
  /** Words for a copy of a text; words for nobody as a speaker. */
  readonly copyNouns: ReadonlySet<string>
  readonly nobodyWords: ReadonlySet<string>
  readonly whoWords: ReadonlySet<string>
  readonly untilWords: ReadonlySet<string>
  /** Words before "of" and what is left ("out of", "all of"); verbs whose object is the place that is left or entered. */
  readonly outWords: ReadonlySet<string>
  readonly departVerbs: ReadonlySet<string>
  readonly whenWords: ReadonlySet<string>
  /** "In return", "in exchange": what one side owes for what the other does. */
  readonly returnNouns: ReadonlySet<string>
  /** Verbs of watching over what was agreed, and words for what is watched beside the acts and texts themselves. */
  readonly watchVerbs: ReadonlySet<string>
  /** Verbs of standing for what was agreed. */
  readonly standVerbs: ReadonlySet<string>
  readonly watchers: ReadonlySet<string>
  readonly watchedThings: ReadonlySet<string>
  /** Verbs of states and statements: their plain present binds nobody. */
  readonly stateVerbs: ReadonlySet<string>
  readonly futureModals: ReadonlySet<string>
  /** Nouns that only say what somebody is: "the party that must". */
  readonly predicateNouns: ReadonlySet<string>
  readonly completeVerbs: ReadonlySet<string>
  readonly approximate: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  /** Prepositions inside the name of an office: "head of", "minister for". */
  readonly officePrepositions: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  /** Verbs and nouns of a notice that ends or stops something: "objects", "gives notice". */
  readonly noticeVerbs: ReadonlySet<string>
  readonly noticeGivers: ReadonlySet<string>
  readonly noticeNouns: ReadonlySet<string>
  /** Words that speak of any one of a kind: "a protocol" is not this agreement. */
  readonly indefinite: ReadonlySet<string>
  /** Words for a share of the whole, and for the groups in which a thing is done. */
  readonly partWords: ReadonlySet<string>
  readonly batchNouns: ReadonlySet<string>
  /** Words that make a place out of another: "rest" (complement), "along". */
  readonly placeRelations: ReadonlyMap<string, 'complement' | 'part' | 'along' | 'around' | 'between'>
  readonly accordingTo: readonly [string, string]
  readonly opinionPrepositions: ReadonlySet<string>
}
