import type { TagInput } from '#reader/languages/pack'
import { ANY_VERB, WordClass } from '#reader/languages/word-class'
import { isMainVerb, isNominal, isVerbal, Tag, type TagCode } from '#reader/syntax/tag'
import { tagUnknown } from '#reader/languages/en/tag-unknown'

interface Scan extends TagInput {
  readonly tags: Uint8Array
}

/**
 * One tag for every token, left to right: closed classes by the lexicon, verb forms by what stands before and after.
 * Every decision looks at a bounded number of neighbours.
 */
export function tagTokens(input: TagInput): Uint8Array {
  const tags = new Uint8Array(input.tokens.length)
  const scan: Scan = { ...input, tags }
  for (let at = 0; at < input.tokens.length; at += 1) tags[at] = tagAt(scan, at)
  return tags
}

function classesAt(scan: Scan, at: number): number {
  const token = scan.tokens[at]
  return token === undefined ? 0 : (scan.lexicon.get(token.lower)?.classes ?? 0)
}

/** The tag before `at`, looking past adverbs and negations; `mark` at the start. */
function tagBefore(scan: Scan, at: number): number {
  for (let back = at - 1; back >= 0 && back > at - 5; back -= 1) {
    const tag = scan.tags[back] ?? Tag.mark
    if (tag !== Tag.adverb && tag !== Tag.negation) return tag
  }
  return Tag.mark
}

function tagAt(scan: Scan, at: number): TagCode {
  const token = scan.tokens[at]
  if (token === undefined) return Tag.other
  if (token.kind === 'quote') return Tag.quote
  if (token.kind === 'mark') return Tag.mark
  if (token.kind === 'number') return Tag.number
  const classes = classesAt(scan, at)
  if (classes === 0)
    return scan.tags[at - 1] === Tag.modal && !token.capital && !token.lower.endsWith('ly')
      ? Tag.base
      : tagUnknown(scan, at)
  if (token.capital && scan.starts[at] === 0 && isOpenClass(classes)) return Tag.proper
  if (token.capital && scan.starts[at] === 1 && looksLikeName(scan, at, classes)) return Tag.proper
  return tagKnown(scan, at, classes)
}

const OPEN = ANY_VERB | WordClass.noun | WordClass.adjective
const SHUT = ~(OPEN | WordClass.adverb | WordClass.timeWord)

function isOpenClass(classes: number): boolean {
  return (classes & SHUT) === 0 && (classes & OPEN) !== 0
}

/** "Mark Lee said": a sentence-first open-class word before another capital is part of a name. */
function looksLikeName(scan: Scan, at: number, classes: number): boolean {
  if (!isOpenClass(classes)) return false
  const next = scan.tokens[at + 1]
  return next !== undefined && next.kind === 'word' && next.capital && (classesAt(scan, at + 1) & ~OPEN) === 0
}

function tagKnown(scan: Scan, at: number, classes: number): TagCode {
  const special = tagSpecial(scan, at, classes)
  if (special !== undefined) return special
  const verbal = classes & ANY_VERB
  if (verbal === WordClass.gerund && (classes & WordClass.preposition) !== 0 && tagBefore(scan, at) !== Tag.be) {
    return scan.tags[at - 1] === Tag.determiner ? Tag.adjective : Tag.preposition
  }
  if (verbal !== 0) return tagVerb(scan, at, classes)
  return tagClosed(scan, at, classes)
}

function tagSpecial(scan: Scan, at: number, classes: number): TagCode | undefined {
  const lower = scan.tokens[at]?.lower ?? ''
  if (lower === "'s" || lower === '\u2019s') return tagEndingS(scan, at)
  if (lower === 'yet' && isVerbal(scan.tags[at - 1] ?? Tag.mark)) return Tag.adverb
  if (lower === 'that') return tagThat(scan, at)
  if (lower === 'to') return isInfinitive(scan, at) ? Tag.to : Tag.preposition
  if ((classes & WordClass.month) !== 0 && isMonth(scan, at)) return Tag.proper
  if (lower === 'will' || lower === 'can' || lower === 'might') {
    const before = scan.tags[at - 1] ?? Tag.mark
    return before === Tag.determiner || before === Tag.possessive || before === Tag.adjective ? Tag.noun : Tag.modal
  }
  return undefined
}

