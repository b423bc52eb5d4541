import { isBehindLimit } from '#reader/languages/en/tag-behind-limit'
import { isOnlyVerb } from '#reader/languages/en/tag-only-verb'
import { opensResolution } from '#reader/languages/en/tag-resolution'
import {
  classesAt,
  complementFollows,
  goesOnAsNoun,
  has,
  placeBefore,
  type Scan,
  startsNominal,
  tagBefore,
  wordAt,
} from '#reader/languages/en/tag-scan'
import { WordClass } from '#reader/languages/word-class'
import { isMainVerb, isNominal, Tag, type TagCode } from '#reader/syntax/tag'
import { isCapitalAt, isWordAt, tagOrMark } from '#reader/syntax/token-at'

const BASE_AFTER: ReadonlySet<number> = new Set([Tag.modal, Tag.do, Tag.to])

/** The tag of a word that can be a verb form, by what stands before and after it. */
export function tagVerb(scan: Scan, at: number, classes: number): TagCode {
  const before = tagBefore(scan, at)
  const imposed = imposedTag(scan, at, { classes, before })
  if (imposed !== undefined) return imposed
  if (isAdjectiveHere(scan, at, { classes, before })) return Tag.adjective
  if (before === Tag.have && has(classes, WordClass.participle | WordClass.noun)) return afterHave(classes)
  if (before === Tag.be) return afterBe(scan, at, classes)
  if (isPrenominal(scan, at, before)) return prenominal(scan, at, classes)
  if (isSubjectTag(before)) return afterNominal(scan, at, classes)
  return afterBreak(scan, at, classes)
}

function imposedTag(scan: Scan, at: number, place: { classes: number; before: number }): TagCode | undefined {
  if (has(place.classes, WordClass.third) && opensResolution(scan, at)) return Tag.third
  return has(place.classes, WordClass.base) && asksForBase(scan, at, place.before) ? Tag.base : undefined
}

function asksForBase(scan: Scan, at: number, before: number): boolean {
  return BASE_AFTER.has(before) || isBehindLimit(scan, at)
}

/** "that repairs had begun": right behind "that" as an opening stands no verb in the third person. */
function isPluralBehindThat(scan: Scan, at: number, classes: number): boolean {
  const either = has(classes, WordClass.third) && has(classes, WordClass.noun)
  return either && scan.tags[at - 1] === Tag.subordinator && wordAt(scan, at - 1) === 'that'
}

function isSubjectTag(tag: number): boolean {
  return isNominal(tag) || tag === Tag.pronoun || tag === Tag.relative
}

function afterHave(classes: number): TagCode {
  return has(classes, WordClass.participle) ? Tag.participle : Tag.noun
}

/** "the armed forces", "ruling parties": a form that is an adjective too, with a noun after it and no subject to act. */
function isAdjectiveHere(scan: Scan, at: number, place: { classes: number; before: number }): boolean {
  if (!has(place.classes, WordClass.adjective) || place.before === Tag.have || place.before === Tag.pronoun)
    return false
  if (isActOfName(scan, at, place)) return false
  return isWordAt(scan, at + 1) && !isCapitalAt(scan, at + 1) && startsNominal(scan, at + 1)
}

/** "Berg proposed new rules", "a clash that signaled more": behind a name or a relative a past form that no noun follows. */
function isActOfName(scan: Scan, at: number, { classes, before }: { classes: number; before: number }): boolean {
  if (before !== Tag.proper && before !== Tag.relative) return false
  const next = classesAt(scan, at + 1)
  return has(classes, WordClass.past) && !has(classes, WordClass.noun) && next !== 0 && !has(next, WordClass.noun)
}

function afterBe(scan: Scan, at: number, classes: number): TagCode {
  if (has(classes, WordClass.gerund) && !isPrenominal(scan, at, scan.tags[at - 1] ?? 0)) return Tag.gerund
  if (has(classes, WordClass.participle)) return Tag.participle
  return !has(classes, WordClass.noun) && has(classes, WordClass.base) ? Tag.base : Tag.noun
}

