import type { TagInput } from '#reader/languages/pack'
import { tagClosed, tagThat } from '#reader/languages/en/tag-closed'
import { classesAt, has, type Scan, tagBefore, wordAt, type WordRule } from '#reader/languages/en/tag-scan'
import { opensResolution } from '#reader/languages/en/tag-resolution'
import { tagUnknown } from '#reader/languages/en/tag-unknown'
import { tagVerb } from '#reader/languages/en/tag-verbs'
import { ANY_VERB, WordClass } from '#reader/languages/word-class'
import type { Token } from '#reader/segment/token'
import { isVerbal, Tag, type TagCode } from '#reader/syntax/tag'
import { isCapitalAt, tagOrMark } from '#reader/syntax/token-at'

/**
 * One tag for every token, left to right: closed classes by the lexicon, verb forms by what stands before and after.
 * Every decision looks at a bounded number of neighbours.
 */
export function tagTokens(input: TagInput): Uint8Array {
  const tags = new Uint8Array(input.tokens.length)
  const scan: Scan = { tokens: input.tokens, classes: input.classes, starts: input.starts, tags, special: [] }
  for (let at = 0; at < tags.length; at += 1) tags[at] = tagToken(scan, at)
  return tags
}

function tagToken(scan: Scan, at: number): TagCode {
  const token = scan.tokens[at]
  if (token === undefined) return Tag.other
  if (token.kind === 'word') return tagWord(scan, at, token)
  if (token.kind === 'number') return Tag.number
  return token.kind === 'quote' ? Tag.quote : Tag.mark
}

function tagWord(scan: Scan, at: number, token: Token): TagCode {
  const classes = classesAt(scan, at)
  if (classes === 0) return isBareVerb(scan, at, token) ? Tag.base : tagUnknown(scan, at)
  return token.capital && isName(scan, at, classes) ? Tag.proper : tagKnown(scan, at, classes)
}

/** "must countersign", "to disavow": an unknown word right after a modal or the "to" of an infinitive is its verb. */
function isBareVerb(scan: Scan, at: number, token: Token): boolean {
  if (token.capital || token.lower.endsWith('ly')) return false
  const before = scan.tags[at - 1] === Tag.quote ? scan.tags[at - 2] : tagBefore(scan, at)
  return scan.tags[at - 1] === Tag.modal || before === Tag.to
}

const OPEN = ANY_VERB | WordClass.noun | WordClass.adjective
const SHUT = ~(OPEN | WordClass.adverb | WordClass.timeWord)

/** A capital inside a sentence makes a name of an open-class word; at its start only before another capital; none in a headline. */
function isName(scan: Scan, at: number, classes: number): boolean {
  if (has(classes, SHUT) || !has(classes, OPEN)) return false
  const start = scan.starts[at] ?? 0
  return start === 1 ? isNameAtStart(scan, at, classes) : start === 0
}

function isNameAtStart(scan: Scan, at: number, classes: number): boolean {
  if (opensResolution(scan, at)) return false
  const next = scan.tokens[at + 1]
  if (next?.kind !== 'word' || !next.capital) return false
  return !has(classesAt(scan, at + 1), ~OPEN) || (has(classes, WordClass.noun) && isLetter(scan, at + 1))
}

/** "Side A", "Party B": a letter that tells one of several apart. */
function isLetter(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  const next = scan.tokens[at + 1]
  if (token?.capital !== true || token.lower.length !== 1 || token.lower === 'i') return false
  return next?.kind !== 'word' || !next.capital
}

/** "Side A is to": behind a capital noun the letter is its name. */
function tagLetterA(scan: Scan, at: number): TagCode | undefined {
  const before = tagOrMark(scan, at - 1)
  const named = isCapitalAt(scan, at - 1) && (before === Tag.noun || before === Tag.proper)
  return named && scan.starts[at] === 0 && isLetter(scan, at) ? Tag.proper : undefined
}

/** "subject to available means": no verb, unless a modal or "to" stands before it. */
function tagSubject(scan: Scan, at: number): TagCode | undefined {
  if (wordAt(scan, at + 1) !== 'to') return undefined
  const before = tagBefore(scan, at)
  const verbal = before === Tag.modal || before === Tag.to || before === Tag.do || before === Tag.determiner
  return verbal || before === Tag.pronoun || before === Tag.adjective ? undefined : Tag.adjective
}