function isMonth(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (token?.capital !== true) return false
  if (token.lower !== 'may' && token.lower !== 'march') return true
  return scan.tokens[at + 1]?.kind === 'number' || scan.tokens[at - 1]?.kind === 'number' || scan.starts[at] === 0
}

function tagEndingS(scan: Scan, at: number): TagCode {
  const before = scan.tags[at - 1]
  if (before !== Tag.pronoun && before !== Tag.relative && before !== Tag.adverb) {
    const next = classesAt(scan, at + 1)
    const verbal = (next & (WordClass.determiner | WordClass.negation)) !== 0
    return verbal ? Tag.be : Tag.possessive
  }
  const next = classesAt(scan, at + 1)
  if ((next & WordClass.participle) !== 0 && (next & WordClass.be) !== 0) return Tag.have
  return Tag.be
}

function isInfinitive(scan: Scan, at: number): boolean {
  for (let next = at + 1; next < at + 4; next += 1) {
    const classes = classesAt(scan, next)
    if ((classes & (WordClass.adverb | WordClass.negation)) !== 0 && (classes & WordClass.base) === 0) continue
    const before = scan.tokens[at - 1]?.lower
    if ((classes & WordClass.noun) !== 0 && before !== undefined && TO_TAKES_NOUN.has(before)) return false
    return (
      (classes & (WordClass.base | WordClass.be | WordClass.have | WordClass.do)) !== 0 &&
      scan.tokens[next]?.capital !== true
    )
  }
  return false
}

const TO_TAKES_NOUN: ReadonlySet<string> = new Set([
  'according',
  'due',
  'subject',
  'prior',
  'owing',
  'contrary',
  'thanks',
  'relating',
  'pursuant',
])

function tagThat(scan: Scan, at: number): TagCode {
  const before = scan.tags[at - 1] ?? Tag.mark
  const next = classesAt(scan, at + 1)
  const nextVerbal = (next & (WordClass.modal | WordClass.be | WordClass.have | WordClass.do | WordClass.third)) !== 0
  if (isNominal(before) || before === Tag.pronoun) {
    return nextVerbal || ((next & WordClass.past) !== 0 && (next & WordClass.noun) === 0)
      ? Tag.relative
      : Tag.subordinator
  }
  if (nextVerbal) return Tag.pronoun
  if (isMainVerb(before) || before === Tag.mark || before === Tag.conjunction) return Tag.subordinator
  if (before === Tag.preposition) return next === 0 || (next & WordClass.noun) !== 0 ? Tag.determiner : Tag.pronoun
  return Tag.subordinator
}

/** First class that holds, in the order in which English prefers them. */
const CLOSED_ORDER: readonly (readonly [number, TagCode])[] = [
  [WordClass.modal, Tag.modal],
  [WordClass.be, Tag.be],
  [WordClass.have, Tag.have],
  [WordClass.do, Tag.do],
  [WordClass.possessive, Tag.possessive],
]

