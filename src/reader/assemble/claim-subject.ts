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
import { type TokenRange, wordsOf } from '#reader/find/document-parts'
import { actionEnd } from '#reader/find/norms/clause-range'
import type { ClaimSubject } from '#reader/reading'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'

/** Whom and what a claim is about: the party, the act, the place, the time. */
export function subjectOfClaim(
  assembly: Assembly,
  sentence: ParsedSentence,
  range: TokenRange,
  verb: VerbGroup | undefined,
): ClaimSubject {
  if (verb === undefined) return withTimeAndPlace(assembly, range)
  const act = actedVerb(sentence, verb)
  const end = Math.max(act.head + 1, Math.min(range.end, actionEnd(assembly.doc, sentence, act.head + 1)))
  const object = { first: act.head + 1, end }
  const subject = findSubject(assembly.doc, sentence, verb)
  const objects = act.passive && subject !== undefined ? [{ first: subject.first, end: subject.end }, object] : [object]
  const action = actionOf(assembly, { lemma: act.lemma, nominal: false, end: act.end }, objects)
  const bearer = bearerOf(assembly, sentence, { act, object, subject })
  const counterparty =
    action === undefined ? undefined : partyAfter(assembly, sentence, object, action.recipient ?? ['to'])
  return {
    ...withTimeAndPlace(assembly, range),
    ...bearerFields(bearer),
    ...(counterparty !== undefined &&
      counterparty.thing.id !== bearer?.thing.id && { counterparty: counterparty.thing }),
    ...(action !== undefined && { action: action.kind }),
    actionSaid: wordsOf(assembly.doc, { first: act.head, end }),
  }
}

function bearerFields(bearer: ReturnType<typeof partyIn>): Pick<ClaimSubject, 'bearer' | 'parties'> {
  if (bearer === undefined) return {}
  return { bearer: bearer.thing, ...(bearer.members.length > 1 && { parties: bearer.members }) }
}

/** "refuse to leave": the act is the leaving. */
export function actedVerb(sentence: ParsedSentence, verb: VerbGroup): VerbGroup {
  const next = sentence.verbs.find(
    (each) => each.first >= verb.end && each.first <= verb.end + 1 && each.form === 'infinitive',
  )
  return next ?? verb
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
