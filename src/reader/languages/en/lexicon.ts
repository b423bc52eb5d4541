import { type LexicalEntry, type Lexicon, WordClass } from '#reader/languages/word-class'
import { CLOSED_CLASSES, PLAIN_NOUNS } from '#reader/languages/en/closed-classes'
import { irregularForms, regularForms, type VerbForms } from '#reader/languages/en/inflect'
import { IRREGULAR_VERBS, OFTEN_NOUNS, REGULAR_VERBS } from '#reader/languages/en/verbs'

const CLOSED_CLASS_NAMES = [
  'determiner',
  'preposition',
  'pronoun',
  'subjectPronoun',
  'pluralPronoun',
  'reflexive',
  'possessive',
  'conjunction',
  'subordinator',
  'relative',
  'modal',
  'be',
  'have',
  'do',
  'negation',
  'adverb',
  'adjective',
  'number',
  'to',
  'timeWord',
  'month',
] as const

/** The words of a list written as plain text. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

/** The English lexicon, built once from the word lists. */
export function buildLexicon(): Lexicon {
  const lexicon = new Map<string, LexicalEntry>()
  for (const line of IRREGULAR_VERBS.split(/[|\n]/)) {
    const [base, past, participle = past] = wordsOf(line)
    if (base !== undefined && past !== undefined && participle !== undefined) {
      addVerb(lexicon, irregularForms(base, past, participle))
    }
  }
  for (const word of wordsOf(REGULAR_VERBS)) {
    for (const spelling of spellingsOf(word.replace(OFTEN_NOUN, ''))) {
      const forms = regularForms(spelling)
      if (!hasVerb(lexicon, forms.lemma)) addVerb(lexicon, forms)
    }
  }
  addClasses(lexicon)
  return lexicon
}

const OFTEN_NOUN = '+'

/** "harmonize" and "harmonise"; "seize" and "prize" have one spelling. */
function spellingsOf(word: string): readonly string[] {
  return word.length > SHORTEST_IZE && word.endsWith('ize') ? [word, `${word.slice(0, -3)}ise`] : [word]
}

const SHORTEST_IZE = 5

function hasVerb(lexicon: ReadonlyMap<string, LexicalEntry>, lemma: string): boolean {
  return ((lexicon.get(lemma)?.classes ?? 0) & WordClass.base) !== 0
}

function addVerb(lexicon: Map<string, LexicalEntry>, forms: VerbForms): void {
  const { lemma } = forms
  add(lexicon, lemma, { classes: WordClass.base, lemma })
  add(lexicon, forms.third, { classes: WordClass.third, lemma })
  add(lexicon, forms.past, { classes: WordClass.past, lemma })
  add(lexicon, forms.participle, { classes: WordClass.participle, lemma })
  add(lexicon, forms.gerund, { classes: WordClass.gerund, lemma })
}

function add(lexicon: Map<string, LexicalEntry>, form: string, entry: LexicalEntry): void {
  const known = lexicon.get(form)
  if (known === undefined) lexicon.set(form, entry)
  else lexicon.set(form, { classes: known.classes | entry.classes, lemma: known.lemma })
}

function addClasses(lexicon: Map<string, LexicalEntry>): void {
  const marked = wordsOf(REGULAR_VERBS).filter((word) => word.endsWith(OFTEN_NOUN))
  const verbs = marked.map((word) => regularForms(word.replace(OFTEN_NOUN, '')).lemma)
  for (const word of [...wordsOf(OFTEN_NOUNS), ...verbs]) {
    add(lexicon, word, { classes: WordClass.noun, lemma: word })
    const plural = regularForms(word).third
    if ((lexicon.get(plural)?.classes ?? 0) !== 0) add(lexicon, plural, { classes: WordClass.noun, lemma: word })
  }
  for (const word of wordsOf(PLAIN_NOUNS)) add(lexicon, word, { classes: WordClass.noun, lemma: word })
  addClosedClasses(lexicon)
}

function addClosedClasses(lexicon: Map<string, LexicalEntry>): void {
  for (const name of CLOSED_CLASS_NAMES) {
    const auxiliary = name === 'have' || name === 'do' || name === 'be'
    for (const word of wordsOf(CLOSED_CLASSES[name])) {
      add(lexicon, word, { classes: WordClass[name], lemma: auxiliary ? name : word })
    }
  }
  // The other forms of "do" are auxiliaries; this one is always the verb.
  add(lexicon, 'done', { classes: WordClass.participle, lemma: 'do' })
}