function tagClosed(scan: Scan, at: number, classes: number): TagCode {
  for (const [bit, tag] of CLOSED_ORDER) if ((classes & bit) !== 0 && !isObjectHer(scan, at, bit)) return tag
  if ((classes & WordClass.determiner) !== 0) return tagDeterminer(scan, at, classes)
  if ((classes & WordClass.relative) !== 0) return tagRelative(scan, at)
  if ((classes & WordClass.pronoun) !== 0)
    return (classes & WordClass.number) !== 0 && startsNominal(scan, at + 1) ? Tag.number : Tag.pronoun
  if ((classes & WordClass.subordinator) !== 0 && (classes & WordClass.preposition) === 0) return Tag.subordinator
  if ((classes & WordClass.preposition) !== 0) return tagPreposition(scan, at, classes)
  if ((classes & WordClass.negation) !== 0) return Tag.negation
  if ((classes & WordClass.conjunction) !== 0) return Tag.conjunction
  if ((classes & WordClass.number) !== 0) return Tag.number
  if ((classes & WordClass.adjective) !== 0 && startsNominal(scan, at + 1)) return Tag.adjective
  if ((classes & WordClass.adverb) !== 0) return scan.tags[at - 1] === Tag.determiner ? Tag.noun : Tag.adverb
  if ((classes & WordClass.adjective) !== 0) return Tag.adjective
  return Tag.noun
}

function isObjectHer(scan: Scan, at: number, bit: number): boolean {
  if (bit !== WordClass.possessive || scan.tokens[at]?.lower !== 'her') return false
  return !startsNominal(scan, at + 1)
}

function startsNominal(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return false
  const classes = classesAt(scan, at)
  if (classes === 0) return true
  return (
    (classes &
      (WordClass.noun |
        WordClass.adjective |
        WordClass.gerund |
        WordClass.participle |
        WordClass.number |
        WordClass.timeWord)) !==
    0
  )
}

function tagDeterminer(scan: Scan, at: number, classes: number): TagCode {
  if (scan.tokens[at]?.lower === 'which') return tagWhich(scan, at)
  if ((classes & WordClass.pronoun) === 0) return tagOtherDeterminer(scan, at)
  const next = scan.tokens[at + 1]
  if (next === undefined || next.kind !== 'word') return Tag.pronoun
  const nextClasses = classesAt(scan, at + 1)
  if (nextClasses === 0) return Tag.determiner
  const closed =
    WordClass.modal | WordClass.be | WordClass.have | WordClass.do | WordClass.preposition | WordClass.relative
  if ((nextClasses & closed) !== 0 && (nextClasses & (WordClass.noun | WordClass.adjective)) === 0) return Tag.pronoun
  const verbOnly = (nextClasses & ANY_VERB) !== 0 && (nextClasses & (WordClass.noun | WordClass.adjective)) === 0
  if (verbOnly && (nextClasses & (WordClass.gerund | WordClass.participle)) === 0) return Tag.pronoun
  return Tag.determiner
}

function tagWhich(scan: Scan, at: number): TagCode {
  const before = scan.tags[at - 1] ?? Tag.mark
  if (isNominal(before) || before === Tag.pronoun || scan.tokens[at - 1]?.lower === ',') return Tag.relative
  const next = classesAt(scan, at + 1)
  return (next & WordClass.noun) !== 0 && (next & ANY_VERB) === 0 ? Tag.determiner : Tag.relative
}

function tagOtherDeterminer(scan: Scan, at: number): TagCode {
  const lower = scan.tokens[at]?.lower
  if (lower === 'the' || lower === 'a' || lower === 'an' || startsNominal(scan, at + 1)) return Tag.determiner
  const after = classesAt(scan, at + 1)
  return (after & WordClass.determiner) !== 0 ? Tag.determiner : Tag.pronoun
}

function tagRelative(scan: Scan, at: number): TagCode {
  const before = scan.tags[at - 1] ?? Tag.mark
  const lower = scan.tokens[at]?.lower
  if (lower === 'where' || lower === 'when') return isNominal(before) ? Tag.relative : Tag.subordinator
  if (isNominal(before) || before === Tag.pronoun || before === Tag.preposition || before === Tag.mark)
    return Tag.relative
  return Tag.relative
}

function tagPreposition(scan: Scan, at: number, classes: number): TagCode {
  if ((classes & WordClass.adverb) === 0) return Tag.preposition
  const next = scan.tokens[at + 1]
  const nextClasses = classesAt(scan, at + 1)
  if (next === undefined || next.kind === 'mark') return Tag.adverb
  if (isVerbal(scan.tags[at - 1] ?? Tag.mark) && (nextClasses & WordClass.preposition) !== 0) return Tag.adverb
  return Tag.preposition
}