function tagKnown(scan: Scan, at: number, classes: number): TagCode {
  const special = tagSpecial(scan, at, classes)
  if (special !== undefined) return special
  const verbal = classes & ANY_VERB
  if (verbal === WordClass.gerund && has(classes, WordClass.preposition) && tagBefore(scan, at) !== Tag.be) {
    return scan.tags[at - 1] === Tag.determiner ? Tag.adjective : Tag.preposition
  }
  return verbal === 0 ? tagClosed(scan, at, classes) : tagVerb(scan, at, classes)
}

/** Words with a rule of their own. */
const SPECIAL: ReadonlyMap<string, WordRule> = new Map<string, WordRule>([
  ["'s", tagEndingS],
  ['yet', tagYet],
  ['a', tagLetterA],
  ['subject', tagSubject],
  ['first', tagFirst],
  ['own', tagOwn],
  ['so', tagSo],
  ['neither', tagNeither],
  ['once', tagOnce],
  ['given', tagGiven],
  ['signed', tagSigned],
  ['set', tagSet],
  ['calls', tagCalls],
  ['state', tagState],
  ['states', tagStates],
  ['act', tagActAs],
  ['acts', tagActAs],
  ['official', tagOfficial],
  ['chief', tagOfficial],
  ['retired', tagRetired],
  ['all', tagFloating],
  ['both', tagFloating],
  ['about', tagAbout],
  ['around', tagAbout],
  ['far', tagFar],
  ['near', tagNear],
  ['each', tagFloating],
  ['that', tagThat],
  ['to', tagTo],
  ['will', tagModalNoun],
  ['can', tagModalNoun],
  ['might', tagModalNoun],
])

/** The rule of the word there, looked up once for each written form. */
function ruleOf(scan: Scan, at: number): WordRule {
  const token = scan.tokens[at]
  return token === undefined ? noRule : (scan.special[token.form] ??= SPECIAL.get(token.lower) ?? noRule)
}

function noRule(): undefined {
  return undefined
}

function tagSpecial(scan: Scan, at: number, classes: number): TagCode | undefined {
  const special = ruleOf(scan, at)(scan, at)
  if (special !== undefined) return special
  return has(classes, WordClass.month) && isMonth(scan, at) ? Tag.proper : undefined
}

function tagYet(scan: Scan, at: number): TagCode | undefined {
  const before = tagOrMark(scan, at - 1)
  // "had not yet cleared".
  const denied = before === Tag.negation && isVerbal(tagOrMark(scan, at - 2))
  return denied || isVerbal(before) ? Tag.adverb : undefined
}

/** "shall so inform", "to do so", "an item so seized": between a modal and its verb, and behind "do", it opens no clause. */
function tagSo(scan: Scan, at: number): TagCode | undefined {
  const before = tagOrMark(scan, at - 1)
  const described = before === Tag.noun && has(classesAt(scan, at + 1), WordClass.participle)
  const adverb = described || before === Tag.modal || before === Tag.do || wordAt(scan, at + 1) === 'far'
  return adverb ? Tag.adverb : undefined
}

/** "could neither confirm nor rule out": between a modal and its verb it denies. */
function tagNeither(scan: Scan, at: number): TagCode | undefined {
  const before = tagOrMark(scan, at - 1)
  return before >= Tag.modal && before <= Tag.do ? Tag.negation : undefined
}

/** "released at once and handed over" opens no clause. */
function tagOnce(scan: Scan, at: number): TagCode | undefined {
  return wordAt(scan, at - 1) === 'at' ? Tag.adverb : undefined
}

/** "were given ten days": behind "be" and "have" it is the verb. */
function tagGiven(scan: Scan, at: number): TagCode | undefined {
  const before = tagOrMark(scan, at - 1)
  return before === Tag.be || before === Tag.have ? Tag.participle : undefined
}

/** "which A and B signed separately": behind a name or a noun it is the verb. */
function tagSigned(scan: Scan, at: number): TagCode | undefined {
  const before = tagOrMark(scan, at - 1)
  const inserted = wordAt(scan, at - 1) === ',' && scan.tags[at - 2] === Tag.noun
  return inserted || before === Tag.proper || before === Tag.noun || before === Tag.pronoun ? Tag.past : undefined
}

/** "those who own land": behind a relative pronoun it is the verb. */
function tagOwn(scan: Scan, at: number): TagCode | undefined {
  return scan.tags[at - 1] === Tag.relative ? Tag.base : undefined
}

/** "was first reported", "first reported by": before a past form and behind no determiner an adverb. */
function tagFirst(scan: Scan, at: number): TagCode | undefined {
  if (!has(classesAt(scan, at + 1), WordClass.past | WordClass.participle)) return undefined
  const before = tagOrMark(scan, at - 1)
  const inPhrase = before === Tag.determiner || before === Tag.possessive || before === Tag.preposition
  return inPhrase ? undefined : Tag.adverb
}

