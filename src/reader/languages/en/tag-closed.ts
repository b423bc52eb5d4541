import { classesAt, has, type Scan, startsNominal, wordAt } from '#reader/languages/en/tag-scan'
import { ANY_VERB, WordClass } from '#reader/languages/word-class'
import { isNominal, isVerbal, Tag, type TagCode } from '#reader/syntax/tag'
import { tagOrMark } from '#reader/syntax/token-at'

/** First class that holds, in the order in which English prefers them. */
const AUXILIARY_ORDER: readonly (readonly [number, TagCode])[] = [
  [WordClass.modal, Tag.modal],
  [WordClass.be, Tag.be],
  [WordClass.have, Tag.have],
  [WordClass.do, Tag.do],
  [WordClass.possessive, Tag.possessive],
]

/** The tag of a word that is no verb form: determiners, pronouns, prepositions and the rest of the closed classes. */
export function tagClosed(scan: Scan, at: number, classes: number): TagCode {
  for (const [bit, tag] of AUXILIARY_ORDER) if (has(classes, bit) && !isObjectHer(scan, at, bit)) return tag
  if (has(classes, WordClass.determiner)) return tagDeterminer(scan, at, classes)
  if (has(classes, WordClass.relative)) return tagRelative(scan, at)
  if (has(classes, WordClass.pronoun)) return tagPronoun(scan, at, classes)
  if (has(classes, WordClass.subordinator) && !has(classes, WordClass.preposition)) return Tag.subordinator
  if (has(classes, WordClass.preposition)) return tagPreposition(scan, at, classes)
  return tagOpen(scan, at, classes)
}

function tagPronoun(scan: Scan, at: number, classes: number): TagCode {
  return has(classes, WordClass.number) && startsNominal(scan, at + 1) ? Tag.number : Tag.pronoun
}

function tagOpen(scan: Scan, at: number, classes: number): TagCode {
  if (has(classes, WordClass.negation)) return Tag.negation
  if (has(classes, WordClass.conjunction)) return Tag.conjunction
  if (has(classes, WordClass.number)) return Tag.number
  if (isBetweenVerbs(scan, at, classes)) return Tag.adverb
  if (has(classes, WordClass.adjective) && startsNominal(scan, at + 1)) return Tag.adjective
  if (has(classes, WordClass.adverb)) return scan.tags[at - 1] === Tag.determiner ? Tag.noun : Tag.adverb
  return has(classes, WordClass.adjective) ? Tag.adjective : Tag.noun
}

/** "have long called": an adverb between "have" and its participle, whatever else it can be. */
function isBetweenVerbs(scan: Scan, at: number, classes: number): boolean {
  if (!has(classes, WordClass.adverb) || tagOrMark(scan, at - 1) !== Tag.have) return false
  return has(classesAt(scan, at + 1), WordClass.participle)
}

function isObjectHer(scan: Scan, at: number, bit: number): boolean {
  return bit === WordClass.possessive && wordAt(scan, at) === 'her' && !startsNominal(scan, at + 1)
}

const PLAIN_NOMINAL = WordClass.noun | WordClass.adjective
const CLOSING =
  WordClass.modal | WordClass.be | WordClass.have | WordClass.do | WordClass.preposition | WordClass.relative

function tagDeterminer(scan: Scan, at: number, classes: number): TagCode {
  if (wordAt(scan, at) === 'which') return tagWhich(scan, at)
  if (!has(classes, WordClass.pronoun)) return tagOtherDeterminer(scan, at)
  if (scan.tokens[at + 1]?.kind !== 'word') return Tag.pronoun
  return standsAlone(classesAt(scan, at + 1)) ? Tag.pronoun : Tag.determiner
}

/** "some said", "those of": before such a word a determiner is a pronoun. */
function standsAlone(next: number): boolean {
  if (next === 0 || has(next, PLAIN_NOMINAL)) return false
  if (has(next, CLOSING)) return true
  return has(next, ANY_VERB) && !has(next, WordClass.gerund | WordClass.participle)
}

function tagWhich(scan: Scan, at: number): TagCode {
  const before = tagOrMark(scan, at - 1)
  if (isNominal(before) || before === Tag.pronoun || wordAt(scan, at - 1) === ',') return Tag.relative
  const next = classesAt(scan, at + 1)
  return has(next, WordClass.noun) && !has(next, ANY_VERB) ? Tag.determiner : Tag.relative
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'no', 'every'])

function tagOtherDeterminer(scan: Scan, at: number): TagCode {
  if (ARTICLES.has(wordAt(scan, at)) || startsNominal(scan, at + 1)) return Tag.determiner
  return has(classesAt(scan, at + 1), WordClass.determiner) ? Tag.determiner : Tag.pronoun
}

