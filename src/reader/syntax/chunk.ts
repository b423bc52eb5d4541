import type { Token } from '#reader/segment/token'
import { type Lexicon, WordClass } from '#reader/languages/word-class'
import type { KnownWord } from '#reader/languages/word-lists'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { stem } from '#reader/syntax/stem'
import { isMainVerb, isNominal, isVerbal, Tag } from '#reader/syntax/tag'
import { isTimeWord, isYear, joinsDate } from '#reader/syntax/date-parts'
import { isCapitalAt, lemmaAt, tagOf } from '#reader/syntax/token-at'

/** A tagged document, read only. */
export interface Tagged {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly tags: Uint8Array
  readonly lexicon: Lexicon
  /** What the language knows of each token; its classes by the lexicon and its lists once more, for quick questions. */
  readonly known: readonly KnownWord[]
  readonly classes: Int32Array
  readonly lists: Int32Array
  /** The lists that a verb is in, by its dictionary form. */
  readonly verbLists: ReadonlyMap<string, number>
}

/** The noun phrases and verb groups of tokens `[first, end)`, in order. */
export function chunk(doc: Tagged, first: number, end: number): ParsedSentence {
  const phrases: NounPhrase[] = []
  const verbs: VerbGroup[] = []
  let at = first
  while (at < end) {
    const tag = tagOf(doc, at)
    if (isVerbal(tag) || tag === Tag.to) {
      const group = verbGroup(doc, at, end)
      if (group !== undefined) verbs.push(group)
      at = group?.end ?? at + 1
    } else if (isNominal(tag) || tag === Tag.pronoun) {
      const phrase = nounPhrase(doc, at, end)
      phrases.push(phrase)
      at = phrase.end
    } else at += 1
  }
  return { first, end, phrases, verbs, lists: listsIn(doc, first, end) }
}

function listsIn(doc: Tagged, first: number, end: number): number {
  let lists = 0
  for (let at = first; at < end; at += 1) lists |= doc.lists[at] ?? 0
  return lists
}

function nounPhrase(doc: Tagged, first: number, end: number): NounPhrase {
  let at = first
  let head = first
  if (doc.tags[at] === Tag.pronoun) return { first, end: at + 1, head: at }
  while (at < end) {
    const tag = tagOf(doc, at)
    const closer = at > first ? bracketEnd(doc, at, end) : at
    if (closer > at) {
      at = closer
      continue
    }
    if (!continuesPhrase(doc, { first, at, end, tag })) break
    if (tag === Tag.pronoun || (isNominal(tag) && tag !== Tag.possessive && tag !== Tag.determiner)) head = at
    at += 1
  }
  return { first, end: at, head }
}

/** "subsection (2)(a)", "a person (A)": a short label in brackets belongs to its phrase. Gives the place after it. */
function bracketEnd(doc: Tagged, at: number, end: number): number {
  if (doc.tokens[at]?.lower !== '(' || at + 2 >= end || doc.tokens[at + 2]?.lower !== ')') return at
  const label = doc.tokens[at + 1]
  return label !== undefined && label.to - label.from <= 4 ? at + 3 : at
}

function continuesPhrase(doc: Tagged, place: { first: number; at: number; end: number; tag: number }): boolean {
  const { first, at, tag } = place
  if (at === first) return true
  if (isNominal(tag)) return !followsDate(doc, first, at, tag) && nominalContinues(doc, at, tag)
  if (tag === Tag.pronoun) return at - 1 === first && isNoOthers(doc, first)
  return tag === Tag.mark ? isJoint(doc, at, place.end) : tag === Tag.adverb && isBetween(doc, at)
}

/** "the then ministry": an adverb behind the article. */
function isBetween(doc: Tagged, at: number): boolean {
  return doc.tags[at - 1] === Tag.determiner && isNominal(tagOf(doc, at + 1))
}

/** A mark that does not end the phrase. */
function isJoint(doc: Tagged, at: number, end: number): boolean {
  return joinsAdjectives(doc, at) || joinsDate(doc, at) || joinsTitle(doc, at, end)
}

/** "no others", "all others". */
function isNoOthers(doc: Tagged, at: number): boolean {
  return doc.tags[at] === Tag.determiner && lowerOf(doc, at + 1) === 'others'
}

