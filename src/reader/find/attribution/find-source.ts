import { type DocumentParts, lowerAt, timeOfToken, type TokenRange } from '#reader/find/document-parts'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import { type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isMarkAt, isQuoteAt, tagOf, tagOrMark } from '#reader/syntax/token-at'

/** Who the verb makes speak: before it, after it (`said X`), through "by", or the subject of the verb above. */
export function findSource(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  if (verb.form === 'gerund' || verb.form === 'infinitive') return sourceAbove(doc, sentence, verb)
  if (verb.passive || verb.form === 'participle') return sourceAfterBy(doc, sentence, verb)
  return trailingSource(doc, sentence, verb) ?? joinedSource(doc, sentence, verb) ?? ownSource(doc, sentence, verb)
}

function ownSource(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  const subject = floated(doc, sentence, { verb, subject: findSubject(doc, sentence, verb) })
  if (subject === undefined || quoteBetween(doc, subject.end, verb.first)) return invertedSource(doc, sentence, verb)
  if (subject.relative) return relativeSource(doc, subject.end, verb) ?? { first: subject.first, end: subject.end }
  const end = withoutTime(doc, subject.first, subject.end)
  return { first: subject.first, end: end < subject.end ? end : withInsertion(doc, subject.end, verb.first) }
}

/** "A and B both reported", "a report printed Friday said": the word that counts them, or a day, stands behind those who speak. */
function floated(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, subject }: { readonly verb: VerbGroup; readonly subject: Subject | undefined },
): Subject | undefined {
  if (subject === undefined || subject.end - subject.first > 1 || subject.first <= sentence.first) return subject
  const word = lowerAt(doc, subject.first)
  if (!doc.pack.words.countingWords.has(word) && !doc.pack.words.dayNames.has(word)) return subject
  return findSubject(doc, sentence, { ...verb, first: subject.first }) ?? subject
}

/** "..., argued Jan Berg, a lawyer." : a speech verb after a comma with its subject, and nothing more, behind it. */
function trailingSource(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  if (verb.first <= sentence.first || !followsSpeech(doc, verb.first) || !canInvert(doc, verb)) return undefined
  if (isAddressing(doc, sentence, verb) || closesRelative(doc, sentence, verb)) return undefined
  const source = invertedSource(doc, sentence, verb)
  if (source === undefined) return undefined
  return source.end >= sentence.end || isMarkAt(doc, source.end) ? source : undefined
}

/** "..., the leader, Jan Berg, told the paper": who stands behind a verb of telling is told, where somebody stands before. */
function isAddressing(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (doc.pack.cues.get(verb.lemma)?.frames.includes('p') !== true) return false
  const subject = findSubject(doc, sentence, verb)
  return subject !== undefined && !quoteBetween(doc, subject.end, verb.first)
}

/** "An official, who asked not to be named, denied the charge": the comma closes what is told of who stands before. */
function closesRelative(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (lowerAt(doc, verb.first - 1) !== ',') return false
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || subject.relative || lowerAt(doc, subject.end) !== ',') return false
  return doc.tags[subject.end + 1] === Tag.relative && subject.end + 2 < verb.first - 1
}

function followsSpeech(doc: DocumentParts, at: number): boolean {
  return lowerAt(doc, at - 1) === ',' || isQuoteAt(doc, at - 1)
}

function canInvert(doc: DocumentParts, verb: VerbGroup): boolean {
  const cue = doc.pack.cues.get(verb.lemma)
  // "..., have said next to nothing": with "have" the subject stands before.
  if (verb.modal !== undefined || verb.perfect || cue === undefined || cue.force === 'judge') return false
  // "A spokeswoman, Ada Holm, disputed that account": what is denied stands behind the verb.
  if (cue.force === 'deny' && !isQuoteAt(doc, verb.first - 1)) return false
  return cue.frames.includes('t') || cue.frames.includes('q')
}

/** "A said that B had left, but denied that C": a second verb of saying without a subject has that of the first. */
function joinedSource(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  if (doc.tags[verb.first - 1] !== Tag.conjunction || doc.pack.cues.get(verb.lemma)?.force === 'judge') return undefined
  for (let index = sentence.verbs.indexOf(verb) - 1; index >= 0; index -= 1) {
    const above = sentence.verbs[index]
    if (above?.form === 'finite' && !above.passive && doc.pack.cues.get(above.lemma)?.force === 'tell')
      return findSource(doc, sentence, above)
  }
  return undefined
}

/** "who said": the pronoun itself; whom it means is found when the speaker is named. */
function relativeSource(doc: DocumentParts, from: number, verb: VerbGroup): TokenRange | undefined {
  for (let at = verb.first - 1; at >= from - 1 && at > verb.first - 4; at -= 1) {
    if (doc.tags[at] === Tag.relative) return { first: at, end: at + 1 }
  }
  return undefined
}