/** "the accord calls for", "Berg calls for": behind a name, or one noun with its article, and before "for" it is the verb. */
function tagCalls(scan: Scan, at: number): TagCode | undefined {
  const next = wordAt(scan, at + 1)
  if (next !== 'for' && next !== 'on') return undefined
  const noun = tagOrMark(scan, at - 1)
  const named = noun === Tag.proper || (noun === Tag.noun && scan.tags[at - 2] === Tag.determiner)
  return named ? Tag.third : undefined
}

/** "the state of A", "State officials": the verb stands behind "to", a modal, a relative or those who state. */
function tagState(scan: Scan, at: number): TagCode | undefined {
  const before = tagBefore(scan, at)
  const verbal = before === Tag.to || before === Tag.modal || before === Tag.do || before === Tag.pronoun
  return verbal || before === Tag.relative || before === Tag.proper ? undefined : Tag.noun
}

/** "swing states that": the verb stands behind a name, a pronoun or a relative, or of a text before what it states. */
function tagStates(scan: Scan, at: number): TagCode | undefined {
  const before = tagBefore(scan, at)
  if (before === Tag.pronoun || before === Tag.relative || before === Tag.proper) return undefined
  const text = before === Tag.number || TEXTS.has(wordAt(scan, at - 1))
  return text && leadsToStated(scan, at + 1) ? Tag.third : Tag.noun
}

function leadsToStated(scan: Scan, at: number): boolean {
  const lower = wordAt(scan, at)
  return scan.tokens[at]?.kind === 'quote' || lower === ':' || lower === 'that'
}

const TEXTS: ReadonlySet<string> = new Set(
  'document letter report law act article clause paragraph section accord agreement treaty pact order memo memorandum statement resolution text website site page constitution charter protocol declaration note notice decree rule policy paper contract deal plan email bill suit complaint ruling sign'.split(
    ' ',
  ),
)

/** "A and B act as guarantors": before "as", and behind no article, it is the verb. */
function tagActAs(scan: Scan, at: number): TagCode | undefined {
  const before = tagOrMark(scan, at - 1)
  if (wordAt(scan, at + 1) !== 'as' || before === Tag.determiner || before === Tag.adjective) return undefined
  return wordAt(scan, at) === 'acts' ? Tag.third : Tag.base
}

/** "A security official who": with no noun behind it, it is one. */
function tagOfficial(scan: Scan, at: number): TagCode | undefined {
  const next = classesAt(scan, at + 1)
  const nominal = has(next, WordClass.noun | WordClass.adjective) || next === 0
  const joins = scan.tokens[at + 1]?.kind === 'word' && nominal && !has(next, WordClass.past | WordClass.relative)
  return joins ? undefined : Tag.noun
}

/** "said retired brigadier Jan Berg": behind a verb or an article and before a noun, or a word that the lexicon lacks. */
function tagRetired(scan: Scan, at: number): TagCode | undefined {
  const next = classesAt(scan, at + 1)
  const before = tagOrMark(scan, at - 1)
  const opens = before === Tag.past || before === Tag.third || before === Tag.determiner || isRankNext(scan, at)
  const nominal = has(next, WordClass.noun) || (next === 0 && scan.tokens[at + 1]?.kind === 'word')
  return opens && nominal ? Tag.adjective : undefined
}

/** "Their chief, retired Brigadier Jan Berg": behind a comma and before a name with a capital it tells of who is named. */
function isRankNext(scan: Scan, at: number): boolean {
  return wordAt(scan, at - 1) === ',' && isCapitalAt(scan, at + 1) && scan.tokens[at + 1]?.kind === 'word'
}

/** "The guards set fire to the barn": behind those who do it, no noun. */
function tagSet(scan: Scan, at: number): TagCode | undefined {
  const before = tagOrMark(scan, at - 1)
  return SET_BEFORE.has(wordAt(scan, at + 1)) && (before === Tag.noun || before === Tag.proper) ? Tag.past : undefined
}

const SET_BEFORE: ReadonlySet<string> = new Set(['fire', 'alight', 'ablaze', 'free'])

/** "said about 1,500 fighters had left": before a number it measures. */
function tagAbout(scan: Scan, at: number): TagCode | undefined {
  return isNumberAt(scan, at + 1) ? Tag.adverb : undefined
}

/** "a yard near the road": before a phrase it leads to a place. */
function tagNear(scan: Scan, at: number): TagCode | undefined {
  const next = classesAt(scan, at + 1)
  const opens = has(next, WordClass.determiner | WordClass.possessive) || isCapitalAt(scan, at + 1)
  return opens && tagBefore(scan, at) !== Tag.to && tagBefore(scan, at) !== Tag.modal ? Tag.preposition : undefined
}

