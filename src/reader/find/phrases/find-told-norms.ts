import { type DocumentParts, lowerAt, nameOfToken, phrasesIn, type TokenRange } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { NormHead } from '#reader/find/norms/norm-head'
import { subjectOf } from '#reader/find/norms/norm-subject'
import type { FoundPhrase } from '#reader/find/phrases/found-phrase'
import type { NormForce } from '#reader/languages/pack'
import type { PhraseMeaning } from '#reader/languages/phrase-book'
import { subjectEndingAt } from '#reader/syntax/find-subject'
import { type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isQuoteAt } from '#reader/syntax/token-at'

const FORCES: Partial<Readonly<Record<PhraseMeaning, NormForce>>> = {
  surety: 'guarantee',
  duty: 'obligation',
  owed: 'obligation',
  term: 'obligation',
  awaited: 'obligation',
  right: 'power',
  forced: 'obligation',
  banned: 'prohibition',
}

/** What instruments tell by a turn of phrase too: who stands surety, on whom a duty lies. */
const OF_INSTRUMENTS: ReadonlySet<PhraseMeaning> = new Set(['surety', 'duty', 'banned'])

/**
 * Norms that a report tells by a turn of phrase: "it falls to the monitors to see that", "is answerable for", "would be
 * within its rights to". Instruments state theirs by the constructions of `norms/`.
 */
export function findToldNorms(doc: DocumentParts, sentence: ParsedSentence): readonly NormHead[] {
  const heads: NormHead[] = []
  for (const phrase of phrasesIn(doc, sentence)) {
    if (doc.instrument && !OF_INSTRUMENTS.has(phrase.meaning)) continue
    const force = FORCES[phrase.meaning]
    const head = force === undefined ? undefined : toldNorm(doc, sentence, { phrase, force })
    if (head !== undefined && !heads.some((each) => head.binding.first < each.clause.end)) heads.push(head)
  }
  return heads
}

/** The heads of both kinds; where two speak of the same words, the turn of phrase tells more than the modal in it. */
export function withToldNorms(
  doc: DocumentParts,
  own: readonly NormHead[],
  told: readonly NormHead[],
): readonly NormHead[] {
  const kept = told.filter(
    (head) =>
      !own.some(
        (each) =>
          each.force === head.force && each.modal === undefined && !isEmptyIt(doc, each) && sameWords(each, head),
      ),
  )
  const rest = own.filter((each) => !kept.some((head) => sameWords(each, head) || opensAs(doc, each, head)))
  return [...rest, ...kept].sort((a, b) => a.binding.first - b.binding.first)
}

/** "whose task it is to count": the "it" before the verb is nobody. */
function isEmptyIt(doc: DocumentParts, { subject }: NormHead): boolean {
  return subject !== undefined && doc.pack.words.thirdPersons.get(lowerAt(doc, subject.core.head)) === 'thing'
}

/** "It is forbidden to A to": the "it" only opens what is told of A. */
function opensAs(doc: DocumentParts, own: NormHead, told: NormHead): boolean {
  return isEmptyIt(doc, own) && own.force === told.force && told.binding.first < own.object.end
}

/** The binding words meet, or the one stands in what the other is about. */
function sameWords(own: NormHead, told: NormHead): boolean {
  const wide = {
    first: Math.min(told.binding.first, told.action.first),
    end: Math.max(told.binding.end, told.action.end),
  }
  return own.binding.first < wide.end && wide.first < own.action.end
}

interface ToldNorm {
  readonly phrase: FoundPhrase
  readonly force: NormForce
}