function isPrenominal(scan: Scan, at: number, before: number): boolean {
  if (before === Tag.determiner || before === Tag.possessive || before === Tag.adjective) return true
  return before === Tag.preposition || (before === Tag.number && scan.tags[at - 1] === Tag.number)
}

function prenominal(scan: Scan, at: number, classes: number): TagCode {
  const before = tagBefore(scan, at)
  const only = !has(classes, WordClass.noun | WordClass.adjective)
  if (has(classes, WordClass.gerund)) return prenominalGerund(scan, at, before)
  if (has(classes, WordClass.past | WordClass.participle)) {
    return only && before !== Tag.preposition && !goesOnAsNoun(scan, at + 1) ? Tag.past : Tag.adjective
  }
  if (!only) return Tag.noun
  if (before === Tag.number) return has(classes, WordClass.third) ? Tag.noun : Tag.base
  return thirdAfterAdjective(before, classes)
}

function thirdAfterAdjective(before: number, classes: number): TagCode {
  return before === Tag.adjective && has(classes, WordClass.third) ? Tag.third : Tag.noun
}

function prenominalGerund(scan: Scan, at: number, before: number): TagCode {
  return before === Tag.preposition && wordAt(scan, at + 1) !== 'of' ? Tag.gerund : Tag.noun
}

const PLURALS: ReadonlySet<string> = new Set(
  'people police women men children militia media who which that troops staff'.split(' '),
)

function isPluralBefore(scan: Scan, at: number): boolean {
  const back = placeBefore(scan, at)
  const lower = wordAt(scan, back)
  if (lower === '') return false
  if (endsPlural(lower) || has(classesAt(scan, back), WordClass.pluralPronoun) || PLURALS.has(lower)) return true
  return scan.tags[back - 1] === Tag.conjunction || scan.tags[back] === Tag.relative
}

function endsPlural(lower: string): boolean {
  return lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith("'s")
}

function afterNominal(scan: Scan, at: number, classes: number): TagCode {
  if (has(classes, WordClass.past | WordClass.participle)) return pastOrParticiple(scan, at, classes)
  if (has(classes, WordClass.gerund)) return sureOrComplement(scan, at, classes) ? Tag.gerund : Tag.noun
  if (has(classes, WordClass.third)) return thirdAfterNominal(scan, at, classes)
  return has(classes, WordClass.base) ? baseAfterNominal(scan, at, classes) : Tag.noun
}

function sureOrComplement(scan: Scan, at: number, classes: number): boolean {
  return !has(classes, WordClass.noun) || complementFollows(scan, at)
}

function thirdAfterNominal(scan: Scan, at: number, classes: number): TagCode {
  const before = tagBefore(scan, at)
  if (isNounHere(scan, at, { classes, before })) return Tag.noun
  if (before === Tag.pronoun || before === Tag.relative || !has(classes, WordClass.noun)) return Tag.third
  if (tellsOf(scan, at) || isDuty(scan, at)) return Tag.third
  // A name that ends in "s" is no plural.
  const single = before === Tag.proper || !isPluralBefore(scan, at)
  return single && hasComplement(scan, at) ? Tag.third : Tag.noun
}

function hasComplement(scan: Scan, at: number): boolean {
  return complementFollows(scan, at) || isOnlyVerb(scan, at)
}

function isDuty(scan: Scan, at: number): boolean {
  return isDutyOfBody(scan, at) || isOfEach(scan, at)
}

/** "Each combatant hands in": behind "each" and one noun no plural stands. */
function isOfEach(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at - 2)
  return (word === 'each' || word === 'every') && scan.tags[at - 1] === Tag.noun && !startsNominal(scan, at + 1)
}

function tellsOf(scan: Scan, at: number): boolean {
  return closesReport(scan, at) || reads(scan, at) || holdsView(scan, at)
}

/** "the salt pans are": another finite verb stands right behind it; "to which the order applies is": the verb of a relative clause. */
function isBeforeBe(scan: Scan, at: number, before: number): boolean {
  if (before !== Tag.noun || !has(classesAt(scan, at + 1), WordClass.be)) return false
  return !scan.tags.subarray(Math.max(0, at - 5), at).includes(Tag.relative)
}

