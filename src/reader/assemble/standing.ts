import { byConsent, byCourse } from '#reader/assemble/act-course'
import { deniedAccess } from '#reader/assemble/denied-access'
import { byEllipsis } from '#reader/assemble/ellipsis'
import { byIntent, nearlyDone } from '#reader/assemble/standing-intent'
import {
  byPhrase,
  deniedBreach,
  deniedCharge,
  type Found,
  ownPromise,
  phraseIn,
  type Spoken,
  type Told,
} from '#reader/assemble/standing-phrases'
import { isReducedPast } from '#reader/assemble/reduced-past'
import { awaits } from '#reader/assemble/standing-awaits'
import { isOfNone } from '#reader/assemble/of-none'
import {
  areThere,
  goneFrom,
  leavingTold,
  sawNothing,
  stillAway,
  staysSo,
  stillThere,
} from '#reader/assemble/standing-presence'
import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { CueForce } from '#reader/languages/pack'
import { VerbList } from '#reader/languages/verb-lists'
import { WordClass } from '#reader/languages/word-class'
import { WordList } from '#reader/languages/word-lists'
import type { Standing } from '#reader/reading'
import { findSubject } from '#reader/syntax/find-subject'
import { type ParsedSentence, verbFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isListed, isOfClass, lemmaAt, tagOf } from '#reader/syntax/token-at'

/** Where something told stands, and the verb that says so. */
export interface FoundStanding extends Found {
  readonly verb?: VerbGroup
}

/** How the words `range` stand to what they tell: done, refused, promised, conditional ... */
export function standingOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  range: TokenRange,
  spoken: Spoken,
): FoundStanding {
  const verb = mainVerb(doc, sentence, range)
  const told: Told = { doc, sentence, range, verb, spoken, isSpoken: spoken.force !== undefined }
  for (const sign of SIGNS) {
    const found = sign(told)
    if (found !== undefined) return withVerb(told, found)
  }
  return withVerb(told, byTense(doc, sentence, verb, told.isSpoken))
}

function withVerb(told: Told, found: Found): FoundStanding {
  const { verb } = told
  const action = found.action ?? leavingTold(told)
  return { ...found, ...(action !== undefined && { action }), ...(verb !== undefined && { verb }) }
}

const CUE_STANDING: Partial<Readonly<Record<CueForce, Standing>>> = {
  deny: 'denied',
  promise: 'promised',
  demand: 'demanded',
  ask: 'demanded',
  predict: 'predicted',
  refuse: 'refused',
  opinion: 'opinion',
}

/** What is denied, promised, asked for, foreseen or thought is not told as a fact, whatever the words in it. */
function onlyTold(sign: (told: Told) => Found | undefined): (told: Told) => Found | undefined {
  return (told) => {
    const { force } = told.spoken
    return force === undefined || CUE_STANDING[force] === undefined ? sign(told) : undefined
  }
}

/** What tells how words stand, from the surest sign on; where none does, the tense tells. */
const SIGNS: readonly ((told: Told) => Found | undefined)[] = [
  noKnowledge,
  conditional,
  deniedWhole,
  deniedBreach,
  deniedCharge,
  onlyTold(byEllipsis),
  onlyTold(stillThere),
  onlyTold(goneFrom),
  onlyTold(areThere),
  onlyTold(stillAway),
  onlyTold(sawNothing),
  onlyTold(deniedAccess),
  ({ doc, sentence, verb }) => byVerb(doc, sentence, verb),
  byPhrase,
  ({ doc, verb, spoken }) => byCue(doc, verb, spoken.force),
  ownPromise,
  wished,
  ({ doc, sentence, verb, isSpoken }) => asked(doc, sentence, { verb, spoken: isSpoken }),
  byOwnCue,
  byConsent,
  unable,
  couldSense,
  byIntent,
  nearlyDone,
  byCourse,
  staysSo,
]

/** "Denied that A had refused to leave": whatever is told is denied. */
function deniedWhole({ spoken }: Told): Found | undefined {
  if (spoken.force !== 'deny') return undefined
  return { standing: 'denied', because: 'the word that introduces the speech says so' }
}

/** "Could not reach the bridge", "were unable to reach it": what somebody was not able to do was not done. */
function unable({ doc, verb }: Told): Found | undefined {
  if (verb === undefined || verb.perfect || !(couldNot(doc, verb) || wasUnable(doc, verb))) return undefined
  return { standing: 'not-done', because: 'the words tell that it could not be done' }
}

function couldNot({ pack }: DocumentParts, { modal, negated, copula }: VerbGroup): boolean {
  return modal !== undefined && negated && !copula && pack.standing.abilityModals.has(modal)
}