/** "have so far refused": both words say how long. */
function tagFar(scan: Scan, at: number): TagCode | undefined {
  return wordAt(scan, at - 1) === 'so' ? Tag.adverb : undefined
}

/** "had all left", "have both signed": between an auxiliary and its verb it counts the subject from afar. */
function tagFloating(scan: Scan, at: number): TagCode | undefined {
  const before = tagOrMark(scan, at - 1)
  if (before !== Tag.have && before !== Tag.be && before !== Tag.modal) return undefined
  const next = classesAt(scan, at + 1)
  const verbal = before === Tag.modal ? WordClass.base : WordClass.participle | WordClass.gerund
  return has(next, verbal) && !has(next, WordClass.determiner | WordClass.preposition) ? Tag.adverb : undefined
}

function tagTo(scan: Scan, at: number): TagCode {
  // "has taken place to date": a time.
  if (wordAt(scan, at + 1) === 'date' && !has(classesAt(scan, at + 2), WordClass.determiner)) return Tag.preposition
  return isInfinitive(scan, at) ? Tag.to : Tag.preposition
}

/** "the will of the people": after an article a modal is a noun. */
function tagModalNoun(scan: Scan, at: number): TagCode {
  const before = tagOrMark(scan, at - 1)
  return before === Tag.determiner || before === Tag.possessive || before === Tag.adjective ? Tag.noun : Tag.modal
}

/** "may" and "march" are months only beside a number or with a capital inside a sentence. */
function isMonth(scan: Scan, at: number): boolean {
  if (!isCapitalAt(scan, at)) return false
  const lower = wordAt(scan, at)
  if (lower !== 'may' && lower !== 'march') return true
  return isNumberAt(scan, at + 1) || isNumberAt(scan, at - 1) || scan.starts[at] === 0
}

function isNumberAt(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind === 'number'
}

function tagEndingS(scan: Scan, at: number): TagCode {
  const before = scan.tags[at - 1]
  const next = classesAt(scan, at + 1)
  if (before !== Tag.pronoun && before !== Tag.relative && before !== Tag.adverb) {
    return has(next, WordClass.determiner | WordClass.negation) ? Tag.be : Tag.possessive
  }
  return has(next, WordClass.participle) && has(next, WordClass.be) ? Tag.have : Tag.be
}

const VERB_BASE = WordClass.base | WordClass.be | WordClass.have | WordClass.do

function isInfinitive(scan: Scan, at: number): boolean {
  for (let next = at + 1; next < at + 4; next += 1) {
    const classes = classesAt(scan, next)
    if (standsBeforeInfinitive(scan, next, classes)) continue
    if (has(classes, WordClass.noun) && TO_TAKES_NOUN.has(wordAt(scan, at - 1))) return false
    if (has(classes, VERB_BASE) && !isCapitalAt(scan, next)) return true
    return classes === 0 && mayBeUnknownBase(scan, at, next)
  }
  return false
}

/** "to not directly \"end\"": adverbs, negations and an opening mark of quotation. */
function standsBeforeInfinitive(scan: Scan, at: number, classes: number): boolean {
  if (classes === 0) return scan.tokens[at]?.kind === 'quote' || wordAt(scan, at).endsWith('ly')
  return has(classes, WordClass.adverb | WordClass.negation) && !has(classes, WordClass.base)
}

/** "not to levy dues": behind "not" whatever is no name; behind a verb what has an object. */
function mayBeUnknownBase(scan: Scan, to: number, next: number): boolean {
  if (wordAt(scan, to - 1) === 'not') return !isCapitalAt(scan, next)
  if (scan.tags[to - 1] === Tag.be && !isCapitalAt(scan, next))
    return !NO_BASE.some((ending) => wordAt(scan, next).endsWith(ending))
  return isVerbal(tagOrMark(scan, to - 1)) && isUnknownBase(scan, next)
}

/** "vowed to unseat the mayor": a word that the lexicon lacks, behind a verb and before an object. */
function isUnknownBase(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (token?.kind !== 'word' || token.capital || NO_BASE.some((ending) => token.lower.endsWith(ending))) return false
  return has(classesAt(scan, at + 1), WordClass.determiner | WordClass.possessive) || isCapitalAt(scan, at + 1)
}

const NO_BASE = ['s', 'ing', 'ed']

const TO_TAKES_NOUN: ReadonlySet<string> = new Set(
  'according due subject prior owing contrary thanks relating pursuant'.split(' '),
)
