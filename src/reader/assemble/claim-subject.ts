import type { Assembly } from '#reader/assemble/assembly'
import {
  actionOf,
  boundingTimes,
  isPartyLike,
  partyAfter,
  partyIn,
  placeOf,
  toDeadline,
} from '#reader/assemble/norm-fields'
import { courseOf } from '#reader/assemble/act-course'
import { type DocumentParts, lowerAt, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { actionEnd } from '#reader/find/norms/clause-range'
import type { ActionWords } from '#reader/languages/pack'
import type { ClaimSubject } from '#reader/reading'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'

/** The verb of a claim, and the kind of act that its words tell where no verb of that act stands in them. */
export interface ClaimVerb {
  readonly verb?: VerbGroup
  readonly action?: string
}

/** Whom and what a claim is about: the party, the act, the place, the time. */
export function subjectOfClaim(
  assembly: Assembly,
  sentence: ParsedSentence,
  range: TokenRange,
  { verb, action: known }: ClaimVerb,
): ClaimSubject {
  if (verb === undefined) return withTimeAndPlace(assembly, range)
  const act = actedVerb(assembly.doc, sentence, verb)
  const end = Math.max(act.head + 1, Math.min(range.end, actionEnd(assembly.doc, sentence, act.head + 1)))
  const object = { first: act.head + 1, end }
  const subject = findSubject(assembly.doc, sentence, verb)
  const action = actionTold(assembly, { act, object, subject })
  const kind = known ?? action?.kind
  const bearer = bearerOf(assembly, sentence, { act, object, subject })
  const counterparty =
    action === undefined ? undefined : partyAfter(assembly, sentence, object, action.recipient ?? ['to'])
  return {
    ...withTimeAndPlace(assembly, range),
    ...bearerFields(bearer),
    ...(counterparty !== undefined &&
      counterparty.thing.id !== bearer?.thing.id && { counterparty: counterparty.thing }),
    ...(kind !== undefined && { action: kind }),
    actionSaid: wordsOf(assembly.doc, { first: act.head, end }),
  }
}

interface ClaimAct {
  readonly act: VerbGroup
  readonly object: TokenRange
  readonly subject: Subject | undefined
}

/** The act by its noun ("the withdrawal began"), or by its verb with its object or with who moves. */
function actionTold(assembly: Assembly, { act, object, subject }: ClaimAct): ActionWords | undefined {
  const { doc } = assembly
  if (subject !== undefined && tellsCourse(doc, act)) {
    const noun = { lemma: lowerAt(doc, subject.core.head), nominal: true, end: subject.core.end }
    const told = actionOf(assembly, noun, [{ first: subject.core.end, end: subject.end }, object])
    if (told !== undefined) return told
  }
  const objects = act.passive && subject !== undefined ? [{ first: subject.first, end: subject.end }, object] : [object]
  const mover = act.passive || subject === undefined ? {} : { subject: lowerAt(doc, subject.core.head) }
  return actionOf(assembly, { lemma: act.lemma, nominal: false, end: act.end, ...mover }, objects)
}

/** "would be suspended" speaks of what is not to be: of no act. */
function tellsCourse(doc: DocumentParts, act: VerbGroup): boolean {
  const course = courseOf(doc, act)
  return course !== undefined && !(course === 'put-off' && act.modal !== undefined)
}

function bearerFields(bearer: ReturnType<typeof partyIn>): Pick<ClaimSubject, 'bearer' | 'parties'> {
  if (bearer === undefined) return {}
  return { bearer: bearer.thing, ...(bearer.members.length > 1 && { parties: bearer.members }) }
}

/** "refuse to leave", "began taking away": the act is the leaving, the taking away. */
export function actedVerb(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): VerbGroup {
  const next = sentence.verbs.find((each) => each.first >= verb.end && each.first <= verb.end + 1)
  if (next === undefined) return verb
  const goesOn = next.form === 'gerund' && next.first === verb.end && courseOf(doc, verb) !== undefined
  return next.form === 'infinitive' || goesOn ? next : verb
}

function bearerOf(
  assembly: Assembly,
  sentence: ParsedSentence,
  part: { act: VerbGroup; object: TokenRange; subject: ReturnType<typeof findSubject> },
): ReturnType<typeof partyIn> {
  if (part.act.passive) {
    const agent = partyAfter(assembly, sentence, part.object, ['by'])
    if (agent !== undefined || part.subject === undefined) return agent
    const patient = partyIn(assembly, part.subject.core, part.subject)
    return patient !== undefined && (patient.role === 'forces' || patient.role === 'peacekeepers') ? patient : undefined
  }
  if (part.subject === undefined) return undefined
  const mention = partyIn(assembly, part.subject.core, part.subject)
  return mention !== undefined && isPartyLike(assembly.doc, mention, part.subject.core) ? mention : undefined
}

function withTimeAndPlace(assembly: Assembly, range: TokenRange): ClaimSubject {
  const place = placeOf(assembly, [range])
  const time = boundingTimes(assembly, range)[0]
  return {
    ...(place !== undefined && { place: place.place }),
    ...(time !== undefined && { time: toDeadline(assembly.doc, time) }),
  }
}