function wasUnable(doc: DocumentParts, { modal, negated, copula, end }: VerbGroup): boolean {
  const isState = copula && modal === undefined && !negated
  return isState && doc.pack.standing.unableWords.has(lowerAt(doc, end)) && tagOf(doc, end + 1) === Tag.to
}

/** The verb of the main clause: the first finite one that stands in no condition or relative clause. */
function mainVerb(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange): VerbGroup | undefined {
  const inside = sentence.verbs.filter((verb) => verb.first >= range.first && verb.end <= range.end)
  let finite: VerbGroup | undefined
  for (const verb of inside) {
    if (opensWords(doc, verb, range)) return verb
    if (verb.form !== 'finite') continue
    finite ??= verb
    if (!isReducedPast(doc, sentence, verb) && !isSubordinate(doc, sentence, range, verb)) return verb
  }
  return finite ?? inside[0]
}

/** "to return unless A leaves", "not to send troops": an infinitive that opens the words is their verb. */
function opensWords(doc: DocumentParts, { form, first }: VerbGroup, range: TokenRange): boolean {
  const start = doc.tags[range.first] === Tag.negation ? range.first + 1 : range.first
  return form === 'infinitive' && first === start
}

function isSubordinate(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange, verb: VerbGroup): boolean {
  const subject = findSubject(doc, sentence, verb)
  if (subject?.relative === true) return true
  const start = subject === undefined ? verb.first : subject.first
  const opener = start - 1
  if (opener < range.first) return false
  return isListed(doc, opener, WordList.conditionWords) || doc.pack.words.causeWords.has(lowerAt(doc, opener))
}

function noKnowledge({ doc, range, verb }: Told): Found | undefined {
  const unknown =
    asksWhether(doc, range) || phraseIn(doc, range, 'no-knowledge') !== undefined || tellsUnknown(doc, range, verb)
  const because = 'the words say that nothing is known, not that nothing happened'
  return unknown ? { standing: 'no-knowledge', because } : undefined
}

/** "It is unclear whether A has left". */
function asksWhether(doc: DocumentParts, { first }: TokenRange): boolean {
  return doc.tags[first] === Tag.subordinator && doc.pack.words.openQuestions.has(lowerAt(doc, first))
}

function tellsUnknown(doc: DocumentParts, range: TokenRange, verb: VerbGroup | undefined): boolean {
  const negated = verb?.negated === true ? verb : undefined
  if (negated !== undefined && doc.pack.words.knowledgeVerbs.has(negated.lemma)) return true
  const start = verb?.first ?? range.first
  for (let at = start; at < Math.min(range.end, start + 8); at += 1) {
    if (deniesKnowledge(doc, at, negated) || namesNoKnowledge(doc, at)) return true
  }
  return false
}

/** "is not aware", "does not have information". */
function deniesKnowledge(doc: DocumentParts, at: number, negated: VerbGroup | undefined): boolean {
  if (negated === undefined) return false
  if (isListed(doc, at, WordList.knowledgeAdjectives)) return true
  return isListed(doc, at, WordList.knowledgeNouns) && negated.end <= at
}

/** "no information", "no reliable information", "unaware". */
function namesNoKnowledge(doc: DocumentParts, at: number): boolean {
  if (isListed(doc, at, WordList.unaware)) return true
  if (!isListed(doc, at, WordList.noWords)) return false
  const next = doc.tags[at + 1] === Tag.adjective && !isListed(doc, at + 1, WordList.knowledgeNouns) ? at + 2 : at + 1
  return isListed(doc, next, WordList.knowledgeNouns)
}

function conditional(told: Told): Found | undefined {
  const { doc, sentence, range, spoken } = told
  const because = 'it is said to hold only under a condition'
  const holds = spoken.conditional || isConditional(doc, sentence, range) || awaits(told)
  return holds ? { standing: 'conditional', because } : undefined
}

/** Whether the words say of themselves that they hold under a condition. */
export function isConditional(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange): boolean {
  return opensWithIf(doc, range) || namesCondition(doc, sentence, range)
}

function opensWithIf(doc: DocumentParts, range: TokenRange): boolean {
  if (doc.pack.words.absenceWords.has(lowerAt(doc, range.first))) return true
  for (let at = range.first; at < Math.min(range.end, range.first + 3); at += 1)
    if (isListed(doc, at, WordList.ifWords)) return true
  return false
}

function namesCondition(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange): boolean {
  if (isInverted(doc, sentence, range) || phraseIn(doc, range, 'conditional') !== undefined) return true
  return sentence.verbs.length > 0 && hasLateIf(doc, range)
}

