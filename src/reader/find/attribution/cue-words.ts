import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'

const MOST_LINKS = 3

/**
 * The attribution with the words around its verb that belong to the cue: the verbs above an infinitive ("declined to
 * comment"), "in a statement", a day, the colon before a quotation.
 */
export function withCueWords(doc: DocumentParts, sentence: ParsedSentence, attribution: Attribution): Attribution {
  const { verb, cueTail = [] } = attribution
  if (verb === undefined) return attribution
  const above = verbsAbove(doc, sentence, verb) ?? mediumAbove(doc, sentence, verb)
  const behind = wordsBehind(doc, attribution, cueTail.at(-1)?.end ?? attribution.cue.end)
  const more = [...(above === undefined ? [] : [above]), ...cueTail, ...(behind === undefined ? [] : [behind])]
  return more.length === 0 ? attribution : { ...attribution, cueTail: more }
}

/** "has declined to comment", "went on to say": finite verbs right before an infinitive. */
function verbsAbove(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  if (verb.form === 'gerund') return aspectAbove(doc, sentence, verb)
  if (verb.form !== 'infinitive') return undefined
  let first = verb.first
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const above =
      verbEndingAt(sentence, first) ?? (isParticle(doc, first - 1) ? verbEndingAt(sentence, first - 1) : undefined)
    if (above === undefined) break
    first = above.first
  }
  return first < verb.first ? { first, end: verb.first } : undefined
}

/** "began urging", "kept asking", "closed by saying". */
function aspectAbove(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  const by = verb.first - 1
  const means = doc.pack.words.byWords.has(lowerAt(doc, by)) ? verbEndingAt(sentence, by) : undefined
  if (means !== undefined && !means.copula) return { first: means.first, end: verb.first }
  const above = verbEndingAt(sentence, verb.first)
  const begins = above !== undefined && doc.pack.words.aspectVerbs.has(above.lemma)
  return begins ? { first: above.first, end: verb.first } : undefined
}

function verbEndingAt(sentence: ParsedSentence, end: number): VerbGroup | undefined {
  return sentence.verbs.find((each) => each.end === end)
}

/** The "on" of "went on to say", the "out" of "set out to show". */
function isParticle(doc: DocumentParts, at: number): boolean {
  return doc.pack.words.particles.has(lowerAt(doc, at))
}

/** "issued a statement saying", "sent a letter asking": what was issued and its verb, right before a gerund. */
function mediumAbove(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  if (verb.form !== 'gerund') return undefined
  const medium = sentence.phrases.find((each) => each.end === verb.first)
  if (medium === undefined || !carries(doc, medium.head, verb)) return undefined
  const above = sentence.verbs.find((each) => each.end === medium.first)
  const issued = above !== undefined && above.form === 'finite' && !above.copula
  return issued ? { first: above.first, end: verb.first } : undefined
}

/** What is sent or told with a gerund behind it: a medium, or before a plain verb of saying anything but a name. */
function carries(doc: DocumentParts, head: number, verb: VerbGroup): boolean {
  if (doc.pack.words.media.has(lowerAt(doc, head))) return true
  return doc.pack.cues.get(verb.lemma)?.force === 'tell' && doc.tags[head] === Tag.noun
}

function wordsBehind(doc: DocumentParts, attribution: Attribution, from: number): TokenRange | undefined {
  let end = afterManner(doc, from)
  end = afterTopic(doc, attribution, end)
  end = afterDay(doc, end)
  end = afterMedium(doc, end)
  if (lowerAt(doc, end) === ':') end += 1
  const free = end > from && !meets(attribution.content, { first: from, end })
  return free && !meets(attribution.source === undefined ? [] : [attribution.source], { first: from, end })
    ? { first: from, end }
    : undefined
}

function meets(ranges: readonly TokenRange[], range: TokenRange): boolean {
  return ranges.some((each) => each.first < range.end && range.first < each.end)
}

/** `"...", she said of the plan`: whom or what the words before are about. */
function afterTopic(doc: DocumentParts, attribution: Attribution, at: number): number {
  const { ofWords, aboutWords } = doc.pack.words
  const said = attribution.form === 'direct' || (attribution.content[0]?.first ?? at) < at
  const opens = said && (ofWords.has(lowerAt(doc, at)) || aboutWords.has(lowerAt(doc, at)))
  return opens ? at + 1 : at
}

/** "said dryly", "asked repeatedly": an adverb that tells how, and no adjective behind it. */
function afterManner(doc: DocumentParts, at: number): number {
  if (doc.tags[at] !== Tag.adverb || !doc.pack.words.mannerEndings.some((each) => lowerAt(doc, at).endsWith(each)))
    return at
  return isNominal(doc.tags[at + 1] ?? Tag.mark) ? at : at + 1
}

/** "said Tuesday". */
function afterDay(doc: DocumentParts, at: number): number {
  return doc.pack.words.dayNames.has(lowerAt(doc, at)) && doc.tokens[at]?.capital === true ? at + 1 : at
}

/** "in a statement", "in an email", "during an interview", "on a call". */
function afterMedium(doc: DocumentParts, at: number): number {
  const { media, mediaPrepositions, occasions } = doc.pack.words
  if (!mediaPrepositions.has(lowerAt(doc, at)) || doc.tags[at] !== Tag.preposition) return at
  for (let next = at + 1; next < at + 4; next += 1) {
    const lower = lowerAt(doc, next)
    if (media.has(lower) || occasions.has(lower)) return afterCompound(doc, next + 1)
  }
  return at
}

/** "blog *post*", "conference *call*", "interview *Friday*". */
function afterCompound(doc: DocumentParts, from: number): number {
  const { media, occasions } = doc.pack.words
  let at = from
  while (media.has(lowerAt(doc, at)) || occasions.has(lowerAt(doc, at))) at += 1
  return afterDay(doc, at)
}

/** "also said": adverbs before the verb belong to the cue. */
export function cueFirst(doc: DocumentParts, verb: VerbGroup): number {
  let first = verb.first
  while (first > 0 && first > verb.first - 3 && standsBeforeCue(doc, first - 1)) first -= 1
  return first
}

function standsBeforeCue(doc: DocumentParts, at: number): boolean {
  const tag = doc.tags[at]
  return tag === Tag.adverb || tag === Tag.negation || doc.pack.words.beforeVerbs.has(lowerAt(doc, at))
}