function isNounHere(scan: Scan, at: number, { classes, before }: { classes: number; before: number }): boolean {
  return isBeforeBe(scan, at, before) || isBeforeThat(scan, at, classes)
}

/** "works that may affect the lake": a noun that a relative clause describes. */
function isBeforeThat(scan: Scan, at: number, classes: number): boolean {
  return (
    has(classes, WordClass.noun) && wordAt(scan, at + 1) === 'that' && has(classesAt(scan, at + 2), WordClass.modal)
  )
}

function baseAfterNominal(scan: Scan, at: number, classes: number): TagCode {
  const before = tagBefore(scan, at)
  if (before === Tag.relative || !has(classes, WordClass.noun)) return Tag.base
  if (before === Tag.pronoun) return isSubject(scan, at) ? Tag.base : Tag.noun
  const isVerb = isPluralBefore(scan, at) ? isVerbOfSeveral(scan, at) : isVerbOfOpening(scan, at)
  return isVerb || isVerbByShape(scan, at) ? Tag.base : Tag.noun
}

function isVerbByShape(scan: Scan, at: number): boolean {
  return isPhrasal(scan, at) || isViewOfMany(scan, at) || isOnlyVerbOfMany(scan, at)
}

function isOnlyVerbOfMany(scan: Scan, at: number): boolean {
  return isPluralNoun(scan, at - 1) && isOnlyVerb(scan, at)
}

function isVerbOfSeveral(scan: Scan, at: number): boolean {
  return complementFollows(scan, at) || closesReport(scan, at) || holdsView(scan, at) || isDutyOfSides(scan, at)
}

/** "The Sons of Tarn hand over the men": behind a name, a particle and then an object make it a verb. */
function isPhrasal(scan: Scan, at: number): boolean {
  if (scan.tags[at - 1] !== Tag.proper && !isPluralBefore(scan, at)) return false
  if (!PARTICLES.has(wordAt(scan, at + 1))) return false
  const object = classesAt(scan, at + 2)
  return has(object, WordClass.determiner | WordClass.possessive) || scan.tokens[at + 2]?.kind === 'number'
}

const PARTICLES: ReadonlySet<string> = new Set(['over', 'back', 'up', 'out', 'down', 'off'])

/** "The sides exchange lists", "Both parties release detainees": behind those who agree at the head of a sentence. */
function isDutyOfSides(scan: Scan, at: number): boolean {
  if (!SIDES.has(wordAt(scan, at - 1)) || !startsNominal(scan, at + 1)) return false
  let first = at - 1
  while (first > at - 4 && scan.starts[first] !== 1 && isNominal(tagOrMark(scan, first - 1))) first -= 1
  return (scan.starts[first] === 1 || wordAt(scan, first - 1) === ',') && !isSaidOf(scan, at + 1)
}

const SIDES: ReadonlySet<string> = new Set(
  'sides parties signatories governments delegations tribes armies forces states powers commands commanders offices councils'.split(
    ' ',
  ),
)

/** "The Mission monitors compliance": a name at the head of a sentence, what bodies do, and a noun with no other verb. */
function isDutyOfBody(scan: Scan, at: number): boolean {
  if (scan.tags[at - 1] !== Tag.proper || !BODY_DUTIES.has(wordAt(scan, at))) return false
  if (!startsNominal(scan, at + 1) || has(classesAt(scan, at + 1), WordClass.base | WordClass.participle)) return false
  let first = at - 1
  while (first > at - MOST_SUBJECT && scan.starts[first] !== 1 && isNominal(tagOrMark(scan, first - 1))) first -= 1
  return scan.starts[first] === 1 && !isSaidOf(scan, at + 1)
}

const BODY_DUTIES: ReadonlySet<string> = new Set(
  'monitors supports guarantees controls patrols guards checks records hosts chairs funds exchanges releases transfers returns'.split(
    ' ',
  ),
)

/** "The Ruga attack the army said was heavy": a verb right behind the next phrase takes up what stands before it. */
function isSaidOf(scan: Scan, from: number): boolean {
  for (let at = from; at < from + MOST_OBJECT; at += 1) {
    const classes = classesAt(scan, at)
    if (has(classes, FINITE) && !has(classes, WordClass.noun)) return true
    if (classes !== 0 && !has(classes, WordClass.noun | WordClass.adjective | WordClass.participle)) return false
  }
  return false
}