function toldNorm(doc: DocumentParts, sentence: ParsedSentence, told: ToldNorm): NormHead | undefined {
  const { phrase, force } = told
  const governing = sentence.verbs.find((verb) => verb.end > phrase.first && verb.first < phrase.end)
  if (owesNothing(doc, phrase, governing)) return undefined
  const subject = bearerOf(doc, sentence, { phrase, governing })
  if (subject === undefined || crossesSpeech(doc, subject.first, phrase.end)) return undefined
  const action = actionAfter(doc, sentence, { phrase, governing })
  if (phrase.meaning === 'surety' && (isOtherAct(doc, sentence, action) || isMereCause(doc, phrase, action)))
    return undefined
  const end = Math.max(action.end, actionEnd(doc, sentence, action.end))
  const start = Math.min(subject.first, phrase.first)
  const first = clauseFirst(doc, sentence, start)
  return {
    sentence,
    force: phrase.meaning === 'duty' && isSurety(doc, action) ? 'guarantee' : force,
    binding: { first: bindingFirst(doc, phrase, governing), end: phrase.end },
    subject,
    action,
    passive: isSuffered(sentence, action),
    object: { first: action.end, end: Math.max(action.end, end) },
    clause: { first: Math.min(first, start), end },
    relative: false,
    byInstrument: false,
  }
}

/** "was to have been completed": nobody is named who must act. */
function isSuffered(sentence: ParsedSentence, action: NormHead['action']): boolean {
  return !action.nominal && sentence.verbs.some((each) => each.head === action.first && each.passive)
}

function owesNothing(doc: DocumentParts, phrase: FoundPhrase, governing: VerbGroup | undefined): boolean {
  return isDenied(phrase, governing) || isPastForce(doc, phrase, governing) || isBlame(doc, phrase)
}

/** "The army was forced to leave": what somebody was made to do was done, and is owed no more. */
function isPastForce(doc: DocumentParts, { meaning }: FoundPhrase, governing: VerbGroup | undefined): boolean {
  if (doc.instrument || meaning !== 'forced' || governing === undefined) return false
  return governing.past && governing.passive && doc.pack.standing.forcing.has(governing.lemma)
}

/** "Responsibility for the consequences will lie with A": who is blamed owes nothing by that. */
function isBlame(doc: DocumentParts, { meaning, first, end }: FoundPhrase): boolean {
  if (doc.instrument || meaning !== 'duty') return false
  for (let at = first; at < end; at += 1) if (doc.pack.standing.blamed.has(lowerAt(doc, at))) return true
  return false
}

/** "is not answerable for"; the "no" of "no choice but to" denies nothing. */
function isDenied(phrase: FoundPhrase, governing: VerbGroup | undefined): boolean {
  return governing?.negated === true && phrase.meaning !== 'forced'
}

/** "considers X to be the guarantor": what is held of X begins behind it. */
function bindingFirst(doc: DocumentParts, phrase: FoundPhrase, governing: VerbGroup | undefined): number {
  if (phrase.party !== undefined && doc.pack.cues.has(governing?.lemma ?? '')) return phrase.end - 1
  return phrase.party?.first ?? phrase.first
}

function crossesSpeech(doc: DocumentParts, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isQuoteAt(doc, at)) return true
  return false
}

/** Whom the phrase names, else the subject of its verb. */
function bearerOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { phrase, governing }: { readonly phrase: FoundPhrase; readonly governing: VerbGroup | undefined },
): NormHead['subject'] {
  if (phrase.party !== undefined) return mayBear(doc, phrase.party) ? phrase.party : undefined
  if (doc.tags[phrase.first] === Tag.possessive) return ownerBefore(doc, sentence, phrase.first)
  if (governing === undefined) return subjectBefore(doc, sentence, beforeInset(doc, phrase.first))
  const subject = subjectOf(doc, sentence, governing)
  return subject === undefined || subject.relative
    ? undefined
    : { first: subject.first, end: subject.end, core: subject.core }
}

/** "the mission, whose task it is": the phrase that "whose" takes up. */
function ownerBefore(doc: DocumentParts, sentence: ParsedSentence, at: number): NormHead['subject'] {
  const end = lowerAt(doc, at - 1) === ',' ? at - 1 : at
  const core = sentence.phrases.find((each) => each.end === end)
  return core === undefined ? undefined : { first: core.first, end: core.end, core }
}

/** "is responsible for verifying": a duty of one's own, no surety for others. */
function isOtherAct(doc: DocumentParts, sentence: ParsedSentence, action: NormHead['action']): boolean {
  const verb = sentence.verbs.find((each) => each.head === action.first)
  return verb?.form === 'gerund' && !isSurety(doc, action)
}

