import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import { cueFirst } from '#reader/find/attribution/cue-words'
import { clauseEnd, phraseEnd, startsClause } from '#reader/find/attribution/find-content'
import { findSource, withAttachments } from '#reader/find/attribution/find-source'
import type { NounFrames } from '#reader/languages/pack'
import { type NounPhrase, type ParsedSentence, phraseFrom, type VerbGroup, verbAt } from '#reader/syntax/phrases'
import { RareList } from '#reader/languages/word-lists'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isQuoteAt, isRare, tagOf } from '#reader/syntax/token-at'

/** Nouns that tell what somebody says or wants: "her claim that ...", "made the case for B", "criticism from C". */
export function findNounCues(doc: DocumentParts, sentence: ParsedSentence): readonly Attribution[] {
  const found: Attribution[] = []
  for (const phrase of sentence.phrases) {
    if (!isRare(doc, phrase.head, RareList.nounCue)) continue
    const frames = doc.pack.nounCues.get(lowerAt(doc, phrase.head))
    if (frames === undefined || phrase.head + 1 >= sentence.end) continue
    const attribution = nounCueAt(doc, sentence, {
      phrase,
      frames,
      light: lightVerbBefore(doc, sentence, { phrase, frames }),
    })
    if (attribution !== undefined) found.push(attribution)
  }
  return found
}

interface NounCue {
  readonly phrase: NounPhrase
  readonly frames: NounFrames
  /** The verb of little meaning that the noun completes: "made", "issued". */
  readonly light: VerbGroup | undefined
}

interface Found {
  readonly source: TokenRange | undefined
  readonly cue: TokenRange
  readonly content: TokenRange
}

function lightVerbBefore(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { phrase, frames }: Pick<NounCue, 'phrase' | 'frames'>,
): VerbGroup | undefined {
  let low = 0
  let high = sentence.verbs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentence.verbs[middle]?.end ?? 0) < phrase.first) low = middle + 1
    else high = middle
  }
  const verb = sentence.verbs[low]
  if (verb?.end !== phrase.first || verb.passive) return undefined
  const light = frames.person ? verb.copula : doc.pack.words.lightVerbs.has(verb.lemma)
  return light ? verb : undefined
}

function nounCueAt(doc: DocumentParts, sentence: ParsedSentence, noun: NounCue): Attribution | undefined {
  const found = drawnFrom(doc, sentence, noun) ?? told(doc, sentence, noun) ?? equated(doc, sentence, noun)
  if (found === undefined) return undefined
  const { head } = noun.phrase
  return {
    cue: found.cue,
    lemma: lowerAt(doc, head),
    force: 'tell',
    ...(found.source !== undefined && { source: found.source }),
    content: [found.content],
    form: 'noun',
    negated: false,
    inSpeech: (doc.quotationAt[head] ?? -1) >= 0,
    quotations: [],
  }
}

/** "The plan drew criticism from B": who speaks stands behind "from", and what is spoken of before the verb. */
function drawnFrom(doc: DocumentParts, sentence: ParsedSentence, noun: NounCue): Found | undefined {
  const { phrase, light } = noun
  const { fromWords, amongWords } = doc.pack.words
  const next = lowerAt(doc, phrase.end)
  if (light === undefined || !(fromWords.has(next) || amongWords.has(next))) return undefined
  const who = phraseFrom(sentence, phrase.end + 1)
  const subject = who === undefined ? undefined : findSource(doc, sentence, light)
  if (who === undefined || subject === undefined || subject.end > light.first) return undefined
  const source = { first: who.first, end: withAttachments(doc, sentence, who.end) }
  return { source, cue: { first: cueFirst(doc, light), end: phrase.end }, content: subject }
}

/** "The hope is that", "her message was: ...": the noun and "be" lead to what is told. */
function equated(doc: DocumentParts, sentence: ParsedSentence, { phrase, frames }: NounCue): Found | undefined {
  if (!frames.clause || phrase.end >= sentence.end) return undefined
  const verb = copulaAt(sentence, phrase.end)
  if (verb === undefined) return undefined
  const mark = lowerAt(doc, verb.end)
  const first = mark === ',' || mark === ':' ? verb.end + 1 : verb.end
  const leads = doc.tags[first] === Tag.subordinator || isQuoteAt(doc, first)
  const end = leads ? clauseEnd(doc, sentence, first) : first
  if (end <= first + 1) return undefined
  const owner = ownerOf(doc, phrase)
  const start = owner === undefined ? phrase.first : skipPossessive(doc, owner.end)
  return { source: owner, cue: { first: start, end: verb.end }, content: { first, end } }
}

