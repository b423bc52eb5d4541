import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { actionEnd } from '#reader/find/norms/clause-range'
import { baseVerbAt, behindFront } from '#reader/find/norms/item-verb'
import type { NormHead } from '#reader/find/norms/norm-head'
import { WordClass } from '#reader/languages/word-class'
import type { Block } from '#reader/segment/segmented'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isMarkAt, tagOf } from '#reader/syntax/token-at'

/**
 * What a numbered point without a lead-in bids by a bare verb, a gerund or the noun of an act: "Ensure the release of all
 * hostages", "Withdrawal of all heavy weapons by both sides to equal distances". Who owes it the words may leave open.
 */
export function pointNorms(doc: DocumentParts, sentence: ParsedSentence, block: Block): readonly NormHead[] {
  if (block.path === undefined || block.leadIn !== undefined) return []
  const verb = bidding(doc, sentence)
  if (verb !== undefined) return [pointHead(doc, sentence, { action: verb, nominal: false })]
  if (sentence.first > block.first + LONGEST_MARKER || hasMainVerb(doc, sentence)) return []
  const point = gerundOf(sentence) ?? actOf(doc, sentence)
  return point === undefined ? [] : [{ ...pointHead(doc, sentence, point), strength: 'present-tense' }]
}

function gerundOf({ first, verbs: [verb] }: ParsedSentence): Point | undefined {
  return verb?.form === 'gerund' && verb.first === first ? { action: verb, nominal: false } : undefined
}

/** "Immediate and complete withdrawal of": the act that the first noun names; a few words alone may be a heading. */
function actOf(doc: DocumentParts, sentence: ParsedSentence): Point | undefined {
  if (sentence.end - sentence.first < FEWEST_TOKENS) return undefined
  let at = sentence.first
  while (at < sentence.end && DESCRIBES.has(tagOf(doc, at))) at += 1
  const phrase = sentence.phrases.find(({ end }) => end > at)
  if (phrase === undefined || phrase.first > at || !doc.pack.actionsByNoun.has(lowerAt(doc, phrase.head)))
    return undefined
  const { head } = phrase
  return { action: { first: head, end: head + 1, head, lemma: lowerAt(doc, head) }, nominal: true }
}

const FEWEST_TOKENS = 6
const DESCRIBES: ReadonlySet<number> = new Set([Tag.adjective, Tag.adverb, Tag.conjunction, Tag.determiner])

const LONGEST_MARKER = 3

/** "Ensure effective monitoring", "On the first day, launch a dialogue": a verb with its object, and no noun of the same form. */
function bidding(doc: DocumentParts, sentence: ParsedSentence): VerbGroup | undefined {
  const at = behindFront(doc, sentence) ?? sentence.first
  const verb = baseVerbAt(doc, sentence, at)
  if (verb === undefined || !hasObject(doc, at)) return undefined
  const classes = doc.lexicon.get(lowerAt(doc, at))?.classes ?? 0
  const isOnlyVerb = (classes & (WordClass.noun | WordClass.adjective)) === 0
  return isOnlyVerb || at > sentence.first || tagOf(doc, at + 1) === Tag.determiner ? verb : undefined
}

function hasObject(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at + 1)
  return isNominal(tag) || tag === Tag.gerund || tag === Tag.participle
}

/** A finite verb of the sentence itself; one behind "which" tells of a thing. */
function hasMainVerb(doc: DocumentParts, { verbs }: ParsedSentence): boolean {
  return verbs.some((verb) => verb.form === 'finite' && tagOf(doc, verb.first - 1) !== Tag.relative)
}

interface Point {
  readonly action: Pick<VerbGroup, 'first' | 'end' | 'head' | 'lemma'>
  readonly nominal: boolean
}

function pointHead(doc: DocumentParts, sentence: ParsedSentence, { action, nominal }: Point): NormHead {
  const behind = action.head + 1
  let { end } = sentence
  while (end > behind && isMarkAt(doc, end - 1)) end -= 1
  const objectEnd = nominal ? end : Math.max(behind, actionEnd(doc, sentence, behind))
  return {
    sentence,
    force: 'obligation',
    binding: { first: action.first, end: action.first },
    action: { first: action.head, end: behind, lemma: action.lemma, nominal },
    passive: nominal,
    object: { first: behind, end: objectEnd },
    clause: { first: sentence.first, end: objectEnd },
    relative: false,
    byInstrument: false,
  }
}
