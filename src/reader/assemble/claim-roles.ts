import type { Speaker } from '#reader/reading'
import type { Assembly, SpokenAttribution } from '#reader/assemble/assembly'
import { isWitnessing } from '#reader/assemble/event-witness'
import { isAccusing } from '#reader/assemble/is-claiming'
import { partyIn } from '#reader/assemble/norm-fields'
import { type DocumentParts, lowerAt, spanOf, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { CueForce } from '#reader/languages/pack'
import type { ClaimSubject, NamedThing } from '#reader/reading'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'

const OF_OTHERS: ReadonlySet<CueForce> = new Set(['demand', 'ask', 'predict'])

/** Who promises or refuses to act is who would; of whom it is asked or expected, where others are to act. */
export function bearerTold(assembly: Assembly, attribution: SpokenAttribution): ClaimSubject {
  const { source } = attribution
  const accusing = isAccusing(assembly.doc, attribution)
  if (!(accusing || tellsOwnAct(attribution)) || source === undefined) return {}
  const asked = accusing || OF_OTHERS.has(attribution.force)
  const phrase = asked ? askedPhrase(assembly.doc, attribution) : phraseWithin(assembly.doc, source)
  const mention = phrase === undefined ? undefined : partyIn(assembly, phrase, asked ? phrase : source)
  return mention === undefined ? {} : { bearer: mention.thing }
}

/** "promised to leave", "committed to leaving", "agreed on a truce". */
function tellsOwnAct({ form, force }: SpokenAttribution): boolean {
  return form === 'infinitive' || (form === 'phrase' && force === 'promise')
}

/** "urged the Front to leave": the phrase between the cue and the infinitive. */
function askedPhrase(doc: DocumentParts, { cue, content }: SpokenAttribution): NounPhrase | undefined {
  const first = content[0]?.first ?? -1
  const sentence = doc.parsed[doc.sentenceAt[cue.first] ?? 0]
  return sentence?.phrases.findLast((each) => each.first >= cue.end && each.first <= first)
}

function phraseWithin(doc: DocumentParts, range: TokenRange): NounPhrase | undefined {
  const sentence = doc.parsed[doc.sentenceAt[range.first] ?? 0]
  return sentence?.phrases.find((each) => each.first >= range.first && each.end <= range.end)
}

/** "we", "our troops", "his country", or the party the speaker belongs to: the subject of what is told is the speaker's own. */
export function isOwnSide(
  assembly: Assembly,
  attribution: SpokenAttribution,
  told: { readonly sentence: ParsedSentence; readonly range: TokenRange },
): boolean {
  const subject = subjectWithin(assembly.doc, told)
  if (subject === undefined) return false
  const speaker = attribution.speakers.at(-1)
  const byWords = ownByWords(assembly.doc, subject)
  if (byWords !== undefined) return byWords || isItself(assembly.doc, subject, speaker)
  const side = speaker?.side
  const party = partyIn(assembly, subject.core, subject)?.thing
  return side !== undefined && (party?.id === side || party?.side === side)
}

/** "The ministry said it would comply": of a body that speaks, "it" is that body. */
function isItself(doc: DocumentParts, subject: Subject, speaker: Speaker | undefined): boolean {
  const alone = subject.core.end - subject.first === 1
  if (!alone || doc.pack.words.thirdPersons.get(lowerAt(doc, subject.first)) !== 'thing') return false
  return speaker?.side !== undefined && speaker.person !== true
}

function subjectWithin(
  doc: DocumentParts,
  { sentence, range }: { readonly sentence: ParsedSentence; readonly range: TokenRange },
): Subject | undefined {
  const verb = sentence.verbs.find(
    (each) => each.form === 'finite' && each.first >= range.first && each.end <= range.end,
  )
  // Only of what is to come does it matter whose it is.
  if (verb?.modal === undefined || !doc.pack.words.futureModals.has(verb.modal)) return undefined
  const subject = findSubject(doc, sentence, verb)
  return subject === undefined || subject.first < range.first ? undefined : subject
}

/** What the first word of a subject tells: "we" and "our troops" are one's own, "they" are not; names do not tell. */
function ownByWords(doc: DocumentParts, subject: Subject): boolean | undefined {
  const first = lowerAt(doc, subject.first)
  const { firstPersons, thirdPersons, ownNouns } = doc.pack.words
  if (firstPersons.has(first)) return true
  const kind = thirdPersons.get(first)
  if (kind === undefined) return holdsOwn(doc, subject) ? true : undefined
  return subject.core.end > subject.first + 1 ? ownNouns.has(lowerAt(doc, subject.core.head)) : kind === 'person'
}

/** "a quarter of its troops". */
function holdsOwn(doc: DocumentParts, { core, end }: Subject): boolean {
  const { thirdPersons, firstPersons, ownNouns } = doc.pack.words
  for (let at = core.end; at < end - 1; at += 1) {
    const lower = lowerAt(doc, at)
    if ((thirdPersons.has(lower) || firstPersons.has(lower)) && ownNouns.has(lowerAt(doc, at + 1))) return true
  }
  return false
}

/** "The ministry said it had left", "we have freed nine": a pronoun that takes up who speaks, or whose side that is. */
export function ownBearer(doc: DocumentParts, { speakers }: SpokenAttribution, told: TellingOfOwn): ClaimSubject {
  const speaker = speakers.at(-1)
  const doer = speaker === undefined ? undefined : pronounActing(doc, told)
  const whose =
    speaker === undefined || doer === undefined ? undefined : takenUpBy(doc, lowerAt(doc, doer.first), speaker)
  if (doer === undefined || whose === undefined) return {}
  return { bearer: { said: wordsOf(doc, doer), span: spanOf(doc, doer), ...whose } }
}

interface TellingOfOwn {
  readonly sentence: ParsedSentence
  readonly range: TokenRange
  readonly verb: VerbGroup | undefined
  readonly subject: ClaimSubject
}

/** The single word that does a known act; who saw or heard something did not do it. */
function pronounActing(doc: DocumentParts, { sentence, range, verb, subject }: TellingOfOwn): TokenRange | undefined {
  if (verb === undefined || verb.passive || verb.copula) return undefined
  if (subject.bearer !== undefined || subject.action === undefined || isWitnessing(doc, verb)) return undefined
  const doer = findSubject(doc, sentence, verb)
  return doer === undefined || doer.first < range.first || doer.end - doer.first > 1 ? undefined : doer
}

/** The speaker behind "it", "he" and "I"; behind "we" the side that the speaker belongs to. */
function takenUpBy(doc: DocumentParts, pronoun: string, speaker: Speaker): Pick<NamedThing, 'id' | 'name'> | undefined {
  const { thirdPersons, firstPersons } = doc.pack.words
  const { side, sideName, name, person } = speaker
  const kind = thirdPersons.get(pronoun)
  const ofBody = kind === 'thing' || (firstPersons.has(pronoun) && doc.pack.standing.ofSeveral.has(pronoun))
  if (ofBody) return person === true && kind === 'thing' ? undefined : withSide(side, person === true ? sideName : name)
  return kind === 'person' || firstPersons.has(pronoun) ? { name } : undefined
}

function withSide(id: string | undefined, name: string | undefined): Pick<NamedThing, 'id' | 'name'> | undefined {
  if (name === undefined) return undefined
  return { name, ...(id !== undefined && { id }) }
}