function tagRelative(scan: Scan, at: number): TagCode {
  const lower = wordAt(scan, at)
  if (lower !== 'where' && lower !== 'when') return Tag.relative
  return isNominal(tagOrMark(scan, at - 1)) ? Tag.relative : Tag.subordinator
}

function tagPreposition(scan: Scan, at: number, classes: number): TagCode {
  if (!has(classes, WordClass.adverb)) return Tag.preposition
  const next = scan.tokens[at + 1]
  if (next === undefined || next.kind === 'mark') return Tag.adverb
  const afterVerb = isVerbal(tagOrMark(scan, at - 1))
  return afterVerb && has(classesAt(scan, at + 1), WordClass.preposition) ? Tag.adverb : Tag.preposition
}

const FINITE = WordClass.modal | WordClass.be | WordClass.have | WordClass.do | WordClass.third

/** "that": relative after a noun and before a verb, a pronoun as subject, else the opening of a clause. */
export function tagThat(scan: Scan, at: number): TagCode {
  const before = tagOrMark(scan, at - 1)
  const next = classesAt(scan, at + 1)
  const verbNext = has(next, FINITE)
  if (isNominal(before) || before === Tag.pronoun)
    return verbNext || isVerbOfNoun(scan, at) ? Tag.relative : Tag.subordinator
  if (verbNext) return thatBeforeVerb(scan, at)
  if (mayHoldClause(scan, at) && !isLastPhrase(scan, at)) return Tag.subordinator
  return next === 0 || has(next, WordClass.noun) ? Tag.determiner : Tag.pronoun
}

function mayHoldClause(scan: Scan, at: number): boolean {
  return tagOrMark(scan, at - 1) !== Tag.preposition && !TAKES_NO_CLAUSE.has(wordAt(scan, at - 1))
}

/** "rejected that idea.": the sentence ends with the phrase that "that" opens; no clause follows. */
function isLastPhrase(scan: Scan, at: number): boolean {
  if (!isVerbal(tagOrMark(scan, at - 1))) return false
  let end = at + 1
  while (end < at + 3 && startsNominal(scan, end) && !has(classesAt(scan, end), ANY_VERB)) end += 1
  const lower = wordAt(scan, end)
  return end > at + 1 && (lower === '.' || lower === ';' || end >= scan.tokens.length)
}

function thatBeforeVerb(scan: Scan, at: number): TagCode {
  return isVerbal(tagOrMark(scan, at - 1)) && opensWithPlural(scan, at + 1) ? Tag.subordinator : Tag.pronoun
}

/** "said that guards had asked", "said that repairs to the pump were late": a plural, by the verb with an auxiliary behind it. */
function opensWithPlural(scan: Scan, at: number): boolean {
  if (!has(classesAt(scan, at), WordClass.third) || !has(classesAt(scan, at), WordClass.noun)) return false
  for (let ahead = at + 1; ahead < at + MOST_SUBJECT; ahead += 1) {
    const kind = scan.tokens[ahead]?.kind
    if (kind !== 'word' && kind !== 'number' && wordAt(scan, ahead) !== ',') return false
    const classes = classesAt(scan, ahead)
    if (has(classes, AUXILIARY)) return true
    if (has(classes, WordClass.conjunction | WordClass.relative | WordClass.subordinator)) return false
  }
  return false
}

const MOST_SUBJECT = 16
const AUXILIARY = WordClass.modal | WordClass.be | WordClass.have

/** "called that report a lie". */
const TAKES_NO_CLAUSE: ReadonlySet<string> = new Set(['call', 'calls', 'called', 'calling'])

/** "the troops that left", "members that find themselves". */
function isVerbOfNoun(scan: Scan, at: number): boolean {
  return isPlainPast(classesAt(scan, at + 1)) || isPluralsVerb(scan, at)
}

/** "members that find themselves": behind a plural a bare verb that is no noun. */
function isPluralsVerb(scan: Scan, at: number): boolean {
  const next = classesAt(scan, at + 1)
  if (!has(next, WordClass.base) || has(next, WordClass.noun | WordClass.pronoun | WordClass.determiner)) return false
  for (let back = at - 1; back > at - MOST_PHRASE && back >= 0; back -= 1) {
    const word = wordAt(scan, back)
    if (word.endsWith('s') && !word.endsWith('ss')) return true
    if (!isNominal(tagOrMark(scan, back)) && word !== 'of') return false
  }
  return false
}

const MOST_PHRASE = 7

function isPlainPast(classes: number): boolean {
  return has(classes, WordClass.past) && !has(classes, WordClass.noun)
}