function copulaAt(sentence: ParsedSentence, at: number): VerbGroup | undefined {
  const verb = verbAt(sentence, at)
  return verb?.copula === true && verb.form === 'finite' && !verb.negated ? verb : undefined
}

function told(doc: DocumentParts, sentence: ParsedSentence, noun: NounCue): Found | undefined {
  const { phrase, light, frames } = noun
  const owner = ownerOf(doc, phrase)
  const source = light === undefined ? owner : findSource(doc, sentence, light)
  const alone = light === undefined && owner === undefined
  const content = contentAfter(doc, sentence, noun, alone ? frames.strong : light ? frames.light : frames.owned)
  if (content === undefined) return undefined
  const verb = light === undefined ? undefined : cueFirst(doc, light)
  const first = verb ?? (owner === undefined ? phrase.first : skipPossessive(doc, owner.end))
  return { source, cue: { first, end: content.cueEnd }, content: content.range }
}

function skipPossessive(doc: DocumentParts, at: number): number {
  return lowerAt(doc, at).startsWith("'") ? at + 1 : at
}

/** "A's" or "her" before the noun. */
export function ownerOf(doc: DocumentParts, phrase: NounPhrase): TokenRange | undefined {
  const { first, head } = phrase
  for (let at = head - 1; at > first; at -= 1) {
    if (lowerAt(doc, at).startsWith("'") || lowerAt(doc, at) === '\u2019s') return { first, end: at }
  }
  const own = doc.pack.words.thirdPersons.has(lowerAt(doc, first)) && doc.tags[first] === Tag.possessive && head > first
  return own ? { first, end: first + 1 } : undefined
}

interface Content {
  readonly range: TokenRange
  readonly cueEnd: number
}

function contentAfter(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { phrase, frames, light }: NounCue,
  prepositions: ReadonlySet<string>,
): Content | undefined {
  const next = phrase.head + 1
  if ((frames.clause || light !== undefined) && doc.pack.words.thatWords.has(lowerAt(doc, next)))
    return thatClause(doc, sentence, next)
  if (tagOf(doc, next) === Tag.to && frames.infinitive && prepositions !== frames.strong)
    return { range: { first: next, end: phraseEnd(doc, sentence, next) }, cueEnd: next }
  return prepositions.has(lowerAt(doc, next)) ? prepositional(doc, sentence, next) : undefined
}

function thatClause(doc: DocumentParts, sentence: ParsedSentence, that: number): Content | undefined {
  if (tagOf(doc, that) !== Tag.subordinator || !startsClause(doc, sentence, that)) return undefined
  const end = beforeMainVerb(doc, sentence, { first: that, end: clauseEnd(doc, sentence, that) })
  return end > that + 1 ? { range: { first: that, end }, cueEnd: that } : undefined
}

/** "Claims that A shelled B are false": a second verb behind the clause is that of the noun, where no verb stood before. */
function beforeMainVerb(doc: DocumentParts, { verbs }: ParsedSentence, clause: TokenRange): number {
  const finite = verbs.filter(({ form, first }) => form === 'finite' && first < clause.end)
  const last = finite.at(-1)
  const inside = finite.filter(({ first }) => first > clause.first)
  if (last === undefined || inside.length !== finite.length || inside.length !== 2 || !last.copula) return clause.end
  return isNominal(tagOf(doc, last.first - 1)) ? last.first : clause.end
}

function prepositional(doc: DocumentParts, sentence: ParsedSentence, preposition: number): Content | undefined {
  if (tagOf(doc, preposition) !== Tag.preposition) return undefined
  const first = preposition + 1
  const end = phraseEnd(doc, sentence, first)
  return end > first ? { range: { first, end }, cueEnd: first } : undefined
}
