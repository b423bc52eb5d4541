import type { LanguagePack } from '#reader/languages/pack'

/** What a language knows of one word form, all together, so that one look-up tells it. */
export interface KnownWord {
  /** Its classes by the lexicon (bits of `WordClass`), and its dictionary form where the lexicon has it. */
  readonly classes: number
  readonly lemma: string | undefined
  /** The lists it is in (bits of `WordList`). */
  readonly lists: number
  /** The rare lists it is in (bits of `RareList`). */
  readonly rare: number
}

/**
 * Lists that are asked at every word of a text, as bits: which of them a word is in is looked up once for each form of
 * a text, and a question about a word, or about a whole sentence, is one comparison.
 */
export const WordList = {
  /** First words of a condition. */
  condition: 1,
  conditionWords: 1 << 1,
  otherwise: 1 << 2,
  ifWords: 1 << 3,
  unverified: 1 << 4,
  likelihood: 1 << 5,
  offices: 1 << 6,
  titles: 1 << 7,
  placeNouns: 1 << 8,
  placeRelations: 1 << 9,
  dayNames: 1 << 10,
  ofWords: 1 << 11,
  forces: 1 << 12,
  peacekeepers: 1 << 13,
  governments: 1 << 14,
  bodies: 1 << 15,
  instruments: 1 << 16,
  opinionPrepositions: 1 << 17,
  according: 1 << 18,
  knowledgeNouns: 1 << 19,
  knowledgeAdjectives: 1 << 20,
  unaware: 1 << 21,
  noWords: 1 << 22,
  pastOffice: 1 << 23,
  nowWords: 1 << 24,
  bindingWords: 1 << 25,
  speechVerbs: 1 << 26,
  provisionNouns: 1 << 27,
  atWords: 1 << 28,
  /** Words by which turns of phrase are found. */
  phrases: 1 << 29,
  /** Forms of verbs that rule something out. */
  ruleOut: 1 << 30,
} as const

/** Lists of few words that a stretch of text is searched for, as bits. */
export const RareList = {
  /** "under", "according": what follows may name a text. */
  under: 1,
  between: 1 << 1,
  nounCue: 1 << 2,
  still: 1 << 3,
  site: 1 << 4,
  direction: 1 << 5,
  additive: 1 << 6,
  favour: 1 << 7,
  request: 1 << 8,
} as const

type Sources = Pick<LanguagePack, 'words' | 'conditions' | 'phrases' | 'lexicon' | 'nounCues' | 'standing' | 'sites'>

/** Every word form that the lexicon or any of the lists has. Built once, with the pack. */
export function joinKnown(sources: Sources): ReadonlyMap<string, KnownWord> {
  const { lexicon } = sources
  const known = new Map<string, KnownWord>()
  for (const [form, { classes, lemma }] of lexicon) known.set(form, { classes, lemma, lists: 0, rare: 0 })
  for (const [form, lists] of joinLists(sources)) known.set(form, { ...(known.get(form) ?? NEW_WORD), lists })
  for (const [form, rare] of joinRare(sources)) known.set(form, { ...(known.get(form) ?? NEW_WORD), rare })
  return known
}

const NEW_WORD: KnownWord = { classes: 0, lemma: undefined, lists: 0, rare: 0 }

function joinRare({ words, nounCues, standing, sites }: Sources): ReadonlyMap<string, number> {
  const joined = new Map<string, number>()
  const join = (list: number, of: Iterable<string>): void => {
    for (const word of of) joined.set(word, (joined.get(word) ?? 0) | list)
  }
  join(RareList.under, words.underWords)
  join(RareList.between, words.betweenParties)
  join(RareList.nounCue, nounCues.keys())
  join(RareList.still, standing.still)
  join(RareList.site, sites.nouns)
  join(RareList.direction, sites.directions)
  join(RareList.additive, words.additive)
  join(RareList.favour, words.favourNouns)
  join(RareList.request, words.requestNouns)
  return joined
}

function joinLists(sources: Sources): ReadonlyMap<string, number> {
  const { words, conditions, phrases, lexicon } = sources
  const joined = new Map<string, number>()
  const join = (list: number, of: Iterable<string>): void => {
    for (const word of of) joined.set(word, (joined.get(word) ?? 0) | list)
  }
  join(WordList.condition, conditions.keys())
  join(WordList.conditionWords, words.conditionWords)
  join(WordList.otherwise, words.otherwise)
  join(WordList.ifWords, words.ifWords)
  join(WordList.unverified, words.unverified)
  join(WordList.likelihood, words.likelihood)
  join(WordList.offices, words.offices)
  join(WordList.titles, words.titles)
  join(WordList.placeNouns, words.placeNouns)
  join(WordList.placeRelations, words.placeRelations.keys())
  join(WordList.dayNames, words.dayNames)
  join(WordList.ofWords, words.ofWords)
  join(WordList.forces, words.forces)
  join(WordList.peacekeepers, words.peacekeepers)
  join(WordList.governments, words.governments)
  join(WordList.bodies, words.bodies)
  join(WordList.instruments, words.instruments)
  join(WordList.opinionPrepositions, words.opinionPrepositions)
  join(WordList.according, [words.accordingTo[0]])
  join(WordList.knowledgeNouns, words.knowledgeNouns)
  join(WordList.knowledgeAdjectives, words.knowledgeAdjectives)
  join(WordList.unaware, words.unaware)
  join(WordList.noWords, words.noWords)
  join(WordList.pastOffice, words.pastOffice)
  join(WordList.nowWords, words.nowWords)
  join(WordList.bindingWords, words.bindingWords)
  join(WordList.speechVerbs, words.speechVerbs)
  join(WordList.provisionNouns, words.provisionNouns)
  join(WordList.atWords, words.atWords)
  join(WordList.phrases, phrases.forms.keys())
  for (const [form, { lemma }] of lexicon) {
    if (phrases.lemmas.has(lemma)) join(WordList.phrases, [form])
    if (words.ruleOut.has(lemma)) join(WordList.ruleOut, [form])
  }
  return joined
}
