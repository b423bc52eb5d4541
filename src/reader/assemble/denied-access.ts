import type { Found, Told } from '#reader/assemble/standing-phrases'
import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { findSubject } from '#reader/syntax/find-subject'
import type { VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** "Access was denied by the guards", "a man denied the patrol passage": what is denied to somebody is refused, not gainsaid. */
export function deniedAccess(told: Told): Found | undefined {
  const { doc, verb } = told
  if (verb === undefined || verb.modal !== undefined || !(isOfAccess(told, verb) || isTurned(doc, verb)))
    return undefined
  const action = doc.pack.standing.passing
  return verb.negated
    ? { standing: 'done', because: 'it was not refused', action }
    : { standing: 'refused', because: `the verb is \`${verb.lemma}\``, action }
}

function isOfAccess({ doc, sentence }: Told, verb: VerbGroup): boolean {
  const { refuseVerbs, denyVerbs } = doc.pack.words
  const { restrictVerbs } = doc.pack.standing
  if (![denyVerbs, refuseVerbs, restrictVerbs].some((verbs) => verbs.has(verb.lemma))) return false
  const subject = verb.passive ? findSubject(doc, sentence, verb) : undefined
  if (subject !== undefined && namesAccess(doc, subject.core.head)) return true
  return accessBehind(doc, verb.end) >= 0
}

/** "Were turned back at the checkpoint". */
function isTurned({ pack, tokens }: DocumentParts, { passive, lemma, end }: VerbGroup): boolean {
  return passive && pack.standing.turned.get(lemma)?.has(tokens[end]?.lower ?? '') === true
}

/** The word for access right behind the verb, or behind whom it is denied to; -1 where none stands there. */
export function accessBehind(doc: DocumentParts, from: number): number {
  for (let at = from; at < from + FARTHEST; at += 1) {
    if (namesAccess(doc, at)) return at
    const tag = doc.tags[at]
    if (tag === Tag.mark || tag === Tag.preposition || tag === Tag.subordinator || tag === Tag.to) return -1
  }
  return -1
}

const FARTHEST = 6

function namesAccess(doc: DocumentParts, at: number): boolean {
  return doc.pack.standing.accessNouns.has(lowerAt(doc, at))
}
