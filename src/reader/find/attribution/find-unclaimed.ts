import { firstFrom } from '#reader/syntax/first-from'
import {
  type DocumentParts,
  lowerAt,
  parsedAt,
  sentenceOfToken,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import { ownerOf } from '#reader/find/attribution/find-noun-cues'
import { findSource } from '#reader/find/attribution/find-source'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import type { Quotation } from '#reader/segment/segmented'

/**
 * Speakers for quotations that no cue stands beside: after a lead-in with a colon its speaker, else the speaker of the
 * quotation before in the same or the paragraph above. Where neither is, the quotation stays without a speaker.
 */
export function claimQuotations(
  doc: DocumentParts,
  attributions: readonly Attribution[],
  people: readonly TokenRange[] = [],
): readonly Attribution[] {
  const owner = new Map<number, Attribution>()
  for (const attribution of attributions) for (const index of attribution.quotations) owner.set(index, attribution)
  const lastOfBlock = lastByBlock(doc, outermost(doc, attributions))
  const added: Attribution[] = []
  for (const quotation of doc.segmented.quotations) {
    if (owner.has(quotation.index) || isCovered(doc, quotation)) continue
    const attribution = claim(doc, quotation, { owner, lastOfBlock, people }) ?? behindColon(doc, quotation)
    if (attribution === undefined) continue
    owner.set(quotation.index, attribution)
    added.push(attribution)
  }
  return added.length === 0 ? attributions : [...attributions, ...added].sort((a, b) => a.cue.first - b.cue.first)
}

/** A quotation behind a colon that nobody could be found for is told all the same. */
function behindColon(doc: DocumentParts, quotation: Quotation): Attribution | undefined {
  const colon = quotation.first - 2
  if (lowerAt(doc, colon) !== ':') return undefined
  return spoken(quotation, { cue: { first: colon, end: colon + 1 }, lemma: 'say' })
}

function blockOf(doc: DocumentParts, token: number): number {
  return sentenceOfToken(doc, token)?.block ?? -1
}

/** The attributions that stand inside no other's words: whoever is quoted within does not speak on. */
function outermost(doc: DocumentParts, attributions: readonly Attribution[]): readonly Attribution[] {
  const told = new Uint8Array(doc.tokens.length)
  for (const each of attributions) {
    if (each.inSpeech || WITHOUT_CLAUSE.has(each.form)) continue
    for (const { first, end } of each.content) told.fill(1, first, end)
  }
  return attributions.filter((each) => !each.inSpeech && told[each.cue.first] !== 1)
}

const WITHOUT_CLAUSE: ReadonlySet<string> = new Set(['phrase', 'noun', 'infinitive'])

function lastByBlock(doc: DocumentParts, attributions: readonly Attribution[]): ReadonlyMap<number, Attribution> {
  const last = new Map<number, Attribution>()
  for (const attribution of attributions) {
    if (attribution.source !== undefined) last.set(blockOf(doc, attribution.cue.first), attribution)
  }
  return last
}

/** Short quoted words inside a sentence are part of it, not a speech of their own. */
function isCovered(doc: DocumentParts, quotation: Quotation): boolean {
  if (quotation.end - quotation.first < 5) return true
  const before = lowerAt(doc, quotation.first - 2)
  const opensBlock = doc.segmented.blocks[blockOf(doc, quotation.first)]?.first === quotation.first - 1
  return !opensBlock && !SPEECH_AFTER.has(before) && doc.tokens[quotation.first - 2]?.kind !== 'quote'
}

const MOST_NAMED = 8

/** The people named in the paragraphs right before, the nearest first. */
function namedBefore(
  doc: DocumentParts,
  people: readonly TokenRange[],
  place: { readonly token: number; readonly block: number },
): readonly TokenRange[] {
  const before = firstFrom(people, place.token)
  return people
    .slice(Math.max(0, before - MOST_NAMED), before)
    .filter((each) => place.block - blockOf(doc, each.first) <= INTERVIEW_BLOCKS)
    .reverse()
}

/** Marks behind which a quotation is a speech of its own; the star closes a question set apart. */
const SPEECH_AFTER: ReadonlySet<string> = new Set([':', '.', ',', '?', '!', '*'])

interface Known {
  readonly owner: ReadonlyMap<number, Attribution>
  readonly lastOfBlock: ReadonlyMap<number, Attribution>
  /** The people whom the document names, in order. */
  readonly people: readonly TokenRange[]
}

function claim(doc: DocumentParts, quotation: Quotation, known: Known): Attribution | undefined {
  const block = blockOf(doc, quotation.first)
  if (doc.segmented.blocks[block]?.first === quotation.first - 1) {
    const led = leadIn(doc, quotation, { block, known })
    if (led !== undefined) return led
  } else if (lowerAt(doc, quotation.first - 2) === ':') {
    const before = beforeColon(doc, quotation)
    if (before !== undefined) return before
  }
  const introduced = afterSentence(doc, quotation, known)
  if (introduced !== undefined) return introduced
  const from = neighbour(doc, quotation, { block, known }) ?? known.lastOfBlock.get(block)
  return from === undefined ? interviewed(doc, quotation, { block, known }) : speechOf(quotation, from)
}

/** `The mayor was brief. "They will go."` and `His answer was frank. "No."`: whom the sentence right before is about. */
function afterSentence(doc: DocumentParts, quotation: Quotation, known: Known): Attribution | undefined {
  const before = doc.parsed[(doc.sentenceAt[quotation.first] ?? 0) - 1]
  const clause = before && lastClause(doc, before)
  if (clause === undefined) return undefined
  const { verb, subject } = clause
  const apart = blockOf(doc, quotation.first) - blockOf(doc, verb.first)
  const owner = apart > 1 ? undefined : replyOwner(doc, subject.core)
  if (owner !== undefined) return spokenBy(quotation, owner)
  const near = apart === 0 && verb.copula
  return near && isPerson(doc, quotation, { subject, known }) ? spokenBy(quotation, subject) : undefined
}

/** The last finite verb of a sentence with its own subject. */
function lastClause(
  doc: DocumentParts,
  sentence: ParsedSentence,
): { readonly verb: VerbGroup; readonly subject: Subject } | undefined {
  const verb = sentence.verbs.findLast((each) => each.form === 'finite')
  const subject = verb && findSubject(doc, sentence, verb)
  return verb === undefined || subject === undefined || subject.relative ? undefined : { verb, subject }
}

function spokenBy(quotation: Quotation, { first, end }: TokenRange): Attribution | undefined {
  const cue = { first: quotation.first - 1, end: quotation.first }
  return speechOf(quotation, { cue, lemma: 'say', source: { first, end } })
}

/** "His answer", "the mayor's reply": whose it is. */
function replyOwner(doc: DocumentParts, phrase: NounPhrase): TokenRange | undefined {
  return doc.pack.words.replyNouns.has(lowerAt(doc, phrase.head)) ? ownerOf(doc, phrase) : undefined
}

/** Whether the subject is a person, by office, pronoun or name. */
function isPerson(
  doc: DocumentParts,
  quotation: Quotation,
  { subject, known }: { readonly subject: Subject; readonly known: Known },
): boolean {
  const { first, end, core } = subject
  const head = lowerAt(doc, core.head)
  if (doc.pack.words.offices.has(head) || doc.pack.words.thirdPersons.get(head) === 'person') return true
  const named = namedBefore(doc, known.people, { token: quotation.first, block: blockOf(doc, quotation.first) })
  return named.some((each) => each.first >= first && each.end <= end)
}

const INTERVIEW_BLOCKS = 3

/** `We met Jan Berg.` and then `Has he gone? "I do not know."`: an answer is that of the one person named just before. */
function interviewed(
  doc: DocumentParts,
  quotation: Quotation,
  { block, known }: { readonly block: number; readonly known: Known },
): Attribution | undefined {
  const before = quotation.first - 2
  const answers = lowerAt(doc, before) === '?' || lowerAt(doc, before - 1) === '?'
  const opens = doc.segmented.blocks[block]?.first === quotation.first - 1
  const near = namedBefore(doc, known.people, { token: quotation.first, block })
  const last = near[0]
  const names = new Set(near.map((each) => wordsOf(doc, { first: each.end - 1, end: each.end })))
  if (last === undefined || names.size !== 1 || !(answers || opens)) return undefined
  return speechOf(quotation, { cue: { first: quotation.first - 1, end: quotation.first }, lemma: 'say', source: last })
}

/** The paragraph above ends in a colon: whoever spoke there speaks on. */
function leadIn(
  doc: DocumentParts,
  quotation: Quotation,
  place: { block: number; known: Known },
): Attribution | undefined {
  const above = doc.segmented.blocks[place.block - 1]
  if (above === undefined || lowerAt(doc, above.end - 1) !== ':') return undefined
  const from = place.known.lastOfBlock.get(place.block - 1)
  return from === undefined
    ? undefined
    : speechOf(quotation, { ...from, cue: { first: above.end - 1, end: above.end } })
}

/** The quotation before, in this paragraph or the one above. */
function neighbour(
  doc: DocumentParts,
  quotation: Quotation,
  place: { block: number; known: Known },
): Attribution | undefined {
  const before = place.known.owner.get(quotation.index - 1)
  if (before === undefined || before.inSpeech) return undefined
  return place.block - blockOf(doc, before.cue.first) <= 1 ? before : undefined
}

function speechOf(quotation: Quotation, from: Pick<Attribution, 'cue' | 'lemma' | 'source'>): Attribution | undefined {
  return from.source === undefined ? undefined : { ...spoken(quotation, from), source: from.source }
}

function spoken(quotation: Quotation, { cue, lemma }: Pick<Attribution, 'cue' | 'lemma'>): Attribution {
  return {
    cue,
    lemma,
    force: 'tell',
    content: [{ first: quotation.first - 1, end: quotation.end + (quotation.closed ? 1 : 0) }],
    form: 'direct',
    negated: false,
    inSpeech: false,
    quotations: [quotation.index],
  }
}

/** `The mayor rejected the charge: "..."`: the subject of the last clause before the colon speaks. */
function beforeColon(doc: DocumentParts, quotation: Quotation): Attribution | undefined {
  const sentence = parsedAt(doc, quotation.first - 2)
  if (sentence === undefined) return undefined
  const verbs = sentence.verbs.filter((each) => each.form === 'finite' && each.end <= quotation.first - 1)
  if (verbs.length === 0) return nameBeforeColon(doc, sentence, quotation)
  for (const verb of verbs.slice(-MOST_CLAUSES).reverse()) {
    const source = speakerOfClause(doc, sentence, verb)
    if (source !== undefined)
      return speechOf(quotation, {
        cue: { first: verb.first, end: cueEnd(quotation, verb) },
        lemma: verb.lemma,
        source,
      })
  }
  return undefined
}

/** `Spokesman Jan Berg: "..."`: nothing but an office or a name before the colon. */
function nameBeforeColon(doc: DocumentParts, sentence: ParsedSentence, quotation: Quotation): Attribution | undefined {
  const colon = quotation.first - 2
  const phrase = sentence.phrases.find((each) => each.end === colon)
  if (phrase === undefined || colon - sentence.first > MOST_NAMED) return undefined
  const named = doc.tags[phrase.head] === Tag.proper || doc.pack.words.offices.has(lowerAt(doc, phrase.head))
  const source = { first: phrase.first, end: phrase.end }
  return named ? speechOf(quotation, { cue: { first: colon, end: colon + 1 }, lemma: 'say', source }) : undefined
}

const MOST_CLAUSES = 4
const MOST_WORDS = 7

/** `The mayor issued the following statement: "..."`: a short clause is the cue as a whole, with its colon. */
function cueEnd(quotation: Quotation, verb: VerbGroup): number {
  const colon = quotation.first - 1
  return colon - verb.end <= MOST_WORDS ? colon : verb.end
}

/** The source of a clause, or its subject where the verb is passive ("he would not be drawn"); no relative pronoun. */
function speakerOfClause(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || subject.relative) return undefined
  // `His reply was short: "No."`
  const owner = replyOwner(doc, subject.core)
  if (owner !== undefined) return owner
  return verb.passive ? { first: subject.first, end: subject.end } : findSource(doc, sentence, verb)
}
