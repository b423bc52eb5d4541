import type { Found, Told } from '#reader/assemble/standing-phrases'
import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { saysNobody } from '#reader/find/norms/norm-subject'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'

/** "decided to leave", "tried to open the road", "was expected to withdraw": what the infinitive tells is not said to be done. */
export function byIntent({ doc, sentence, verb }: Told): Found | undefined {
  if (verb === undefined || !(isPast(verb) || isPlanning(doc, sentence, verb)) || !opensInfinitive(sentence, verb))
    return undefined
  const { implicative, forcing } = doc.pack.standing
  if ((verb.passive ? forcing : implicative).has(verb.lemma)) return undefined
  const heard = isHeardOf(doc, sentence, verb) ? heardOf(sentence, verb) : undefined
  if (heard !== undefined) return heard
  const standing = meantBy(doc, verb)
  return { standing, because: `the verb is \`${verb.lemma}\`` }
}

/** "Are said to leave", "is believed to be held": a passive verb of telling or thinking before an infinitive. */
export function isHeardOf(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const { cues, standing } = doc.pack
  const force = cues.get(verb.lemma)?.force
  if (!verb.passive || verb.negated || standing.witnessVerbs.has(verb.lemma)) return false
  return (force === 'tell' || force === 'opinion') && opensInfinitive(sentence, verb)
}

/** "Are said to have left": by the infinitive it was done, though nobody is named who says so. */
function heardOf({ verbs }: ParsedSentence, { end }: VerbGroup): Found | undefined {
  const next = verbs.find((each) => each.form === 'infinitive' && each.first >= end && each.first <= end + 1)
  return next?.perfect === true ? { standing: 'done', because: 'the words say that it is told as done' } : undefined
}

/** "asked A to leave" demands, "decided to leave" foresees, "tried to leave" tells neither. */
function meantBy({ pack }: DocumentParts, { lemma, passive }: VerbGroup): Found['standing'] {
  const { askVerbs, demandVerbs } = pack.words
  if (!passive && (askVerbs.has(lemma) || demandVerbs.has(lemma))) return 'demanded'
  return pack.standing.planVerbs.has(lemma) || pack.standing.expectVerbs.has(lemma) ? 'predicted' : 'in-force'
}

/** "Plans to reopen it": a plan of today foresees as one of yesterday does. */
function isPlanning(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (verb.modal !== undefined || verb.negated || verb.passive) return false
  return doc.pack.standing.planVerbs.has(verb.lemma) && !saysNobody(doc, findSubject(doc, sentence, verb))
}

function isPast({ modal, past, perfect, passive }: VerbGroup): boolean {
  return modal === undefined && (past || perfect || passive)
}

function opensInfinitive({ verbs }: ParsedSentence, { end }: VerbGroup): boolean {
  return verbs.some((each) => each.form === 'infinitive' && each.first >= end && each.first <= end + 1)
}

/** "almost left", "nearly opened": it was not done, and how much of it was is not said. */
export function nearlyDone({ doc, verb }: Told): Found | undefined {
  if (verb === undefined || !isPast(verb)) return undefined
  for (let at = verb.first - 1; at < verb.head; at += 1)
    if (doc.pack.standing.nearly.has(lowerAt(doc, at)))
      return { standing: 'in-force', because: `the words are \`${lowerAt(doc, at)}\`` }
  return undefined
}
