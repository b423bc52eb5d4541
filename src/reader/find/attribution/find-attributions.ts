import { type DocumentParts, lowerAt, quotationOfToken, type TokenRange } from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import {
  addedClause,
  asClause,
  clauseAfter,
  clauseBehindComma,
  parenthetical,
} from '#reader/find/attribution/clause-content'
import { cueOfVerb, plainCue } from '#reader/find/attribution/cue-of-verb'
import { cueFirst, withCueWords } from '#reader/find/attribution/cue-words'
import { findAccording } from '#reader/find/attribution/find-according'
import { firstCommaEnd } from '#reader/find/attribution/find-content'
import { findDialogue } from '#reader/find/attribution/find-dialogue'
import { findNounCues } from '#reader/find/attribution/find-noun-cues'
import { findSource, withAttachments } from '#reader/find/attribution/find-source'
import {
  infinitiveAfter,
  isReported,
  objectBefore,
  passiveSubject,
  phraseAfter,
  reducedSubject,
  stateAfter,
  withSubject,
} from '#reader/find/attribution/phrase-content'
import {
  type CueVerb,
  type CueWithSource,
  type FoundContent,
  quotedAfter,
  quotedBefore,
  quotedEarlier,
  quotedLater,
  quotedSentenceBefore,
} from '#reader/find/attribution/quoted-content'
import { type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import type { Writable } from '#reader/writable'

/** Every attribution of the document, in order of its cue. */
export function findAttributions(doc: DocumentParts): readonly Attribution[] {
  const found: Attribution[] = []
  for (const sentence of doc.parsed) {
    const nouns = findNounCues(doc, sentence)
    const verbs = findVerbCues(doc, sentence, nouns)
    const rest = nouns.filter((noun) => !verbs.some((each) => holds(each.cue, noun.cue.first)))
    found.push(...verbs, ...findAccording(doc, sentence), ...rest)
  }
  for (const attribution of findDialogue(doc)) found.push(attribution)
  return withoutOthersQuotations(found.sort((a, b) => a.cue.first - b.cue.first))
}

function findVerbCues(
  doc: DocumentParts,
  sentence: ParsedSentence,
  nouns: readonly Attribution[],
): readonly Attribution[] {
  const found: Attribution[] = []
  let taken = sentence.first
  for (const verb of sentence.verbs) {
    // "made it clear": the verb that a longer cue holds is none of its own; "voiced doubt about": nor that of a noun.
    const cue = verb.first < taken ? undefined : cueOfVerb(doc, verb)
    const long = cue !== undefined && cue.verb.end > verb.end
    if (cue === undefined || (!long && nouns.some((noun) => holds(noun.cue, verb.head)))) continue
    taken = cue.verb.end
    const attribution = attributionOf(doc, sentence, cue) ?? (long ? byItself(doc, sentence, verb) : undefined)
    if (attribution !== undefined) found.push(withCueWords(doc, sentence, attribution))
  }
  return found
}

/** "seems ready for": where the longer cue leads to nothing, its verb may. */
function byItself(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): Attribution | undefined {
  const plain = plainCue(doc, verb)
  return plain && attributionOf(doc, sentence, plain)
}

function holds(range: TokenRange, token: number): boolean {
  return range.first <= token && token < range.end
}

/** A second quotation that has a cue of its own is no continuation of the first. */
function withoutOthersQuotations(found: readonly Attribution[]): readonly Attribution[] {
  const owners = new Map<number, Attribution>()
  for (const each of found) {
    const own = each.form === 'direct' ? each.quotations[0] : undefined
    if (own !== undefined && !owners.has(own)) owners.set(own, each)
  }
  return found.map((each) => {
    const second = each.form === 'direct' ? each.quotations[1] : undefined
    const owner = second === undefined ? undefined : owners.get(second)
    if (owner === undefined || owner === each) return each
    return { ...each, content: each.content.slice(0, 1), quotations: each.quotations.slice(0, 1) }
  })
}

function attributionOf(doc: DocumentParts, sentence: ParsedSentence, cueVerb: CueVerb): Attribution | undefined {
  const { verb, cue } = cueVerb
  const raises = doc.pack.words.raisingVerbs.has(verb.lemma)
  const source = raises ? undefined : findSource(doc, sentence, verb)
  const plain = contentOf(doc, sentence, { verb, source, cue })
  if (plain === undefined) return undefined
  const found = raises || isReported(cueVerb, plain) ? withSubject(doc, sentence, verb, plain) : plain
  if (leavesOwnSpeech(doc, verb, found)) return undefined
  const attribution: Writable<Attribution> = {
    cue: { first: cueFirst(doc, verb), end: verb.end },
    lemma: verb.lemma,
    force: cue.force,
    content: withinSubordinate(doc, sentence, { verb, source, content: found.content }),
    form: found.form,
    quotations: found.quotations,
    verb,
    negated: verb.negated,
    inSpeech: (doc.quotationAt[verb.head] ?? -1) >= 0,
  }
  const via = viaOf(doc, sentence, { verb, source })
  if (found.tail !== undefined) attribution.cueTail = [found.tail]
  if (source !== undefined) attribution.source = source
  if (via !== undefined) attribution.via = via
  return attribution
}

/** `"We do not know," "Perhaps"`: a verb inside direct speech tells nothing that stands outside it. */
function leavesOwnSpeech(doc: DocumentParts, verb: VerbGroup, found: FoundContent): boolean {
  const own = quotationOfToken(doc, verb.head)
  return own !== undefined && found.content.some((each) => each.first < own.first - 1 || each.end > own.end + 1)
}

/** The ways to find what is told, from the surest to the loosest; the first that finds something wins. */
const WAYS: readonly ((
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
) => FoundContent | undefined)[] = [
  addedClause,
  quotedBefore,
  quotedAfter,
  asClause,
  parenthetical,
  clauseAfter,
  infinitiveAfter,
  quotedSentenceBefore,
  quotedEarlier,
  quotedLater,
  clauseBehindComma,
  passiveSubject,
  reducedSubject,
  stateAfter,
  phraseAfter,
  objectBefore,
]

function contentOf(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): FoundContent | undefined {
  for (const way of WAYS) {
    const found = way(doc, sentence, cue)
    if (found !== undefined) return found
  }
  return undefined
}

/** "As A lamented B, C did D": a clause that opens its sentence ends at its comma, and so does what it tells. */
function withinSubordinate(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: { verb: VerbGroup; source: TokenRange | undefined; content: readonly TokenRange[] },
): readonly TokenRange[] {
  const only = cue.content[0]
  if (only === undefined || cue.content.length > 1 || only.first < cue.verb.end) return cue.content
  if (!opensSubordinate(doc, sentence, cue)) return cue.content
  return [{ first: only.first, end: firstCommaEnd(doc, only.first, only.end) }]
}

/** "As A lamented", "Asked whether": at the head of the sentence a clause that is not its main one. */
function opensSubordinate(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: { verb: VerbGroup; source: TokenRange | undefined },
): boolean {
  const { verb } = cue
  if (verb.first === sentence.first && (verb.form === 'gerund' || verb.form === 'participle')) return true
  const before = Math.min(cue.source?.first ?? verb.first, verb.first) - 1
  if (before < sentence.first || before > sentence.first + 1) return false
  return doc.pack.words.clauseOpeners.has(lowerAt(doc, before))
}

/** "Reuters, citing the agency B, reported that", "Citing B, Reuters reported that", "..., Reuters reported, citing B". */
function viaOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: { verb: VerbGroup; source: TokenRange | undefined },
): TokenRange | undefined {
  const citing = sentence.verbs.find(
    (each) =>
      each.form === 'gerund' && doc.pack.words.citeVerbs.has(each.lemma) && isCitedFor(doc, sentence, cue, each),
  )
  const phrase = citing === undefined ? undefined : phraseFrom(sentence, citing.end)
  if (phrase === undefined) return undefined
  const end = withAttachments(doc, sentence, phrase.end)
  return { first: phrase.first, end: phrase.first < cue.verb.first ? Math.min(cue.verb.first, end) : end }
}

/** The citing stands at the head of the sentence, between source and verb, or behind the comma after what is told. */
function isCitedFor(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, source }: { verb: VerbGroup; source: TokenRange | undefined },
  citing: VerbGroup,
): boolean {
  if (citing.first === sentence.first) return nextComma(doc, citing.end, source?.first ?? verb.first)
  const first = source?.first ?? verb.first
  if (citing.first > first && citing.end <= verb.first) return true
  return citing.first > verb.end && lowerAt(doc, citing.first - 1) === ',' && isOnlyCue(doc, sentence, verb)
}

/** The source stands right behind the comma that ends what is cited. */
function nextComma(doc: DocumentParts, from: number, to: number): boolean {
  return to > from && lowerAt(doc, to - 1) === ',' && to - from < FARTHEST_CITED
}

const FARTHEST_CITED = 16

/** No other verb of telling in the sentence that could be the one who cites. */
function isOnlyCue(doc: DocumentParts, { verbs }: ParsedSentence, verb: VerbGroup): boolean {
  return verbs.every(
    (each) => each === verb || each.form !== 'finite' || doc.pack.cues.get(each.lemma)?.force !== 'tell',
  )
}