/** A determiner, a name after a year ("in 2019 Armenia") and a word after a day open a new phrase. */
function nominalContinues(doc: Tagged, at: number, tag: number): boolean {
  const before = tagOf(doc, at - 1)
  if (tag === Tag.determiner) return before === Tag.determiner || (isCount(doc, at - 1) && !isCapitalAt(doc, at))
  if (tag === Tag.possessive) return lowerOf(doc, at).startsWith("'") || before === Tag.determiner
  if (tag === Tag.proper && opensAfter(doc, at - 1)) return false
  return !isDayName(doc, at - 1) || isTimeWord(doc, at)
}

/** A number that counts: "ten such posts", but "by June 2031 the posts", "by D+5 the posts", "under Article 5 the parties". */
function isCount(doc: Tagged, at: number): boolean {
  if (doc.tags[at] !== Tag.number || isYear(doc, at)) return false
  return lowerOf(doc, at - 1) !== '+' && lowerOf(doc, at + 1) !== 'the'
}

/** "in 2019 Armenia", "by 1 July Ostria", "in return Ostria": the name opens a phrase of its own. */
function opensAfter(doc: Tagged, at: number): boolean {
  if (doc.tags[at] === Tag.number) return isYear(doc, at)
  return closesDate(doc, at) || isInReturn(doc, at)
}

/** "In return Ostria leaves". */
function isInReturn(doc: Tagged, at: number): boolean {
  return lowerOf(doc, at) === 'return' && lowerOf(doc, at - 1) === 'in'
}

/** "on 29 October monitors had been": behind a day without an article a noun opens a new phrase; "27 guns last week": so does a time. */
function followsDate(doc: Tagged, first: number, at: number, tag: number): boolean {
  if (tag === Tag.adjective)
    return doc.tags[first] === Tag.number && doc.tags[at - 1] === Tag.noun && isTimeWord(doc, at + 1)
  return tag === Tag.noun && doc.tags[first] !== Tag.determiner && at - first === 2 && closesDate(doc, at - 1)
}

/** "By 1 July Ostria leaves": a month behind its day ends the date. */
function closesDate(doc: Tagged, at: number): boolean {
  const classes = doc.lexicon.get(doc.tokens[at]?.lower ?? '')?.classes ?? 0
  return (classes & WordClass.month) !== 0 && doc.tags[at - 1] === Tag.number
}

function lowerOf(doc: Tagged, at: number): string {
  return doc.tokens[at]?.lower ?? ''
}

/** "said on Friday officials agreed": the day closes its phrase. */
function isDayName(doc: Tagged, at: number): boolean {
  return isCapitalAt(doc, at) && isTimeWord(doc, at)
}

/** The comma of "a new, lasting peace". */
function joinsAdjectives(doc: Tagged, at: number): boolean {
  if (doc.tokens[at]?.lower !== ',') return false
  const next = tagOf(doc, at + 1)
  return doc.tags[at - 1] === Tag.adjective && next === Tag.adjective && isNominal(tagOf(doc, at + 2))
}

/** The dot of "Gov. Jerry Brown" and "J. Smith": it stands inside the sentence, between a short capital and a name. */
function joinsTitle(doc: Tagged, at: number, end: number): boolean {
  const before = doc.tokens[at - 1]
  if (doc.tokens[at]?.lower !== '.' || at + 1 >= end || before?.capital !== true) return false
  return before.to - before.from <= 5 && doc.tags[at + 1] === Tag.proper
}

interface Gathering {
  head: number
  modal: string | undefined
  negated: boolean
  have: boolean
  be: number
  do: number
  to: boolean
}

function verbGroup(doc: Tagged, first: number, end: number): VerbGroup | undefined {
  // "It never did".
  const negated = doc.tags[first - 1] === Tag.negation && doc.tags[first] === Tag.do
  const seen: Gathering = { head: -1, modal: undefined, negated, have: false, be: -1, do: -1, to: false }
  let at = takeAll(doc, seen, { from: first, end, first })
  const resumed = isBareModal(seen) ? afterInsertion(doc, at, end) : isBareHave(seen) ? afterHaving(doc, at, end) : at
  if (resumed > at) at = takeAll(doc, seen, { from: resumed, end, first })
  while (at > first && isTrailing(tagOf(doc, at - 1))) at -= 1
  if (isEmpty(seen)) return undefined
  return groupOf(doc, seen, first, at)
}

function takeAll(doc: Tagged, seen: Gathering, range: { from: number; end: number; first: number }): number {
  let at = range.from
  while (at < range.end && takes(doc, seen, at, at === range.first)) at += 1
  return at
}

