import type { Token } from '#reader/segment/token'
import { type Lexicon, WordClass } from '#reader/languages/word-class'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isMainVerb, isNominal, isVerbal, Tag } from '#reader/syntax/tag'

/** A tagged document, read only. */
export interface Tagged {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly tags: Uint8Array
  readonly lexicon: Lexicon
}

/** The noun phrases and verb groups of tokens `[first, end)`, in order. */
export function chunk(doc: Tagged, first: number, end: number): ParsedSentence {
  const phrases: NounPhrase[] = []
  const verbs: VerbGroup[] = []
  let at = first
  while (at < end) {
    const tag = doc.tags[at] ?? Tag.other
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
  return { first, end, phrases, verbs }
}

function nounPhrase(doc: Tagged, first: number, end: number): NounPhrase {
  let at = first
  let head = first
  if (doc.tags[at] === Tag.pronoun) return { first, end: at + 1, head: at }
  while (at < end) {
    const tag = doc.tags[at] ?? Tag.other
    const closer = at > first ? bracketEnd(doc, at, end) : at
    if (closer > at) {
      at = closer
      continue
    }
    if (!continuesPhrase(doc, { first, at, end, tag })) break
    if (isNominal(tag) && tag !== Tag.possessive && tag !== Tag.determiner) head = at
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
  const before = doc.tags[at - 1] ?? Tag.other
  // A determiner or a name after a year opens a new phrase: "in 2019 Armenia".
  if (tag === Tag.determiner) return before === Tag.determiner || before === Tag.number
  if (tag === Tag.possessive) return doc.tokens[at]?.lower.startsWith("'") === true || before === Tag.determiner
  if (tag === Tag.proper && before === Tag.number) return !isYear(doc, at - 1)
  if (isNominal(tag)) return !isDayName(doc, at - 1) || isTimeWord(doc, at)
  if (tag === Tag.adverb) return before === Tag.determiner && isNominal(doc.tags[at + 1] ?? 0)
  if (tag === Tag.mark) return joinsAdjectives(doc, at) || joinsDate(doc, at) || joinsTitle(doc, at, place.end)
  return false
}

function isTimeWord(doc: Tagged, at: number): boolean {
  return ((doc.lexicon.get(doc.tokens[at]?.lower ?? '')?.classes ?? 0) & WordClass.timeWord) !== 0
}

/** "said on Friday officials agreed": the day closes its phrase. */
function isDayName(doc: Tagged, at: number): boolean {
  return doc.tokens[at]?.capital === true && isTimeWord(doc, at)
}

function isYear(doc: Tagged, at: number): boolean {
  const lower = doc.tokens[at]?.lower ?? ''
  return lower.length === 4 && /^(1[89]|20)\d\d$/.test(lower)
}

/** The comma of "a new, lasting peace". */
function joinsAdjectives(doc: Tagged, at: number): boolean {
  if (doc.tokens[at]?.lower !== ',') return false
  const next = doc.tags[at + 1] ?? Tag.other
  return doc.tags[at - 1] === Tag.adjective && next === Tag.adjective && isNominal(doc.tags[at + 2] ?? Tag.other)
}

/** The dot of "Gov. Jerry Brown" and "J. Smith": it stands inside the sentence, between a short capital and a name. */
function joinsTitle(doc: Tagged, at: number, end: number): boolean {
  const before = doc.tokens[at - 1]
  if (doc.tokens[at]?.lower !== '.' || at + 1 >= end || before?.capital !== true) return false
  return before.to - before.from <= 5 && doc.tags[at + 1] === Tag.proper
}

/** The comma of "15 November, 2020" and "November 15, 2020". */
function joinsDate(doc: Tagged, at: number): boolean {
  if (doc.tokens[at]?.lower !== ',' || !isYear(doc, at + 1)) return false
  return doc.tags[at - 1] === Tag.number || doc.tags[at - 2] === Tag.number
}

interface Gathering {
  head: number
  modal: string | undefined
  negated: boolean
  have: boolean
  be: number
  to: boolean
}

function verbGroup(doc: Tagged, first: number, end: number): VerbGroup | undefined {
  const seen: Gathering = { head: -1, modal: undefined, negated: false, have: false, be: -1, to: false }
  let at = first
  while (at < end && takes(doc, seen, at, at === first)) at += 1
  const bare = seen.modal !== undefined && seen.head < 0 && seen.be < 0 && !seen.have
  const resumed = bare ? afterInsertion(doc, at, end) : at
  if (resumed > at) {
    at = resumed
    while (at < end && takes(doc, seen, at, false)) at += 1
  }
  while (at > first && isTrailing(doc.tags[at - 1] ?? Tag.other)) at -= 1
  if (seen.head < 0 && seen.be < 0 && !seen.have && seen.modal === undefined) return undefined
  return groupOf(doc, seen, { first, end: at })
}

/** "shall, within 30 days, withdraw": the place after the insertion, when a verb goes on there. */
function afterInsertion(doc: Tagged, at: number, end: number): number {
  if (doc.tags[at] === Tag.preposition) return afterPrepositional(doc, at, end)
  if (doc.tokens[at]?.lower !== ',') return at
  for (let ahead = at + 2; ahead < Math.min(end, at + 22); ahead += 1) {
    if (doc.tokens[ahead]?.lower !== ',') continue
    const tag = doc.tags[ahead + 1] ?? Tag.other
    if (tag === Tag.base || doc.tokens[ahead + 1]?.lower === 'be') return ahead + 1
  }
  return at
}

/** "may in particular be framed", "may by regulations provide". */
function afterPrepositional(doc: Tagged, at: number, end: number): number {
  for (let ahead = at + 1; ahead < Math.min(end, at + 6); ahead += 1) {
    const tag = doc.tags[ahead] ?? Tag.other
    if (ahead > at + 1 && (tag === Tag.base || doc.tokens[ahead]?.lower === 'be')) return ahead
    if (!isNominal(tag) && tag !== Tag.preposition && tag !== Tag.adverb) return at
  }
  return at
}

function isTrailing(tag: number): boolean {
  return tag === Tag.adverb
}

/** Takes the token into the group, or says that the group ends before it. */
function takes(doc: Tagged, seen: Gathering, at: number, isFirst: boolean): boolean {
  const tag = doc.tags[at] ?? Tag.other
  const lower = doc.tokens[at]?.lower ?? ''
  if (seen.head >= 0) return tag === Tag.negation && lower === 'not' ? (seen.negated = true) : false
  if (tag === Tag.negation || tag === Tag.adverb) return takeAdverb(seen, tag)
  if (tag === Tag.to) return isFirst ? (seen.to = true) : false
  if (tag === Tag.modal) return takeModal(seen, lower)
  if (tag === Tag.have || tag === Tag.be || tag === Tag.do) return takeAuxiliary(seen, { tag, lower, at })
  if (isMainVerb(tag)) return takeMain(seen, tag, at)
  return false
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
  }
  if (aux.lower.endsWith("n't")) seen.negated = true
  return true
}

function takeMain(seen: Gathering, tag: number, at: number): boolean {
  if (seen.have && tag === Tag.base) return false
  const helped = seen.modal !== undefined || seen.to || seen.be >= 0 || seen.have
  if (helped && (tag === Tag.past || tag === Tag.third) && !(seen.have && tag === Tag.past)) return false
  seen.head = at
  return true
}

function groupOf(doc: Tagged, seen: Gathering, span: { first: number; end: number }): VerbGroup {
  const copula = seen.head < 0 && seen.be >= 0
  const head = seen.head >= 0 ? seen.head : seen.be >= 0 ? seen.be : span.end - 1
  const tag = doc.tags[head] ?? Tag.other
  const lower = doc.tokens[head]?.lower ?? ''
  const auxiliary = doc.tokens[span.first]?.lower ?? ''
  return {
    ...span,
    head,
    lemma: copula ? 'be' : (doc.lexicon.get(lower)?.lemma ?? stem(lower)),
    ...(seen.modal !== undefined && { modal: seen.modal }),
    negated: seen.negated,
    passive: seen.be >= 0 && (tag === Tag.participle || tag === Tag.past),
    perfect: seen.have && seen.head >= 0,
    progressive: seen.be >= 0 && tag === Tag.gerund,
    form: formOf(seen, tag, auxiliary),
    past: tag === Tag.past || PAST_AUXILIARIES.has(auxiliary),
    copula,
  }
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

/** A rough dictionary form for verbs outside the lexicon. */
function stem(lower: string): string {
  return lower.replace(/(ing|ed|es|s)$/, '')
}
