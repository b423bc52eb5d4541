import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { fromVerb } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { firstFrom } from '#reader/syntax/first-from'
import { type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/**
 * "Requests the Secretary to appoint a panel", "Calls upon A to open the road, and upon B to clear it": what the
 * paragraph of a resolution asks of others, one norm for each of those it names.
 */
export function resolveNorms(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): readonly NormHead[] {
  const weight = doc.instrument ? doc.pack.courses.resolveVerbs.get(verb.lemma) : undefined
  if (weight === undefined || !opensParagraph(doc, sentence, verb)) return []
  const heads: NormHead[] = []
  let at = afterPreposition(doc, verb.end)
  for (let steps = 0; steps < MOST_ASKED; steps += 1) {
    const head = askedOf(doc, sentence, { verb, at })
    if (head === undefined) break
    heads.push(weight === 'recommendation' ? { ...head, strength: 'recommendation' } : head)
    if (head.clause.end >= sentence.end || !asksNext(doc, verb, head.clause.end)) break
    at = afterComma(doc, head.clause.end) + 2
  }
  return heads
}

const MOST_ASKED = 6

/** The verb opens its sentence, or goes on behind "and" where another of its kind does. */
function opensParagraph(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const [first] = sentence.verbs
  if (first === undefined || first.first > sentence.first + 1 || !isPlain(verb) || !opens(doc, first)) return false
  if (first === verb) return true
  const before = doc.tags[verb.first - 1]
  return before === Tag.conjunction || before === Tag.adverb || JOINTS.has(lowerAt(doc, verb.first - 1))
}

function isPlain({ modal, passive, past, negated, form }: VerbGroup): boolean {
  return modal === undefined && form === 'finite' && !passive && !past && !negated
}

const JOINTS: ReadonlySet<string> = new Set([',', ';'])

function opens(doc: DocumentParts, verb: VerbGroup): boolean {
  const { courses, words } = doc.pack
  const known = courses.resolveVerbs.has(verb.lemma) || words.objectNorms.has(verb.lemma) || verb.lists !== 0
  return known && isPlain(verb)
}

function afterPreposition(doc: DocumentParts, at: number): number {
  return doc.tags[at] === Tag.preposition ? at + 1 : at
}

/** Behind ", and upon" the next one who is asked. */
function asksNext(doc: DocumentParts, { end }: VerbGroup, at: number): boolean {
  const joint = afterComma(doc, at)
  if (doc.tags[end] !== Tag.preposition || doc.tags[joint] !== Tag.conjunction) return false
  return lowerAt(doc, joint + 1) === lowerAt(doc, end)
}

function afterComma(doc: DocumentParts, at: number): number {
  return lowerAt(doc, at) === ',' ? at + 1 : at
}

/** Where what is asked of one ends: before the next one who is asked. */
function endOf(doc: DocumentParts, verb: VerbGroup, { object }: NormHead): number {
  for (let at = object.first; at < object.end; at += 1) if (asksNext(doc, verb, at)) return at
  return object.end
}

/** The one who is asked and the infinitive of what: "all States, in particular those of the region, to report". */
function askedOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, at }: { readonly verb: VerbGroup; readonly at: number },
): NormHead | undefined {
  const core = phraseFrom(sentence, at)
  const action = core === undefined ? undefined : infinitiveFrom(doc, sentence, core.end)
  if (core === undefined || action === undefined) return undefined
  let end = action.first
  while (end > core.end && lowerAt(doc, end - 1) === ',') end -= 1
  const head = fromVerb(doc, sentence, { governing: verb, action, force: 'obligation', bindingEnd: verb.end })
  const first = at > verb.end + 1 ? core.first - 1 : verb.first
  const last = endOf(doc, verb, head)
  return {
    ...head,
    subject: { first: core.first, end: firstComma(doc, core.end, end), core },
    object: { first: head.object.first, end: last },
    clause: { first, end: Math.min(head.clause.end, Math.max(last, action.end)) },
    byInstrument: true,
    relative: false,
    passive: action.passive,
  }
}

const FARTHEST_ACT = 18

function infinitiveFrom(doc: DocumentParts, { verbs }: ParsedSentence, from: number): VerbGroup | undefined {
  let index = firstFrom(verbs, from)
  while (index < verbs.length && verbs[index]?.form !== 'infinitive') index += 1
  const action = verbs[index]
  if (action === undefined || action.first - from > FARTHEST_ACT) return undefined
  for (let at = from; at < action.first; at += 1)
    if (lowerAt(doc, at) === ';' || doc.tags[at] === Tag.relative) return undefined
  return action
}

/** What stands behind a comma only says more of those who are asked. */
function firstComma(doc: DocumentParts, first: number, end: number): number {
  for (let at = first; at < end; at += 1) if (lowerAt(doc, at) === ',') return at
  return end
}