/** "Should it pass without result, ...", "Were X to leave, ...", "Had they waited, ...": a condition without "if". */
function isInverted(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange): boolean {
  const leading = isLeading(doc, range.first)
  const comma = leading && lowerAt(doc, range.first + 1) === ',' ? 1 : 0
  const first = leading ? range.first + 1 + comma : range.first
  if (!doc.pack.words.invertedIfs.has(lowerAt(doc, first)) || asks(doc, sentence)) return false
  const subject = sentence.phrases.find((phrase) => phrase.first === first + 1)
  return subject !== undefined && commaBetween(doc, subject.end, range.end)
}

/** "But were they to leave"; "there were eleven" supposes nothing. */
function isLeading(doc: DocumentParts, at: number): boolean {
  if (doc.pack.words.thereWords.has(lowerAt(doc, at))) return false
  return doc.tags[at] === Tag.conjunction || doc.tags[at] === Tag.adverb
}

function asks(doc: DocumentParts, sentence: ParsedSentence): boolean {
  for (let at = sentence.end - 1; at > sentence.end - 4; at -= 1) if (lowerAt(doc, at) === '?') return true
  return false
}

function commaBetween(doc: DocumentParts, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (lowerAt(doc, at) === ',') return true
  return false
}

function hasLateIf(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first + 1; at < range.end; at += 1) {
    if (
      isListed(doc, at, WordList.ifWords) &&
      doc.tags[at] === Tag.subordinator &&
      !doc.pack.words.emptyIfs.has(lowerAt(doc, at + 1)) &&
      !doc.pack.cues.has(lemmaAt(doc, at - 1) ?? '')
    )
      return true
  }
  return false
}

function byVerb(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup | undefined): Found | undefined {
  if (verb === undefined || (verb.lists & (VerbList.telling | VerbList.have)) === 0) return undefined
  const next = nextInfinitive(doc, sentence, verb)
  if (verb.lemma === 'have' && hasYet(doc, verb))
    return { standing: 'not-done', because: '"has yet to" says that it is not done' }
  if (verb.passive && next !== undefined && doc.pack.words.askVerbs.has(verb.lemma))
    return { standing: 'demanded', because: `they were told to: \`${verb.lemma}\`` }
  const meant = VERB_STANDINGS.find(({ words, holds }) => words(doc).has(verb.lemma) && holds(verb, next))
  return meant === undefined ? undefined : { standing: meant.standing, because: `the verb is \`${verb.lemma}\`` }
}

interface VerbStanding {
  readonly words: (doc: DocumentParts) => ReadonlySet<string>
  readonly standing: Standing
  readonly holds: (verb: VerbGroup, next: VerbGroup | undefined) => boolean
}

/** Verbs that say by themselves how the act stands, in the order in which they are tried. */
const VERB_STANDINGS: readonly VerbStanding[] = [
  { words: ({ pack }) => pack.words.refuseVerbs, standing: 'refused', holds: (verb) => !verb.negated },
  {
    words: ({ pack }) => pack.words.failVerbs,
    standing: 'not-done',
    holds: (verb, next) => next !== undefined && !verb.negated,
  },
  // "The Mission was denied access": what is denied to somebody is refused.
  { words: ({ pack }) => pack.words.denyVerbs, standing: 'denied', holds: ({ passive }) => !passive },
  {
    words: ({ pack }) => pack.words.denyVerbs,
    standing: 'refused',
    holds: ({ passive, negated }) => passive && !negated,
  },
  {
    words: ({ pack }) => pack.words.promiseVerbs,
    standing: 'promised',
    holds: (verb, next) => next !== undefined || verb.passive,
  },
  { words: ({ pack }) => pack.words.demandVerbs, standing: 'demanded', holds: (verb) => verb.form !== 'infinitive' },
]

function hasYet(doc: DocumentParts, verb: VerbGroup): boolean {
  return lowerAt(doc, verb.end) === 'yet' || lowerAt(doc, verb.end - 1) === 'yet'
}

const FARTHEST_INFINITIVE = 4

/** The infinitive right behind the verb, or behind words that only say how: "agreed in principle to leave". */
function nextInfinitive(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): VerbGroup | undefined {
  const next = verbFrom(sentence, verb.end)
  if (next?.form !== 'infinitive' || next.first - verb.end > FARTHEST_INFINITIVE) return undefined
  if (next.first <= verb.end + 1) return next
  const opens = tagOf(doc, verb.end)
  return opens === Tag.preposition || opens === Tag.adverb ? next : undefined
}