const MOST_OBJECT = 5
const FINITE = WordClass.past | WordClass.third | WordClass.modal | WordClass.be | WordClass.have

/**
 * "The Republic of A and the Kingdom of B guarantee the terms", "The Sons of A return the herds": behind a subject that
 * opens its sentence and is joined by "and", or a name, a doubtful form with an article behind it is the verb.
 */
function isVerbOfOpening(scan: Scan, at: number): boolean {
  if (!has(classesAt(scan, at + 1), WordClass.determiner | WordClass.possessive) || isSaidOf(scan, at + 2)) return false
  let joined = scan.tags[at - 1] === Tag.proper
  for (let back = at - 1; back >= 0 && back > at - MOST_SUBJECT - 2; back -= 1) {
    const tag = tagOrMark(scan, back)
    if (tag === Tag.conjunction) joined = true
    else if (!isNominal(tag) && wordAt(scan, back) !== 'of') return false
    if (scan.starts[back] === 1) return joined
  }
  return false
}

/** "Berg claims victory", "voters want jobs", "polls show": words of speech and attitude behind a name, people or a document. */
function holdsView(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1]
  if (next?.kind !== 'word' || has(classesAt(scan, at + 1), WordClass.preposition | WordClass.conjunction)) return false
  const word = wordAt(scan, at)
  if (DOCUMENTS.has(wordAt(scan, at - 1))) return REPORTING.has(word) || VIEWS.has(word)
  return (
    VIEWS.has(word) &&
    (scan.tags[at - 1] === Tag.proper || (endsPlural(wordAt(scan, at - 1)) && wordAt(scan, at - 1) !== 'news'))
  )
}

/** "The letter reads:", "the document states,": what a text says behind its own words or before them. */
function reads(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  if (word !== 'reads' && word !== 'states' && word !== 'reports') return false
  const next = wordAt(scan, at + 1)
  return next === ':' || (word === 'reads' && scan.tags[at - 1] === Tag.noun && (next === ',' || next === '.'))
}

/** "Voters in each district want new roads", "Polls by the institute show": behind a plural that opens its clause. */
function isViewOfMany(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  if (!(VIEWS.has(word) || REPORTING.has(word)) || !goesOnBehind(scan, at)) return false
  const first = subjectFirst(scan, at)
  if (first < 0) return false
  let head = first
  while (head + 1 < at && scan.tags[head + 1] !== Tag.preposition) head += 1
  return head + 1 < at && isPluralNoun(scan, head)
}

function goesOnBehind(scan: Scan, at: number): boolean {
  return isWordAt(scan, at + 1) && !has(classesAt(scan, at + 1), WordClass.preposition | WordClass.conjunction)
}

/** Where the nouns and prepositions before a place begin; -1 behind a pronoun or "and", and where it is too far. */
function subjectFirst(scan: Scan, at: number): number {
  for (let back = at - 1; back >= 0 && back > at - MOST_SUBJECT - 4; back -= 1) {
    const tag = tagOrMark(scan, back)
    if (tag === Tag.pronoun || tag === Tag.conjunction) return -1
    if (tag !== Tag.preposition && !isNominal(tag)) return back + 1
    if (scan.starts[back] === 1) return back
  }
  return -1
}

function isPluralNoun(scan: Scan, at: number): boolean {
  const lower = wordAt(scan, at)
  return scan.tags[at] === Tag.noun && (endsPlural(lower) || PLURALS.has(lower))
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  'poll polls survey surveys study studies report reports record records document documents data figures numbers results analysis analyses estimates review census filing filings research evidence memo memos'.split(
    ' ',
  ),
)
const VIEWS: ReadonlySet<string> = new Set(
  'want wants hope hopes support supports favor favors favour favours fear fears claims promises praises plans back backs love loves hate hates blame blames doubt doubts reject rejects demands urge urges desire desires vows reports'.split(
    ' ',
  ),
)

const MOST_SUBJECT = 9