function isBareModal(seen: Gathering): boolean {
  return seen.modal !== undefined && seen.head < 0 && seen.be < 0 && !seen.have
}

function isBareHave(seen: Gathering): boolean {
  return seen.have && seen.modal === undefined && seen.head < 0 && seen.be < 0
}

/** "has for seven months refused", "have since Monday left": the participle behind a time, else the place itself. */
function afterHaving(doc: Tagged, at: number, end: number): number {
  if (doc.tags[at] !== Tag.preposition) return at
  for (let ahead = at + 1; ahead < Math.min(end, at + MOST_SINCE); ahead += 1) {
    const tag = tagOf(doc, ahead)
    const goesOn = isPastForm(tag) || lowerOf(doc, ahead) === 'been'
    if (goesOn) return ahead > at + 1 && (isTimeWord(doc, ahead - 1) || isYear(doc, ahead - 1)) ? ahead : at
    if (!isNominal(tag)) return at
  }
  return at
}

const MOST_SINCE = 7

function isEmpty(seen: Gathering): boolean {
  const alone = seen.do >= 0 && (seen.to || seen.negated)
  return seen.head < 0 && seen.be < 0 && !seen.have && seen.modal === undefined && !alone
}

/** "shall, within 30 days, withdraw": the place after the insertion, when a verb goes on there. */
function afterInsertion(doc: Tagged, at: number, end: number): number {
  if (opensBound(doc, at)) return afterBound(doc, at + 3, end)
  if (doc.tags[at] === Tag.preposition) {
    const next = afterPrepositional(doc, at, end)
    return next > at || !opensTime(doc, at + 1) ? next : Math.max(at, afterBound(doc, at, end))
  }
  if (lowerOf(doc, at) !== ',') return at
  for (let ahead = at + 2; ahead < Math.min(end, at + 22); ahead += 1) {
    if (lowerOf(doc, ahead) === ',' && isBare(doc, ahead + 1)) return ahead + 1
  }
  return at
}

function isBare(doc: Tagged, at: number): boolean {
  return doc.tags[at] === Tag.base || lowerOf(doc, at) === 'be'
}

/** "not later than", "no later than": the words deny nothing, they bound a time. */
function opensBound(doc: Tagged, at: number): boolean {
  const tag = doc.tags[at]
  return (
    (tag === Tag.negation || tag === Tag.determiner) &&
    lowerOf(doc, at + 2) === 'than' &&
    doc.tags[at + 1] === Tag.adverb
  )
}

/** "shall within 12 hours of the start remove": behind the bound of a time the verb goes on. */
function afterBound(doc: Tagged, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + MOST_BOUND); at += 1) {
    const tag = tagOf(doc, at)
    if (isBare(doc, at) || (tag === Tag.have && doc.tags[at + 1] === Tag.participle)) return at
    if (!isNominal(tag) && !BOUND.has(tag) && lowerOf(doc, at) !== '+' && !joinsTime(doc, at)) return 0
  }
  return 0
}

/** "ten days", "Friday", "the end of". */
function opensTime(doc: Tagged, at: number): boolean {
  const tag = tagOf(doc, at)
  return tag === Tag.number || (tag !== Tag.determiner ? isTimeWord(doc, at) : opensTime(doc, at + 1))
}

/** The comma of "Friday, 1 July" and "1 July, 2033", the brackets of "ten (10) days". */
function joinsTime(doc: Tagged, at: number): boolean {
  const lower = lowerOf(doc, at)
  if (lower === '(' || lower === ')') return doc.tags[at - 1] === Tag.number
  return lower === ',' && (doc.tags[at + 1] === Tag.number || isTimeWord(doc, at - 1))
}

const MOST_BOUND = 12
const BOUND: ReadonlySet<number> = new Set([Tag.number, Tag.preposition, Tag.determiner, Tag.possessive, Tag.adverb])

/** "may in particular be framed", "may by regulations provide". */
function afterPrepositional(doc: Tagged, at: number, end: number): number {
  for (let ahead = at + 1; ahead < Math.min(end, at + 6); ahead += 1) {
    const tag = tagOf(doc, ahead)
    if (ahead > at + 1 && isBare(doc, ahead)) return ahead
    if (!isNominal(tag) && tag !== Tag.preposition && tag !== Tag.adverb) return at
  }
  return at
}

function isTrailing(tag: number): boolean {
  return tag === Tag.adverb
}