function tagVerb(scan: Scan, at: number, classes: number): TagCode {
  const before = tagBefore(scan, at)
  if (before === Tag.modal || before === Tag.do || before === Tag.to) {
    if ((classes & WordClass.base) !== 0) return Tag.base
  }
  if (isAdjectiveHere(scan, at, { classes, before })) return Tag.adjective
  if (before === Tag.have && (classes & WordClass.participle) !== 0) return Tag.participle
  if (before === Tag.have && (classes & WordClass.noun) !== 0) return Tag.noun
  if (before === Tag.be) return afterBe(scan, at, classes)
  if (isPrenominal(scan, at, before)) return prenominal(scan, at, classes)
  if (isNominal(before) || before === Tag.pronoun || before === Tag.relative) return afterNominal(scan, at, classes)
  return afterBreak(scan, at, classes)
}

/** "the Armed forces", "ruling parties": a form that is an adjective too, with a noun after it and no subject to act. */
function isAdjectiveHere(scan: Scan, at: number, place: { classes: number; before: number }): boolean {
  if ((place.classes & WordClass.adjective) === 0 || place.before === Tag.have || place.before === Tag.pronoun)
    return false
  const next = scan.tokens[at + 1]
  if (next === undefined || next.kind !== 'word' || next.capital) return false
  return startsNominal(scan, at + 1)
}

function afterBe(scan: Scan, at: number, classes: number): TagCode {
  if ((classes & WordClass.gerund) !== 0 && !isPrenominal(scan, at, scan.tags[at - 1] ?? 0)) return Tag.gerund
  if ((classes & WordClass.participle) !== 0) return Tag.participle
  if ((classes & WordClass.noun) === 0 && (classes & WordClass.base) !== 0) return Tag.base
  return Tag.noun
}

function isPrenominal(scan: Scan, at: number, before: number): boolean {
  if (before === Tag.determiner || before === Tag.possessive || before === Tag.adjective) return true
  return before === Tag.preposition || (before === Tag.number && (scan.tags[at - 1] ?? 0) === Tag.number)
}

function prenominal(scan: Scan, at: number, classes: number): TagCode {
  const before = tagBefore(scan, at)
  const only = (classes & (WordClass.noun | WordClass.adjective)) === 0
  if ((classes & WordClass.gerund) !== 0)
    return before === Tag.preposition && !followedByOf(scan, at) ? Tag.gerund : Tag.noun
  if ((classes & (WordClass.past | WordClass.participle)) !== 0) {
    if (only && before !== Tag.preposition && !startsNominal(scan, at + 1)) return Tag.past
    return Tag.adjective
  }
  if (only && before === Tag.adjective && (classes & WordClass.third) !== 0) return Tag.third
  if (only && before === Tag.number) return Tag.base
  return Tag.noun
}

function followedByOf(scan: Scan, at: number): boolean {
  return scan.tokens[at + 1]?.lower === 'of'
}

/** Whether what follows looks like an object or complement: then a doubtful form is a verb. */
function complementFollows(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1]
  if (next === undefined) return false
  if (next.kind === 'quote') return true
  if (next.kind !== 'word') return next.kind === 'number'
  const classes = classesAt(scan, at + 1)
  if (next.capital && classes === 0) return true
  const opening =
    WordClass.determiner | WordClass.possessive | WordClass.pronoun | WordClass.subordinator | WordClass.to
  if ((classes & WordClass.relative) !== 0) return next.lower !== 'which'
  if (classes === 0) return next.lower.endsWith('ly')
  return (classes & (opening | WordClass.adverb | WordClass.negation)) !== 0 && next.lower !== 'of'
}

