import type { CueForce } from '#reader/languages/pack'
import { type Assembly, spokenIn, peopleIn } from '#reader/assemble/assembly'
import { narrated } from '#reader/assemble/narrated-claim'
import { partyIn, toDeadline } from '#reader/assemble/norm-fields'
import {
  type DocumentParts,
  lowerAt,
  nameOfToken,
  namesIn,
  spanOf,
  timeOfToken,
  timesIn,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import type { ClaimSubject, DraftClaim, NamedThing } from '#reader/reading'
import { VerbList } from '#reader/languages/verb-lists'
import { findSubject } from '#reader/syntax/find-subject'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isQuoteAt, tagOf } from '#reader/syntax/token-at'

/**
 * Who signed what when: "the agreement signed by A and B on 5 May", "which A and B signed", "A and B put their names to
 * an accord", "the truce was concluded between A and B".
 */
export function signingOf(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftClaim | undefined {
  const { doc } = assembly
  const kind = kindOfSigning(doc, verb)
  if (kind === undefined) return undefined
  const instrument = instrumentNear(assembly, sentence, { verb, kind })
  if (instrument === undefined) return agreementToAct(assembly, sentence, verb)
  const signatories = knownSignatories(assembly, sentence, { verb, instrument })
  const range = {
    first: Math.min(instrument.first, signatories.range.first, verb.first),
    end: signingEnd(assembly, sentence, Math.max(verb.end, signatories.range.end, instrument.end)),
  }
  const time = timeOfSigning(doc, sentence, { ...range, verb: verb.end })
  const somebody = signatories.members.length > 0
  if (!somebody && !(kind === 'sign' && isDay(time) && isReduced(doc, sentence, verb))) return undefined
  return signingClaim(assembly, verb, {
    range,
    ...(somebody && { parties: signatories.members }),
    ...(time !== undefined && { time: toDeadline(doc, time) }),
  })
}

/** "On 5 May A and B agreed to open the road": two parties and their day make an agreement, though no text is named. */
function agreementToAct(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftClaim | undefined {
  const { doc } = assembly
  if (!doc.pack.words.undertakings.has(verb.lemma) || isReduced(doc, sentence, verb)) return undefined
  const infinitive = sentence.verbs.find((each) => each.first >= verb.end && each.form === 'infinitive')
  if (infinitive === undefined || infinitive.first - verb.end > FARTHEST_ACT) return undefined
  const signatories = signatoriesOf(assembly, sentence, verb)
  if (signatories === undefined || signatories.members.length < 2) return undefined
  const range = { first: signatories.range.first, end: infinitive.first }
  const time = timeOfSigning(doc, sentence, { ...range, verb: verb.end })
  if (time === undefined || !isDay(time)) return undefined
  return signingClaim(assembly, verb, { range, parties: signatories.members, time: toDeadline(doc, time) })
}

const FARTHEST_ACT = 6

type SignedBy = Pick<ClaimSubject, 'parties' | 'time'> & { readonly range: TokenRange }

const PRESUPPOSING: ReadonlySet<CueForce> = new Set(['judge', 'want'])

function signingClaim(assembly: Assembly, verb: VerbGroup, { range, ...who }: SignedBy): DraftClaim {
  const { doc } = assembly
  const about: ClaimSubject = {
    ...who,
    actionSaid: wordsOf(doc, { first: verb.head, end: verb.end }),
  }
  const signed = narrated(assembly, range, {
    about,
    standing: 'done',
    because: `\`${wordsOf(doc, verb)}\` tells a signing`,
    mark: 'signing',
  })
  // "welcomed the truce that was signed": who judges or wants a thing does not tell of it, the text does.
  const spoken = spokenIn(assembly, verb.head)
  const speakers = spoken === undefined || PRESUPPOSING.has(spoken.force) ? [] : spoken.speakers
  return { ...signed, sure: 0.85, speakers, form: speakers.length > 0 ? 'indirect' : 'narration' }
}

/** Who signed, as far as the words say; nobody where they only name the text again. */
function knownSignatories(
  assembly: Assembly,
  sentence: ParsedSentence,
  { verb, instrument }: { readonly verb: VerbGroup; readonly instrument: TokenRange },
): Signatories {
  const found = signatoriesOf(assembly, sentence, verb)
  return found !== undefined && !meets(found.range, instrument) ? found : { range: verb, members: [] }
}

/** "A protocol signed under the agreement": the text signs nothing. */
function meets(signatories: TokenRange, instrument: TokenRange): boolean {
  return instrument.first === signatories.first
}

/** `sign` tells it alone, `seal` beside a text only, `put` with a name or a seal. */
type Signing = 'sign' | 'seal' | 'put'

function kindOfSigning(doc: DocumentParts, verb: VerbGroup): Signing | undefined {
  if ((verb.lists & VerbList.signing) === 0 || !isTold(verb)) return undefined
  const { signVerbs, sealVerbs, putVerbs } = doc.pack.words
  if (signVerbs.has(verb.lemma)) return 'sign'
  if (sealVerbs.has(verb.lemma) && (verb.past || verb.perfect || verb.passive)) return 'seal'
  return putVerbs.has(verb.lemma) && hasSignature(doc, verb) ? 'put' : undefined
}

function isTold(verb: VerbGroup): boolean {
  return !verb.negated && verb.modal === undefined && (verb.form === 'finite' || verb.form === 'participle')
}

/** "set their seals", "put his name". */
function hasSignature(doc: DocumentParts, verb: VerbGroup): boolean {
  for (let at = verb.end; at < verb.end + 3; at += 1) if (doc.pack.words.signatures.has(lowerAt(doc, at))) return true
  return false
}

/** The day in the words of the signing, else one with which its sentence opens. */
function timeOfSigning(
  doc: DocumentParts,
  sentence: ParsedSentence,
  range: TokenRange & { readonly verb: number },
): DocumentParts['times'][number] | undefined {
  const dated = (within: TokenRange): DocumentParts['times'][number] | undefined =>
    timesIn(doc, within).find((mention) => mention.time.type !== 'DURATION')
  // "the July protocol, which they signed on 14 July": what stands behind the verb is its day.
  return (
    dated({ first: range.verb, end: range.end }) ??
    dated(range) ??
    dated({ first: sentence.first, end: Math.min(range.first, sentence.first + 6) })
  )
}

interface Signatories {
  readonly range: TokenRange
  readonly members: readonly NamedThing[]
}

function signatoriesOf(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): Signatories | undefined {
  if (isReduced(assembly.doc, sentence, verb)) return passiveSignatories(assembly, sentence, verb)
  const subject = findSubject(assembly.doc, sentence, verb)
  if (subject === undefined || assembly.doc.pack.words.noWords.has(lowerAt(assembly.doc, subject.first)))
    return undefined
  const range = { first: listFirst(assembly.doc, sentence, { first: subject.first, end: verb.first }), end: verb.first }
  return withOthers(assembly, sentence, { verb, signed: membersIn(assembly, sentence, range) })
}

const FARTHEST_OTHER = 8

/** "signed with the army", "signed an accord with the government": who signed beside the subject. */
function withOthers(
  assembly: Assembly,
  sentence: ParsedSentence,
  { verb, signed }: { readonly verb: VerbGroup; readonly signed: Signatories },
): Signatories {
  const { doc } = assembly
  const other = sentence.phrases.find(
    ({ first }) =>
      first > verb.end && first <= verb.end + FARTHEST_OTHER && doc.pack.words.withWords.has(lowerAt(doc, first - 1)),
  )
  if (other === undefined || hasVerbBetween(sentence, verb.end, other.first)) return signed
  const end = listEnd(assembly, sentence, other.end)
  const inside = sentence.phrases.filter((each) => each.first >= other.first && each.end <= end)
  const members = inside.flatMap((phrase) => membersOfPhrase(assembly, phrase))
  if (members.length === 0) return signed
  return { range: { first: signed.range.first, end }, members: onceEach([...signed.members, ...members]) }
}

/** "signed by A", "was signed", "the truce concluded on Friday": the text is what was signed and not who did. */
function isReduced(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (verb.passive || verb.form === 'participle') return true
  const end = lowerAt(doc, verb.first - 1) === ',' ? verb.first - 1 : verb.first
  return sentence.phrases.some((each) => each.end === end && isInstrument(doc, each))
}

/** A day that the words give, and no mere month or year. */
function isDay(mention: DocumentParts['times'][number] | undefined): boolean {
  return mention !== undefined && /^\d{4}-\d{2}-\d{2}/.test(mention.time.value)
}

/** "signed by A and B", "concluded on 5 May between A and B", "the pact between A and B was concluded". */
function passiveSignatories(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): Signatories | undefined {
  const { doc } = assembly
  const { byWords, betweenParties, withWords } = doc.pack.words
  const leads = (at: number): boolean =>
    [byWords, betweenParties, withWords].some((words) => words.has(lowerAt(doc, at)))
  const phrase =
    sentence.phrases.find((each) => each.first > verb.first && each.first <= verb.end + 10 && leads(each.first - 1)) ??
    sentence.phrases.find((each) => each.end <= verb.first && betweenParties.has(lowerAt(doc, each.first - 1)))
  if (phrase === undefined || hasVerbBetween(sentence, verb.end, phrase.first)) return undefined
  return membersIn(assembly, sentence, { first: phrase.first, end: listEnd(assembly, sentence, phrase.end) })
}

/** "signed under the pact must be registered with B": B does something else. */
function hasVerbBetween(sentence: ParsedSentence, from: number, to: number): boolean {
  return sentence.verbs.some((each) => each.first >= from && each.end <= to)
}

/** "A, B and, as witness, C signed": back over members of the list that stand before the found subject. */
function listFirst(doc: DocumentParts, sentence: ParsedSentence, { first, end }: TokenRange): number {
  let start = first
  for (let at = first - 1; at >= sentence.first && at > first - 16; at -= 1) {
    if (doc.tags[at] === Tag.relative || isQuoteAt(doc, at) || doc.tags[at] === Tag.subordinator) break
    if (sentence.verbs.some((verb) => verb.first <= at && at < verb.end)) break
    if (nameOfToken(doc, at) !== undefined && lowerAt(doc, at + 1) !== "'s") start = at
  }
  return joinedBetween(doc, start, end) ? start : first
}

function joinedBetween(doc: DocumentParts, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (doc.tags[at] === Tag.conjunction) return true
  return false
}

function listEnd(assembly: Assembly, sentence: ParsedSentence, end: number): number {
  const { doc } = assembly
  let at = end
  while (at < sentence.end) {
    const joins =
      lowerAt(doc, at) === ',' || doc.tags[at] === Tag.conjunction || doc.pack.words.ofWords.has(lowerAt(doc, at))
    if (!joins && !isNominal(tagOf(doc, at))) break
    at += 1
  }
  while (at > end && !isNominal(tagOf(doc, at - 1))) at -= 1
  return at
}

/** Parties by their names, and bodies, forces and people without one, in the order of the text. */
function membersIn(assembly: Assembly, sentence: ParsedSentence, range: TokenRange): Signatories {
  const inside = sentence.phrases.filter((each) => each.first >= range.first && each.end <= range.end)
  const members = inside.flatMap((phrase) => membersOfPhrase(assembly, phrase))
  if (members.length > 0) return { range, members: onceEach(members) }
  const first = inside[0]
  const thing =
    first === undefined || isInstrument(assembly.doc, first) ? undefined : thingOf(assembly, sentence, first)
  return { range, members: thing === undefined ? [] : [thing] }
}

/** Who a phrase names; "it" in "A left under the accord it signed" is the subject of the sentence. */
function thingOf(assembly: Assembly, sentence: ParsedSentence, phrase: NounPhrase): NamedThing | undefined {
  const mention = partyIn(assembly, phrase)
  if (assembly.doc.tags[phrase.head] !== Tag.pronoun || mention?.thing.id !== undefined) return mention?.thing
  const verb = sentence.verbs.find((each) => each.form === 'finite' && each.end <= phrase.first)
  const subject = verb === undefined ? undefined : findSubject(assembly.doc, sentence, verb)
  return subject === undefined ? mention?.thing : partyIn(assembly, subject.core, subject)?.thing
}

function membersOfPhrase(assembly: Assembly, phrase: NounPhrase): readonly NamedThing[] {
  const { doc } = assembly
  const names = namesIn(doc, phrase)
  const { forces, governments, bodies, genericParties, ofWords } = doc.pack.words
  const head = lowerAt(doc, phrase.head)
  const isParty = [forces, governments, bodies, genericParties].some((words) => words.has(head))
  if (names.length > 0) return names.map((name) => memberOf(doc, name, isParty && names.length === 1 ? phrase : name))
  if (ofWords.has(lowerAt(doc, phrase.end)) || timeOfToken(doc, phrase.head) !== undefined) return []
  const isPerson = peopleIn(assembly, phrase).length > 0
  return isParty || isPerson ? [{ said: wordsOf(doc, phrase), span: spanOf(doc, phrase) }] : []
}

/** The party by its name, in the words of the whole phrase where it is a body or force of it. */
function memberOf(doc: DocumentParts, name: DocumentParts['names'][number], words: TokenRange): NamedThing {
  const { party } = name.entry
  return {
    said: wordsOf(doc, words),
    span: spanOf(doc, words),
    ...(party !== undefined && { id: party.id, name: party.name }),
  }
}

function onceEach(members: readonly NamedThing[]): readonly NamedThing[] {
  const seen = new Set<string>()
  return members.filter((member) => {
    const key = member.id ?? member.said.toLowerCase()
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}

/** What was signed: the object right after an active verb, else the phrase that the verb or its relative hangs on. */
function instrumentNear(
  assembly: Assembly,
  sentence: ParsedSentence,
  { verb, kind }: { readonly verb: VerbGroup; readonly kind: Signing },
): TokenRange | undefined {
  const { doc } = assembly
  const reach = kind === 'sign' ? 3 : 9
  const after = sentence.phrases.find(
    (each) => each.first >= verb.end && each.first <= verb.end + reach && isInstrument(doc, each),
  )
  const isObject = after !== undefined && !hasVerbBetween(sentence, verb.end, after.first)
  if (isObject && !verb.passive && verb.form === 'finite') return after
  const before = sentence.phrases.findLast((each) => each.end <= verb.first && isInstrument(doc, each))
  if (before === undefined) return undefined
  const near = isReduced(doc, sentence, verb)
    ? verb.first - before.end <= 16
    : relativeFollows(doc, before.end) || subjectFollows(doc, sentence, { verb, from: before.end })
  return near ? before : undefined
}

function isInstrument(doc: DocumentParts, phrase: NounPhrase): boolean {
  const { instruments, signables } = doc.pack.words
  // "the bargain last Tuesday" runs on into its day.
  const last = timeOfToken(doc, phrase.head) === undefined ? phrase.head : phrase.end - 1
  for (let at = last === phrase.head ? last : phrase.first; at <= last; at += 1) {
    const lower = lowerAt(doc, at)
    if (instruments.has(lower) || signables.has(lower)) return true
  }
  return false
}

/** "the pact, which A and B signed", "the Treaty of X, to which A and B set their seals". */
function relativeFollows(doc: DocumentParts, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    if (doc.tags[at] === Tag.relative) return true
    if (doc.tags[at] === Tag.subordinator && doc.pack.words.thatWords.has(lowerAt(doc, at))) return true
  }
  return false
}

/** "the accord it signed": the subject stands right behind the text, without a relative pronoun. */
function subjectFollows(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, from }: { readonly verb: VerbGroup; readonly from: number },
): boolean {
  const subject = findSubject(doc, sentence, verb)
  return subject !== undefined && subject.first === from && verb.first === subject.end
}

/** The day of the signing belongs to the claim when it follows at once. */
function signingEnd(assembly: Assembly, sentence: ParsedSentence, end: number): number {
  const { doc } = assembly
  for (const mention of timesIn(doc, { first: end, end: Math.min(sentence.end, end + 14) })) {
    const bound = doc.pack.words.timePrepositions.has(lowerAt(doc, mention.first - 1))
    const near = mention.first - end <= 10 && !hasVerbBetween(sentence, end, mention.first)
    if (near && (bound || mention.first === end || isDay(mention))) return mention.end
  }
  return end
}