/** "the mayor on Sunday said": the day is no part of the source. */
function withoutTime(doc: DocumentParts, first: number, end: number): number {
  const day = doc.tokens[end - 1]
  if (day === undefined || !doc.pack.words.dayNames.has(day.lower)) return end
  const at = doc.tags[end - 2] === Tag.preposition ? end - 2 : end - 1
  return at > first ? at : end
}

/** "the minister, Jan Berg, said": what stands between commas or in brackets before the verb belongs to the source. */
function withInsertion(doc: DocumentParts, end: number, verbFirst: number): number {
  let last = verbFirst
  while (last > end && doc.tags[last - 1] === Tag.adverb) last -= 1
  const around = lowerAt(doc, end) + lowerAt(doc, last - 1)
  const length = last - end
  if (around === '()' && length < 9) return last
  if (around !== ',,' || length <= 2 || length >= 24) return end
  const first = tagOf(doc, end + 1)
  return isNominal(first) || first === Tag.relative ? last - 1 : end
}

function quoteBetween(doc: DocumentParts, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isQuoteAt(doc, at)) return true
  return false
}

/** `"...", said Jan Berg, the head of the office`: the phrase after the verb. */
function invertedSource(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  const before = doc.tokens[verb.first - 1]
  const open = verb.first === sentence.first || before?.kind === 'quote' || before?.kind === 'mark'
  if (!open) return undefined
  const phrase = phraseFrom(sentence, verb.end)
  // "..., he says, wrote back": a particle does not speak.
  if (phrase === undefined || doc.pack.sites.particles.has(lowerAt(doc, phrase.first))) return undefined
  return { first: phrase.first, end: withAttachments(doc, sentence, phrase.end) }
}

/** Widens a phrase to the right over "of the ministry" and ", the former head of the office,". */
export function withAttachments(doc: DocumentParts, sentence: ParsedSentence, end: number): number {
  let at = end
  for (let steps = 0; steps < 5; steps += 1) {
    const tag = tagOf(doc, at)
    const lower = lowerAt(doc, at)
    const joins =
      (tag === Tag.preposition && doc.pack.words.attaching.has(lower)) || (tag === Tag.conjunction && lower === 'and')
    const phrase = joins ? phraseFrom(sentence, at + 1) : undefined
    if (phrase === undefined || (tag === Tag.preposition && isOccasion(doc, { lower, head: phrase.head }))) break
    at = phrase.end
  }
  return withApposition(doc, sentence, at)
}

/** "said the army in a statement", "at a briefing on Monday": where and when it was said. */
function isOccasion(doc: DocumentParts, { lower, head }: { readonly lower: string; readonly head: number }): boolean {
  if (doc.pack.words.ofWords.has(lower)) return false
  return doc.pack.words.media.has(lowerAt(doc, head)) || timeOfToken(doc, head) !== undefined
}

function withApposition(doc: DocumentParts, sentence: ParsedSentence, end: number): number {
  if (lowerAt(doc, end) !== ',') return end
  const phrase = phraseFrom(sentence, end + 1)
  if (phrase === undefined || doc.tags[phrase.first] === Tag.pronoun) return end
  const before = sentence.phrases.find((each) => each.end === end)
  const named = before !== undefined && rangeHasOffice(doc, before) && doc.tags[phrase.head] === Tag.proper
  const isOffice = named || rangeHasOffice(doc, phrase)
  return isOffice ? withAttachments(doc, sentence, phrase.end) : end
}

function rangeHasOffice(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (doc.pack.words.offices.has(lowerAt(doc, at))) return true
  return false
}

function sourceAfterBy(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  for (let at = verb.end; at < Math.min(verb.end + 6, sentence.end); at += 1) {
    const { byWords, amongWords } = doc.pack.words
    if (!byWords.has(lowerAt(doc, at)) && !amongWords.has(lowerAt(doc, at))) continue
    // "is expected by Friday": a time does not speak.
    if (timeOfToken(doc, at + 1) !== undefined) continue
    const phrase = phraseFrom(sentence, at + 1)
    return phrase === undefined ? undefined : { first: phrase.first, end: withAttachments(doc, sentence, phrase.end) }
  }
  return undefined
}

/** A gerund or infinitive takes the subject of the finite verb before it: "he spoke, adding ...", "wanted to say". */
function sourceAbove(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  for (let index = sentence.verbs.indexOf(verb) - 1; index >= 0; index -= 1) {
    const above = sentence.verbs[index]
    if (above === undefined || above.form !== 'finite') continue
    if (above.copula || above.lemma !== '') return findSource(doc, sentence, above)
  }
  // "a statement saying", at the head of a sentence or after a noun.
  const before = tagOrMark(doc, verb.first - 1)
  const phrase = isNominal(before) ? sentence.phrases.find((each) => each.end === verb.first) : undefined
  return phrase === undefined ? undefined : { first: phrase.first, end: phrase.end }
}