/** "it is the weather that must change": only parties, bodies, offices and names bear anything. */
function mayBear(doc: DocumentParts, party: NonNullable<FoundPhrase['party']>): boolean {
  const { forces, governments, bodies, genericParties, peacekeepers, offices } = doc.pack.words
  const tag = doc.tags[party.core.head]
  if (tag === Tag.proper || tag === Tag.pronoun || doc.tags[party.core.first] === Tag.possessive) return true
  const sets = [forces, governments, bodies, genericParties, peacekeepers, offices]
  for (let at = party.first; at < party.end; at += 1) {
    if (nameOfToken(doc, at) !== undefined || sets.some((words) => words.has(lowerAt(doc, at)))) return true
  }
  return false
}

/** "the League, by his lights, stands surety": the place before what stands between commas. */
function beforeInset(doc: DocumentParts, at: number): number {
  if (lowerAt(doc, at - 1) !== ',') return at
  for (let back = at - 3; back > at - 10; back -= 1) if (lowerAt(doc, back) === ',') return back
  return at
}

/** "The elders A and B stand surety": the phrase right before with what is joined to it. */
function subjectBefore(doc: DocumentParts, sentence: ParsedSentence, at: number): NormHead['subject'] {
  const last = phraseBefore(sentence, at)
  if (last === undefined) return last
  const before = last.first - 1
  if (doc.pack.words.ofWords.has(lowerAt(doc, before))) {
    const outer = subjectEndingAt(doc, sentence, before)
    return outer === undefined ? last : { first: outer.first, end: last.end, core: outer.core }
  }
  if (doc.tags[before] !== Tag.conjunction) return last
  const joined = subjectEndingAt(doc, sentence, before)
  return joined === undefined ? last : { ...last, first: joined.first }
}

/** The phrase right before, cut where it ran over a word that was taken for a noun ("the League stands surety"). */
function phraseBefore(sentence: ParsedSentence, at: number): NormHead['subject'] {
  const whole = sentence.phrases.find((each) => each.first < at && each.end >= at)
  if (whole === undefined) return undefined
  const core = { first: whole.first, end: at, head: Math.min(whole.head, at - 1) }
  return { first: core.first, end: core.end, core }
}

/** "is responsible for the high turnout" names a cause; "for the withdrawal", "for compliance" stands surety. */
function isMereCause(doc: DocumentParts, phrase: FoundPhrase, action: NormHead['action']): boolean {
  const { causeStates, suretyObjects } = doc.pack.words
  if (!action.nominal || !causeStates.has(lowerAt(doc, phrase.end - 2))) return false
  return !suretyObjects.has(action.lemma) && !doc.pack.actionsByNoun.has(action.lemma)
}

/** "to ensure", "to see to it", "to make sure", "to make it stick": who must stands surety for others. */
function isSurety(doc: DocumentParts, action: NormHead['action']): boolean {
  const { suretyVerbs, suretyWords, makeVerbs } = doc.pack.words
  if (suretyVerbs.has(action.lemma)) return true
  if (!makeVerbs.has(action.lemma)) return false
  for (let at = action.end; at < action.end + 6; at += 1) if (suretyWords.has(lowerAt(doc, at))) return true
  return false
}

/** What is to be done: the verb that closes or follows the phrase, else the noun after it, else the phrase itself. */
function actionAfter(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { phrase, governing }: { readonly phrase: FoundPhrase; readonly governing: VerbGroup | undefined },
): NormHead['action'] {
  const verb = sentence.verbs.findLast(
    (each) => each !== governing && each.end >= phrase.end && each.first <= phrase.end + 1 && each.head >= phrase.first,
  )
  if (verb !== undefined) return { first: verb.head, end: verb.head + 1, lemma: verb.lemma, nominal: false }
  const noun = phraseFrom(sentence, phrase.end)
  const range: TokenRange = noun ?? { first: governing?.head ?? phrase.first, end: phrase.end }
  const lemma = lowerAt(doc, noun?.head ?? range.first)
  return { first: range.first, end: range.end, lemma, nominal: noun !== undefined }
}
