import { finiteFrom } from '#reader/syntax/phrases'
import { type Assembly, quotePart, spokenIn } from '#reader/assemble/assembly'
import { itemId } from '#reader/assemble/item-id'
import type { GapKind } from '#model/norms/gap'
import { type DocumentParts, lowerAt, phrasesIn, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { DraftGap } from '#reader/reading'
import { VerbList } from '#reader/languages/verb-lists'
import { firstFrom } from '#reader/syntax/first-from'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { WordList } from '#reader/languages/word-lists'
import { Tag } from '#reader/syntax/tag'
import { isListed } from '#reader/syntax/token-at'

/** What the text says that an agreement leaves open: "does not specify a mechanism", "there is no deadline for". */
export function draftGaps(assembly: Assembly, sentence: ParsedSentence): readonly DraftGap[] {
  const { doc } = assembly
  const gaps: DraftGap[] = []
  for (const verb of sentence.verbs) {
    const gap = verb.copula || (verb.lists & LEAVING_OPEN) !== 0 ? gapBy(assembly, sentence, verb) : undefined
    if (gap !== undefined) gaps.push(gap)
  }
  for (const phrase of phrasesIn(doc, sentence)) {
    if (phrase.meaning !== 'left-open' && !(phrase.meaning === 'gap' && isOfText(doc, sentence, phrase))) continue
    const gap = phrasedGap(assembly, sentence, phrase)
    if (!gaps.some((each) => overlap(each.span, gap.span))) gaps.push(gap)
  }
  return gaps
}

function gapBy(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftGap | undefined {
  return (
    unspecified(assembly, sentence, verb) ?? thereIsNo(assembly, sentence, verb) ?? leftOpen(assembly, sentence, verb)
  )
}

/** Verbs beside "be" by which a text can say what it leaves open. */
const LEAVING_OPEN = VerbList.specify | VerbList.have | VerbList.make | VerbList.state

function overlap(a: DraftGap['span'], b: DraftGap['span']): boolean {
  return a.from < b.to && b.from < a.to
}

/** "nowhere does the accord say how", "passes over in silence": a turn of phrase in a sentence that speaks of a text. */
function phrasedGap(assembly: Assembly, sentence: ParsedSentence, phrase: TokenRange): DraftGap {
  const { doc } = assembly
  const put = putOff(doc, sentence, phrase)
  const noun = questionAfter(doc, phrase.first) ??
    put ??
    openAfter(doc, sentence, phrase) ?? { ...phrase, head: phrase.end - 1 }
  const verb = sentence.verbs.find((each) => each.end > phrase.first)
  const subject = verb === undefined ? undefined : subjectOf(doc, sentence, verb)
  const first = Math.min(phrase.first, subject?.first ?? phrase.first, textBefore(doc, sentence, phrase))
  const last = sentence.verbs.findLast((each) => each.first < phrase.end && each.end > phrase.first)
  const kind = last === undefined ? undefined : doc.pack.gapVerbs.get(last.lemma)
  return gapOf(assembly, sentence, {
    noun,
    first,
    end: Math.max(phrase.end, actionEnd(doc, sentence, phrase.end)),
    kind,
    ...(noun === put && { about: noun }),
  })
}

/** "The status of X shall be settled in later talks": what is put off is the subject of the passive, not the talks. */
function putOff(doc: DocumentParts, sentence: ParsedSentence, phrase: TokenRange): NounPhrase | undefined {
  const verb = sentence.verbs.find((each) => each.first <= phrase.first && each.end > phrase.first)
  if (verb?.passive !== true || verb.head >= phrase.end) return undefined
  const opening = questionAfter(doc, sentence.first)
  const subject = subjectOf(doc, sentence, verb)
  if (opening !== undefined || subject === undefined || isPronoun(doc, subject.core)) return opening
  return { first: subject.first, end: Math.max(subject.end, subject.core.end), head: subject.core.head }
}

/** The subject of a verb; of "is to be fixed" that of "is". */
function subjectOf(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): Subject | undefined {
  const before = verb.form === 'infinitive' ? sentence.verbs[firstFrom(sentence.verbs, verb.first) - 1] : undefined
  return findSubject(doc, sentence, before?.copula === true && before.end === verb.first ? before : verb)
}

function isPronoun(doc: DocumentParts, { head }: NounPhrase): boolean {
  return doc.tags[head] === Tag.pronoun || doc.tags[head] === Tag.relative
}

/** What is open: a question, or the noun that follows; a question that opened the sentence counts where none follows. */
function openAfter(doc: DocumentParts, sentence: ParsedSentence, phrase: TokenRange): NounPhrase | undefined {
  for (let at = phrase.end - 1; at < Math.min(phrase.end + 4, sentence.end); at += 1) {
    const question = questionAfter(doc, at)
    if (question !== undefined) return question
  }
  const opening = questionAfter(doc, sentence.first)
  const after = sentence.phrases.find((each) => each.end > phrase.end && each.first <= phrase.end + 1)
  if (opening !== undefined) return opening
  return after ?? sentence.phrases.findLast((each) => each.first >= phrase.first && each.end <= phrase.end)
}

/** "Nothing in this Memorandum obliges": an instrument that saves what it does not touch leaves nothing open. */
function isSaving(doc: DocumentParts, phrase: TokenRange): boolean {
  const { noWords, inWords } = doc.pack.words
  return doc.instrument && noWords.has(lowerAt(doc, phrase.first)) && inWords.has(lowerAt(doc, phrase.first + 1))
}

/** Whether the sentence, or the one before where this one only says "it", "none" or "one question", speaks of a text. */
function isOfText(doc: DocumentParts, sentence: ParsedSentence, phrase: TokenRange): boolean {
  if (isSaving(doc, phrase)) return false
  if (namesText(doc, { first: sentence.first, end: sentence.end })) return true
  const before = doc.parsed[(doc.sentenceAt[phrase.first] ?? 0) - 1]
  return before !== undefined && namesText(doc, before) && startsBack(doc, sentence)
}

function startsBack(doc: DocumentParts, sentence: ParsedSentence): boolean {
  const first = lowerAt(doc, sentence.first)
  const { noWords, inWords, thirdPersons } = doc.pack.words
  // "nothing in the valley" names of itself where nothing is.
  const placed = inWords.has(lowerAt(doc, sentence.first + 1))
  return (noWords.has(first) && !placed) || thirdPersons.get(first) === 'thing'
}

const TEXTS = WordList.instruments | WordList.provisionNouns

function namesText(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (isListed(doc, at, TEXTS)) return true
  return false
}

/** Where the sentence begins whose question stands before: "How it is to be done, the treaty does not say." */
function textBefore(doc: DocumentParts, sentence: ParsedSentence, phrase: TokenRange): number {
  return doc.pack.words.questionWords.has(lowerAt(doc, sentence.first)) ? sentence.first : phrase.first
}

/** "the agreement does not specify mechanisms", "without setting a deadline", "no deadline was set". */
function unspecified(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftGap | undefined {
  const { doc } = assembly
  if (!doc.pack.words.specifyVerbs.has(verb.lemma)) return undefined
  if (verb.passive) return notSpecified(assembly, sentence, verb)
  const noun = questionAfter(doc, verb.end) ?? nounAfter(sentence, verb.end) ?? askedBefore(doc, sentence, verb)
  const first = noun === undefined ? undefined : gapFirst(assembly, sentence, { verb, noun })
  if (noun === undefined || first === undefined) return undefined
  const about = aboutWhat(doc, sentence, noun)
  return gapOf(assembly, sentence, { noun: about ?? noun, first, end: actionEnd(doc, sentence, verb.end) })
}

/** "How it is to be paid, the accord does not say": the question opened the sentence, and nothing follows the verb. */
function askedBefore(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NounPhrase | undefined {
  return sentence.end - verb.end <= 1 ? questionAfter(doc, sentence.first) : undefined
}

/** Where the words begin that say that something is not laid down: at "without", else at the instrument that lacks it. */
function gapFirst(
  assembly: Assembly,
  sentence: ParsedSentence,
  part: { readonly verb: VerbGroup; readonly noun: NounPhrase },
): number | undefined {
  const { doc } = assembly
  const { verb, noun } = part
  if (doc.pack.words.withoutWords.has(lowerAt(doc, verb.first - 1))) return verb.first - 1
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || !isNegative(doc, verb, noun) || isRefusal(doc, verb, subject.core)) return undefined
  return isAboutInstrument(assembly, subject.core) ? subject.first : undefined
}

/** "The ministry said it would not name its delegates": what somebody will not do, where "it" is no text. */
function isRefusal(doc: DocumentParts, { modal }: VerbGroup, core: NounPhrase): boolean {
  return modal !== undefined && doc.pack.words.futureModals.has(modal) && doc.tags[core.head] === Tag.pronoun
}

/** "does not set a deadline", "sets no deadline". */
function isNegative(doc: DocumentParts, verb: VerbGroup, noun: TokenRange): boolean {
  return verb.negated || doc.pack.words.noWords.has(lowerAt(doc, noun.first))
}

/** "no deadline was set". */
function notSpecified(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftGap | undefined {
  const { doc } = assembly
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || doc.tags[subject.core.head] === Tag.pronoun || !isNegative(doc, verb, subject))
    return undefined
  // "No order to open fire was given": what was not ordered is no sequence left open.
  if (doc.tags[subject.core.end] === Tag.to && doc.pack.gapNouns.get(lowerAt(doc, subject.core.head)) === 'sequence')
    return undefined
  const end = actionEnd(doc, sentence, verb.end)
  return gapOf(assembly, sentence, { noun: subject.core, first: subject.first, end })
}

/** "nothing about who verifies": the question word or the noun says what is open. */
function aboutWhat(doc: DocumentParts, sentence: ParsedSentence, noun: NounPhrase): NounPhrase | undefined {
  if (!doc.pack.words.aboutWords.has(lowerAt(doc, noun.end))) return undefined
  return questionAfter(doc, noun.end + 1) ?? nounAfter(sentence, noun.end + 1)
}

function nounAfter(sentence: ParsedSentence, at: number): NounPhrase | undefined {
  return sentence.phrases.find((each) => each.first >= at && each.first <= at + 1)
}

function isAboutInstrument(assembly: Assembly, core: NounPhrase | undefined): boolean {
  if (core === undefined) return false
  const { doc } = assembly
  if (namesText(doc, core)) return true
  return doc.tags[core.head] === Tag.pronoun && doc.pack.words.thirdPersons.get(lowerAt(doc, core.head)) === 'thing'
}

/** "there is no mechanism for", "it has no deadline", "no guarantor is named". */
function thereIsNo(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftGap | undefined {
  const { doc } = assembly
  const first = existenceFirst(assembly, sentence, verb)
  const noun = first === undefined ? undefined : nounAfter(sentence, verb.end)
  if (first === undefined || noun === undefined || !isNegative(doc, verb, noun)) return undefined
  if (!doc.pack.gapNouns.has(lowerAt(doc, noun.head))) return undefined
  return gapOf(assembly, sentence, { noun, first, end: actionEnd(doc, sentence, verb.end) })
}

/** Where "there is" begins, or the clause in which the instrument "has". */
function existenceFirst(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): number | undefined {
  const { doc } = assembly
  if (verb.copula && doc.pack.words.thereWords.has(lowerAt(doc, verb.first - 1))) return verb.first - 1
  const has =
    (verb.lemma === 'have' || doc.pack.words.makeVerbs.has(verb.lemma)) &&
    isAboutInstrument(assembly, findSubject(doc, sentence, verb)?.core)
  return has ? clauseFirst(doc, sentence, verb.first) : undefined
}

/** "the text is silent on", "leaves open", "the status remains unclear". */
function leftOpen(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftGap | undefined {
  const { doc } = assembly
  const way = wayOfOpenness(doc, verb)
  const subject = way === undefined ? undefined : findSubject(doc, sentence, verb)
  if (way === undefined || subject === undefined) return undefined
  const noun = openNoun(doc, sentence, { way, verb, subject: subject.core })
  if (noun === undefined) return undefined
  if (way !== 'state' && !isAboutInstrument(assembly, subject.core)) return undefined
  return gapOf(assembly, sentence, {
    noun,
    first: subject.first,
    end: Math.max(verb.end + 1, actionEnd(doc, sentence, verb.end)),
  })
}

/** `state`: something is unclear; `silence`: the text says nothing of it; `leaving`: the text leaves it open. */
type WayOfOpenness = 'state' | 'silence' | 'leaving'

function wayOfOpenness(doc: DocumentParts, verb: VerbGroup): WayOfOpenness | undefined {
  const { openStates, remainVerbs, silentWords, leaveVerbs } = doc.pack.words
  const word = lowerAt(doc, verb.end)
  if (openStates.has(word) && (verb.copula || remainVerbs.has(verb.lemma))) return 'state'
  if (verb.copula && silentWords.has(word)) return 'silence'
  return openStates.has(word) && leaveVerbs.has(verb.lemma) ? 'leaving' : undefined
}

/** What is open: of a state only what an agreement is expected to settle. */
function openNoun(
  doc: DocumentParts,
  sentence: ParsedSentence,
  part: { readonly way: WayOfOpenness; readonly verb: VerbGroup; readonly subject: NounPhrase },
): NounPhrase | undefined {
  const { way, verb, subject } = part
  if (way !== 'state') return nounAfter(sentence, verb.end + (way === 'silence' ? 2 : 1))
  if (asksOfFact(doc, sentence, verb.end + 1)) return undefined
  const noun = questionAfter(doc, verb.end + 1) ?? subject
  const head = lowerAt(doc, noun.head)
  const isIssue = doc.instrument && doc.pack.courses.issueNouns.has(head)
  return isIssue || doc.pack.gapNouns.has(head) ? noun : undefined
}

/** "it was unclear whether any guns had been collected": what happened is not known, and no text leaves it open. */
function asksOfFact(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  if (!doc.pack.words.questionWords.has(lowerAt(doc, at))) return false
  const verb = finiteFrom(sentence, at + 1)
  return verb !== undefined && verb.modal === undefined && (verb.perfect || (verb.past && !verb.passive))
}

/** "it remains unclear who will pay": the question word says what is open. */
function questionAfter(doc: DocumentParts, at: number): NounPhrase | undefined {
  return doc.pack.words.questionWords.has(lowerAt(doc, at)) ? { first: at, end: at + 1, head: at } : undefined
}

/** "nothing about who verifies it": what is to be done says whose name is missing. */
function whoActs(
  doc: DocumentParts,
  sentence: ParsedSentence,
  found: { readonly noun: NounPhrase; readonly end: number },
): GapKind | undefined {
  if (!doc.pack.words.questionWords.has(lowerAt(doc, found.noun.head))) return undefined
  for (const verb of sentence.verbs) {
    if (verb.first < found.noun.end || verb.first > found.noun.end + 4) continue
    const kind = doc.pack.gapVerbs.get(verb.lemma)
    if (kind !== undefined) return kind
  }
  return undefined
}

/** What is open, in one word: the question that a phrase opens with; for "one" the thing that was named before it. */
function openWord(doc: DocumentParts, { first, head }: NounPhrase): string {
  const { questionWords, countPronouns } = doc.pack.words
  if (questionWords.has(lowerAt(doc, first))) return lowerAt(doc, first)
  const word = lowerAt(doc, head)
  if (!countPronouns.has(word)) return word
  for (let at = head - 1; at > head - FARTHEST_NAMED && at >= 0; at -= 1)
    if (doc.pack.gapNouns.has(lowerAt(doc, at))) return lowerAt(doc, at)
  return word
}

const FARTHEST_NAMED = 25

function gapOf(
  assembly: Assembly,
  sentence: ParsedSentence,
  found: { noun: NounPhrase; first: number; end: number; kind?: GapKind | undefined; about?: TokenRange },
): DraftGap {
  const { doc, hash } = assembly
  const range: TokenRange = { first: Math.max(sentence.first, found.first), end: found.end }
  const part = quotePart(doc, range)
  const whole = { first: found.noun.first, end: Math.max(found.noun.end, Math.min(found.end, range.end)) }
  const about = wordsOf(doc, found.about ?? whole)
  const spoken = spokenIn(assembly, found.noun.head)
  const speaker = spoken?.speakers.at(-1)?.name
  const head = openWord(doc, found.noun)
  return {
    id: itemId('ga', hash, part.span, 'gap'),
    kind: 'gap',
    ...part,
    sure: 0.8,
    gap: whoActs(doc, sentence, found) ?? found.kind ?? doc.pack.gapNouns.get(head) ?? 'other',
    about,
    basis: basisOf(doc, speaker),
    reasons: [{ field: 'gap', how: 'said', words: `the words say that \`${head}\` is not laid down`, span: part.span }],
  }
}

/** A clause of an instrument says itself what it leaves; in a report the one who says it has an opinion. */
function basisOf({ instrument }: DocumentParts, speaker: string | undefined): DraftGap['basis'] {
  if (instrument) return { kind: 'clause' }
  return speaker === undefined ? { kind: 'reported' } : { kind: 'opinion', speaker }
}