function isPluralBefore(scan: Scan, at: number): boolean {
  let back = at - 1
  while (back > at - 4 && (scan.tags[back] === Tag.adverb || scan.tags[back] === Tag.negation)) back -= 1
  const token = scan.tokens[back]
  if (token === undefined) return false
  if (token.lower.endsWith('s') && !token.lower.endsWith('ss') && !token.lower.endsWith("'s")) return true
  if ((classesAt(scan, back) & WordClass.pluralPronoun) !== 0) return true
  if (PLURALS.has(token.lower)) return true
  return scan.tags[back - 1] === Tag.conjunction || scan.tags[back] === Tag.relative
}

const PLURALS: ReadonlySet<string> = new Set([
  'people',
  'police',
  'women',
  'men',
  'children',
  'militia',
  'media',
  'who',
  'which',
  'that',
  'troops',
  'staff',
])

function afterNominal(scan: Scan, at: number, classes: number): TagCode {
  const before = tagBefore(scan, at)
  const sure = (classes & WordClass.noun) === 0
  if ((classes & (WordClass.past | WordClass.participle)) !== 0) return pastOrParticiple(scan, at, classes)
  if ((classes & WordClass.gerund) !== 0) return sure || complementFollows(scan, at) ? Tag.gerund : Tag.noun
  const pronoun = before === Tag.pronoun || before === Tag.relative
  if ((classes & WordClass.third) !== 0) {
    return pronoun || sure || (complementFollows(scan, at) && !isPluralBefore(scan, at)) ? Tag.third : Tag.noun
  }
  if ((classes & WordClass.base) === 0) return Tag.noun
  if (pronoun && before !== Tag.pronoun) return Tag.base
  if (pronoun) return sure || isSubject(scan, at) ? Tag.base : Tag.noun
  return sure || (isPluralBefore(scan, at) && complementFollows(scan, at)) ? Tag.base : Tag.noun
}

function isSubject(scan: Scan, at: number): boolean {
  let back = at - 1
  while (back > at - 4 && (scan.tags[back] === Tag.adverb || scan.tags[back] === Tag.negation)) back -= 1
  return (classesAt(scan, back) & WordClass.subjectPronoun) !== 0 || complementFollows(scan, at)
}

function pastOrParticiple(scan: Scan, at: number, classes: number): TagCode {
  if ((classes & WordClass.past) === 0) return Tag.participle
  if ((classes & WordClass.base) !== 0 && (classes & WordClass.noun) !== 0 && !complementFollows(scan, at))
    return Tag.noun
  if ((classes & WordClass.participle) === 0) return Tag.past
  return scan.tokens[at + 1]?.lower === 'by' ? Tag.participle : Tag.past
}

function afterBreak(scan: Scan, at: number, classes: number): TagCode {
  // "told monitors that": right after a verb a form that can be a noun is its object.
  if ((classes & WordClass.noun) !== 0 && isMainVerb(scan.tags[at - 1] ?? Tag.mark)) return Tag.noun
  if ((classes & WordClass.past) !== 0) return Tag.past
  if ((classes & WordClass.participle) !== 0) return Tag.participle
  const sure = (classes & WordClass.noun) === 0
  if ((classes & WordClass.gerund) !== 0) return sure || complementFollows(scan, at) ? Tag.gerund : Tag.noun
  if ((classes & WordClass.third) !== 0) {
    return sure || complementFollows(scan, at) || continuesThird(scan, at) ? Tag.third : Tag.noun
  }
  return sure || complementFollows(scan, at) ? Tag.base : Tag.noun
}

/** "reopens the road and transfers control": a doubtful form after "and" follows a verb of the same form. */
function continuesThird(scan: Scan, at: number): boolean {
  if (scan.tags[at - 1] !== Tag.conjunction) return false
  for (let back = at - 2; back >= 0 && back > at - 22; back -= 1) {
    const tag = scan.tags[back] ?? Tag.mark
    if (tag === Tag.third) return true
    if (scan.tokens[back]?.lower === '.' || scan.tokens[back]?.lower === ';') return false
  }
  return false
}