/** Takes the token into the group, or says that the group ends before it. */
function takes(doc: Tagged, seen: Gathering, at: number, isFirst: boolean): boolean {
  const tag = tagOf(doc, at)
  const lower = lowerOf(doc, at)
  if (seen.head >= 0) return takeNot(seen, tag, lower)
  if (tag === Tag.negation || tag === Tag.adverb) return !opensBound(doc, at) && takeAdverb(seen, tag)
  if (tag === Tag.to) return takeTo(seen, isFirst)
  if (tag === Tag.modal) return takeModal(seen, lower)
  if (tag >= Tag.be && tag <= Tag.do) return takeAuxiliary(seen, { tag, lower, at })
  return isMainVerb(tag) && takeMain(seen, tag, at)
}

function takeNot(seen: Gathering, tag: number, lower: string): boolean {
  if (tag !== Tag.negation || lower !== 'not') return false
  seen.negated = true
  return true
}

function takeTo(seen: Gathering, isFirst: boolean): boolean {
  if (isFirst) seen.to = true
  return isFirst
}

function takeAdverb(seen: Gathering, tag: number): boolean {
  if (tag === Tag.negation) seen.negated = true
  return true
}

function takeModal(seen: Gathering, lower: string): boolean {
  if (seen.modal !== undefined || seen.be >= 0 || seen.have) return false
  seen.modal = lower
  if (lower === 'cannot' || lower.endsWith("n't")) seen.negated = true
  return true
}

function takeAuxiliary(seen: Gathering, aux: { tag: number; lower: string; at: number }): boolean {
  if (aux.tag === Tag.be) {
    if (seen.be >= 0 && aux.lower !== 'being' && aux.lower !== 'been') return false
    seen.be = aux.at
  } else if (aux.tag === Tag.have) {
    if (seen.be >= 0 || seen.have) return false
    seen.have = true
  } else seen.do = aux.at
  if (aux.lower.endsWith("n't")) seen.negated = true
  return true
}

function takeMain(seen: Gathering, tag: number, at: number): boolean {
  if (seen.have && tag === Tag.base) return false
  if (isHelped(seen) && isTensed(tag) && !(seen.have && tag === Tag.past)) return false
  seen.head = at
  return true
}

function isHelped(seen: Gathering): boolean {
  return seen.modal !== undefined || seen.to || seen.be >= 0 || seen.have
}

function isTensed(tag: number): boolean {
  return tag === Tag.past || tag === Tag.third
}

function groupOf(doc: Tagged, seen: Gathering, first: number, end: number): VerbGroup {
  const copula = seen.head < 0 && seen.be >= 0
  const head = headOf(seen, end)
  const tag = tagOf(doc, head)
  const auxiliary = lowerOf(doc, first)
  const lemma = copula ? 'be' : lemmaOf(doc, head)
  return {
    first,
    end,
    head,
    lemma,
    modal: seen.modal,
    negated: seen.negated,
    passive: seen.be >= 0 && isPastForm(tag),
    perfect: seen.have && seen.head >= 0,
    progressive: seen.be >= 0 && tag === Tag.gerund,
    form: formOf(seen, tag, auxiliary),
    past: tag === Tag.past || PAST_AUXILIARIES.has(auxiliary),
    copula,
    lists: doc.verbLists.get(lemma) ?? 0,
  }
}

function headOf(seen: Gathering, end: number): number {
  if (seen.head >= 0) return seen.head
  if (seen.be < 0 && seen.do >= 0 && (seen.to || !(seen.have || seen.modal !== undefined))) return seen.do
  return seen.be >= 0 ? seen.be : end - 1
}

function isPastForm(tag: number): boolean {
  return tag === Tag.participle || tag === Tag.past
}

function lemmaOf(doc: Tagged, at: number): string {
  return lemmaAt(doc, at) ?? stem(lowerOf(doc, at))
}

const PAST_AUXILIARIES: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  "wasn't",
  "weren't",
  "hadn't",
  "didn't",
])

function formOf(seen: Gathering, tag: number, auxiliary: string): VerbGroup['form'] {
  if (seen.to) return 'infinitive'
  if (seen.modal !== undefined) return 'finite'
  if (auxiliary === 'being' || auxiliary === 'having') return 'gerund'
  if (seen.be >= 0 || seen.have) return auxiliary === 'be' ? 'infinitive' : 'finite'
  if (tag === Tag.gerund) return 'gerund'
  return tag === Tag.participle ? 'participle' : 'finite'
}