/** "The road was closed, police records show.": between a comma and the full stop a subject and its verb. */
function closesReport(scan: Scan, at: number): boolean {
  if (wordAt(scan, at + 1) !== '.' || !REPORTING.has(wordAt(scan, at))) return false
  for (let back = at - 1; back > at - MOST_SUBJECT && back >= 0; back -= 1) {
    const tag = tagOrMark(scan, back)
    if (tag === Tag.quote || wordAt(scan, back) === ',') return back < at - 1
    if (!isNominal(tag) && tag !== Tag.preposition) return false
  }
  return false
}

const REPORTING: ReadonlySet<string> = new Set('show shows report reports claim claims suggest note notes'.split(' '))

function isSubject(scan: Scan, at: number): boolean {
  return has(classesAt(scan, placeBefore(scan, at)), WordClass.subjectPronoun) || complementFollows(scan, at)
}

function pastOrParticiple(scan: Scan, at: number, classes: number): TagCode {
  // "the rains come": a base form that is its own participle.
  if (!has(classes, WordClass.past)) return has(classes, WordClass.base) ? Tag.base : Tag.participle
  const doubtful = has(classes, WordClass.base) && has(classes, WordClass.noun) && !SURE_PASTS.has(wordAt(scan, at))
  if (doubtful && !complementFollows(scan, at)) return Tag.noun
  if (!has(classes, WordClass.participle)) return Tag.past
  return wordAt(scan, at + 1) === 'by' ? Tag.participle : Tag.past
}

/** Past forms that are hardly ever nouns: "they found nothing", "the letter read". */
const SURE_PASTS: ReadonlySet<string> = new Set(['found', 'read'])

function afterBreak(scan: Scan, at: number, classes: number): TagCode {
  if (isPluralBehindThat(scan, at, classes)) return Tag.noun
  // "told monitors that": right after a verb a form that can be a noun is its object.
  if (has(classes, WordClass.noun) && isMainVerb(tagOrMark(scan, at - 1))) return Tag.noun
  const by = has(classes, WordClass.participle) && wordAt(scan, at + 1) === 'by'
  if (opensDescribed(scan, at, classes)) return Tag.adjective
  if (has(classes, WordClass.past) && !by) return Tag.past
  if (has(classes, WordClass.participle)) return Tag.participle
  return doubtfulAfterBreak(scan, at, classes)
}

/** "Demobilized persons are paid": a past form with which a sentence opens describes the noun right behind it. */
function opensDescribed(scan: Scan, at: number, classes: number): boolean {
  if (scan.starts[at] !== 1 || !isCapitalAt(scan, at) || !has(classes, WordClass.participle)) return false
  const next = classesAt(scan, at + 1)
  return has(next, WordClass.noun) && !has(next, WordClass.determiner | WordClass.preposition | WordClass.adverb)
}

function doubtfulAfterBreak(scan: Scan, at: number, classes: number): TagCode {
  const verbal = sureOrComplement(scan, at, classes)
  if (has(classes, WordClass.gerund)) return verbal ? Tag.gerund : Tag.noun
  if (has(classes, WordClass.third))
    return opensSentence(scan, at, classes) ? Tag.noun : afterBreakThird(scan, at, verbal)
  return verbal ? Tag.base : Tag.noun
}

/** "Rebels still hold the pier": a sentence does not open with the verb of its subject. */
function opensSentence(scan: Scan, at: number, classes: number): boolean {
  return has(classes, WordClass.noun) && scan.starts[at] === 1 && isCapitalAt(scan, at)
}

function afterBreakThird(scan: Scan, at: number, verbal: boolean): TagCode {
  return verbal || continuesThird(scan, at) ? Tag.third : Tag.noun
}

/** "reopens the road and transfers control": a doubtful form after "and" follows a verb of the same form. */
function continuesThird(scan: Scan, at: number): boolean {
  if (scan.tags[at - 1] !== Tag.conjunction) return false
  for (let back = at - 2; back >= 0 && back > at - 22; back -= 1) {
    if (scan.tags[back] === Tag.third) return true
    const lower = wordAt(scan, back)
    if (lower === '.' || lower === ';') return false
  }
  return false
}
