import { openingAt } from '#reader/find/condition-opening'
import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { fromVerb } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { firstFrom } from '#reader/syntax/first-from'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

/** "shall cease fire and withdraw": a bare verb after "and" shares subject and force. */
export function coordinated(
  doc: DocumentParts,
  sentence: ParsedSentence,
  pair: { verb: VerbGroup; previous: NormHead | undefined },
): NormHead | undefined {
  const { verb, previous } = pair
  if (previous === undefined || verb.modal !== undefined || verb.first < previous.action.end) return undefined
  const passiveToo = previous.passive && isParticipleForm(doc, verb)
  if (!isJoined(doc, verb.first) || isOfPurpose(doc, sentence, pair) || !(passiveToo || isBare(doc, verb, previous)))
    return undefined
  const head = fromVerb(doc, sentence, { governing: verb, action: verb, force: previous.force, bindingEnd: verb.first })
  return {
    ...head,
    ...sharedWithNext(previous),
    passive: passiveToo || verb.passive,
    clause: { first: verb.first, end: head.clause.end },
  }
}

/** "may amend the list so as to add, vary or remove names": what is joined to a purpose is a purpose. */
function isOfPurpose(
  doc: DocumentParts,
  { verbs }: ParsedSentence,
  { verb, previous }: { verb: VerbGroup; previous: NormHead | undefined },
): boolean {
  const before = verbs[firstFrom(verbs, verb.first) - 1]
  if (before?.form !== 'infinitive' || before.first <= (previous?.action.first ?? 0)) return false
  return doc.tags[before.first] === Tag.to && openingAt(doc, before.first - 2)?.type === 'for-purpose'
}

/** Behind "shall be released and" a past form is a participle too. */
function isParticipleForm(doc: DocumentParts, { head }: VerbGroup): boolean {
  return doc.tags[head] === Tag.participle || (doc.tags[head] === Tag.past && tagOf(doc, head - 1) !== Tag.mark)
}

/** What the verbs after "shall" have in common. */
function sharedWithNext({ subject, binding, relative, strength, byInstrument, modal }: NormHead): Partial<NormHead> {
  return {
    binding,
    relative,
    byInstrument,
    ...(subject !== undefined && { subject }),
    ...(strength !== undefined && { strength }),
    ...(modal !== undefined && { modal }),
  }
}

function isBare(doc: DocumentParts, verb: VerbGroup, previous: NormHead): boolean {
  if (verb.form !== 'infinitive') return doc.tags[verb.head] === Tag.base
  // "shall be settled in talks, to open in May" is no list; "undertake to leave, to disarm and to report" is one.
  return previous.binding.end < verb.first && (doc.tags[verb.first] !== Tag.to || followsTo(doc, previous))
}

function followsTo(doc: DocumentParts, { binding, action }: NormHead): boolean {
  return (
    doc.tags[action.first - 1] === Tag.to || doc.tags[binding.end] === Tag.to || doc.tags[binding.end - 1] === Tag.to
  )
}

/** Whether "and", a comma, or a semicolon before a bare verb stands right before a place. */
export function isJoined(doc: DocumentParts, at: number): boolean {
  const before = tagOf(doc, at - 1)
  const mark = before === Tag.mark ? lowerAt(doc, at - 1) : ''
  return before === Tag.conjunction || mark === ',' || (mark === ';' && tagOf(doc, at) === Tag.base)
}