function byCue(doc: DocumentParts, verb: VerbGroup | undefined, force: CueForce | undefined): Found | undefined {
  const standing = force === undefined ? undefined : CUE_STANDING[force]
  // "assured them that the road was open" tells; "assured them that it would be opened" promises.
  const told = verb?.form === 'finite' && verb.modal === undefined && !doc.pack.words.opinionModals.has(verb.lemma)
  if (force === 'promise' && told && (verb.past || verb.perfect)) return undefined
  return standing === undefined ? undefined : { standing, because: 'the word that introduces the speech says so' }
}

/** "said he expected them to leave", "said they believed it": expecting and believing is done, what is expected is not. */
function byOwnCue({ doc, verb, isSpoken }: Told): Found | undefined {
  if (!isSpoken || verb === undefined || verb.passive || verb.modal !== undefined) return undefined
  if (!doc.pack.standing.expectVerbs.has(verb.lemma)) return undefined
  const predicted = doc.pack.cues.get(verb.lemma)?.force === 'predict'
  return { standing: predicted ? 'predicted' : 'opinion', because: `the verb is \`${verb.lemma}\`` }
}

/** "insists that the mission disarm the militia": a singular subject with the bare form of its verb. */
function wished({ doc, sentence, verb, isSpoken }: Told): Found | undefined {
  if (!isSpoken || verb === undefined || !isSimple(verb) || doc.tags[verb.first] !== Tag.base) return undefined
  const head = findSubject(doc, sentence, verb)?.core.head
  return head !== undefined && isSingular(doc, head)
    ? { standing: 'demanded', because: 'the word that introduces the speech says so' }
    : undefined
}

function isSingular(doc: DocumentParts, head: number): boolean {
  if (doc.tags[head] !== Tag.noun || isListed(doc, head, WordList.forces)) return false
  return !lowerAt(doc, head).endsWith('s') && !isOfClass(doc, head, WordClass.pluralPronoun)
}

/** "Let us wait", "Leave the town": a verb without a subject asks. "Let" and "put" look like the past, and tell nothing. */
function asked(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, spoken }: { readonly verb: VerbGroup | undefined; readonly spoken: boolean },
): Found | undefined {
  if (!spoken || verb === undefined || !isSimple(verb)) return undefined
  if (!isOfClass(doc, verb.head, WordClass.base) || findSubject(doc, sentence, verb) !== undefined) return undefined
  return { standing: 'demanded', because: `\`${verb.lemma}\` without a subject asks for something` }
}

function isSimple(verb: VerbGroup): boolean {
  return verb.form === 'finite' && verb.modal === undefined && !verb.perfect && !verb.passive
}

function byTense(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup | undefined, spoken: boolean): Found {
  if (verb === undefined) return { standing: 'in-force', because: 'no verb says otherwise' }
  const meant = verb.modal === undefined ? undefined : byModal(doc, verb.modal, spoken)
  if (meant !== undefined) return meant
  if (isDenied(doc, sentence, verb)) return { standing: 'not-done', because: 'the words are negated' }
  if (verb.past || verb.perfect) return { standing: 'done', because: 'the verb tells a past act' }
  if (spoken && (verb.copula || verb.modal !== undefined))
    return { standing: 'opinion', because: 'the speaker judges what something is' }
  return { standing: 'in-force', because: 'the verb tells the present' }
}

/** "Could hear guns": what the senses could take in was there. */
function couldSense({ doc, verb }: Told): Found | undefined {
  const { abilityModals, senseVerbs } = doc.pack.standing
  if (verb?.modal === undefined || verb.negated || !abilityModals.has(verb.modal)) return undefined
  return senseVerbs.has(verb.lemma) ? { standing: 'done', because: 'what could be seen or heard was there' } : undefined
}

function isDenied(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  return isNegated(doc, verb) || isOfNone(doc, sentence, verb)
}

/** "did not observe", "observed no movement", "has lifted none". */
function isNegated(doc: DocumentParts, verb: VerbGroup): boolean {
  if (verb.negated) return true
  return (verb.past || verb.perfect) && !verb.copula && doc.pack.standing.noObject.has(lowerAt(doc, verb.end))
}

function byModal(doc: DocumentParts, modal: string, spoken: boolean): Found | undefined {
  const { futureModals, opinionModals, likelihood } = doc.pack.words
  if (futureModals.has(modal)) return { standing: 'predicted', because: `\`${modal}\` speaks of what is to come` }
  if (opinionModals.has(modal) || likelihood.has(modal))
    return { standing: 'opinion', because: `\`${modal}\` judges, it does not tell` }
  // "shall not enter" says what is owed; it does not tell that nobody entered.
  const because = `\`${modal}\` says what is owed, not what was done`
  return doc.pack.modals.has(modal) ? { standing: spoken ? 'opinion' : 'in-force', because } : undefined
}
