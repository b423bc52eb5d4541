import { actNounBehind, actNounOf, courseOf, verbBehind } from '#reader/assemble/act-course'
import type { Assembly } from '#reader/assemble/assembly'
import { actionOf } from '#reader/assemble/norm-fields'
import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { ActionWords } from '#reader/languages/pack'
import { WordList } from '#reader/languages/word-lists'
import type { Subject } from '#reader/syntax/find-subject'
import { type NounPhrase, type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { isListed } from '#reader/syntax/token-at'

/** The verb of an act, the words behind it, and its subject. */
export interface ClaimAct {
  readonly act: VerbGroup
  readonly object: TokenRange
  readonly subject: Subject | undefined
}

/** The act by its noun ("the withdrawal began", "completed its pull-out"), or by its verb with its object or who moves. */
export function actionTold(assembly: Assembly, told: ClaimAct): ActionWords | undefined {
  const { doc } = assembly
  const { act, object, subject } = told
  const named = tellsCourse(doc, act) ? (bySubjectNoun(assembly, told) ?? byObjectNoun(assembly, told)) : undefined
  if (named !== undefined) return named
  const objects = act.passive && subject !== undefined ? [{ first: subject.first, end: subject.end }, object] : [object]
  const mover = act.passive || subject === undefined ? {} : { subject: lowerAt(doc, moverIn(doc, subject)) }
  const byVerb = actionOf(assembly, { lemma: act.lemma, nominal: false, end: act.end, ...mover }, objects)
  return byVerb ?? (doc.pack.standing.nounVerbs.has(act.lemma) ? byObjectNoun(assembly, told) : undefined)
}

/** Who moves: the head of the subject, or the forces that are counted in it ("thirty-two of the fighters"). */
export function moverIn(doc: DocumentParts, { first, core, end }: Subject): number {
  const lead = core.first === first ? undefined : leadOf(doc, first)
  if (lead !== undefined && isListed(doc, lead.head, WordList.forces)) return lead.head
  if (!doc.pack.words.ofWords.has(lowerAt(doc, core.end))) return core.head
  for (let at = core.end + 1; at < end && at < core.end + 6; at += 1) if (isListed(doc, at, WordList.forces)) return at
  return core.head
}

/** The first phrase of a list: "1,500 fighters and their families". */
function leadOf(doc: DocumentParts, first: number): NounPhrase | undefined {
  const sentence = doc.parsed[doc.sentenceAt[first] ?? -1]
  return sentence === undefined ? undefined : phraseFrom(sentence, first)
}

/** "the withdrawal began", "the first phase of the withdrawal has stalled". */
function bySubjectNoun(assembly: Assembly, { object, subject }: ClaimAct): ActionWords | undefined {
  if (subject === undefined) return undefined
  const noun = actNounOf(assembly.doc, subject)
  if (noun < 0) return undefined
  const head = { lemma: lowerAt(assembly.doc, noun), nominal: true, end: noun + 1 }
  return actionOf(assembly, head, [{ first: noun + 1, end: subject.end }, object])
}

/** "completed its pull-out", "agreed to a halt". */
function byObjectNoun(assembly: Assembly, { act, object }: ClaimAct): ActionWords | undefined {
  const { doc } = assembly
  const sentence = doc.parsed[doc.sentenceAt[act.head] ?? -1]
  const phrase = sentence === undefined ? undefined : actNounBehind(doc, sentence, act)
  if (phrase === undefined) return undefined
  const noun = { lemma: lowerAt(doc, phrase.head), nominal: true, end: phrase.end }
  return actionOf(assembly, noun, [{ first: phrase.end, end: Math.max(phrase.end, object.end) }])
}

/** "would be suspended" speaks of what is not to be: of no act. */
function tellsCourse(doc: DocumentParts, act: VerbGroup): boolean {
  const course = courseOf(doc, act)
  return course !== undefined && !(course === 'put-off' && act.modal !== undefined)
}

/** "refuse to leave", "began taking away": the act is the leaving, the taking away. */
export function actedVerb(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): VerbGroup {
  const next = verbBehind(sentence, verb)
  if (next === undefined) return verb
  // "stopped firing" is about the stopping.
  const course = courseOf(doc, verb)
  const goesOn = next.form === 'gerund' && next.first === verb.end && course !== undefined && course !== 'put-off'
  return next.form === 'infinitive' || goesOn ? next : verb
}
