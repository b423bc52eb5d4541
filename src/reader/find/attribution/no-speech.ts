import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import { watchesAgreed } from '#reader/find/norms/present-norms'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'

/** "The agreement says": a text that binds is no speaker; what it says is a norm. */
export function isText(doc: DocumentParts, attribution: Attribution): boolean {
  return attribution.source !== undefined && isTextPhrase(doc, attribution.source)
}

function isTextPhrase(doc: DocumentParts, source: TokenRange): boolean {
  const index = doc.sentenceAt[source.first] ?? 0
  const phrase = doc.parsed[index]?.phrases.find((each) => each.first === source.first)
  const head = lowerAt(doc, phrase?.head ?? source.first)
  if (namesText(doc, head) || doc.pack.words.requestNouns.has(head) || isNothingIn(doc, source, head)) return true
  return source.end - source.first === 1 && isThing(doc, head) && takesUpText(doc, index, source.first)
}

function takesUpText(doc: DocumentParts, index: number, at: number): boolean {
  return followsText(doc, index) || isAfterText(doc, index, at)
}

/** "The accord gives A a month, and it calls for": the sentence itself opened with the text. */
function isAfterText(doc: DocumentParts, index: number, at: number): boolean {
  const opening = doc.parsed[index]?.phrases[0]
  return opening !== undefined && opening.end <= at && namesText(doc, lowerAt(doc, opening.head))
}

/** "The accord obliges A to ... It says nothing about ...": the sentence before opens with the text or with "it". */
function followsText(doc: DocumentParts, index: number): boolean {
  const before = doc.parsed[index - 1]?.phrases[0]
  if (before === undefined) return false
  const head = lowerAt(doc, before.head)
  return namesText(doc, head) || isThing(doc, head) || tellsSigning(doc, index - 1)
}

/** "A and B signed an accord. It gives ..." */
function tellsSigning(doc: DocumentParts, index: number): boolean {
  const sentence = doc.parsed[index]
  if (sentence === undefined) return false
  const signs = sentence.verbs.some((verb) => doc.pack.words.signVerbs.has(verb.lemma))
  return signs && sentence.phrases.some((phrase) => namesText(doc, lowerAt(doc, phrase.head)))
}

/** "Nothing in the 297 pages", "a copy of the accord". */
function isNothingIn(doc: DocumentParts, source: TokenRange, head: string): boolean {
  const { noWords, copyNouns } = doc.pack.words
  if (!copyNouns.has(head) && !noWords.has(head)) return false
  for (let at = source.first; at < source.end; at += 1) if (namesText(doc, lowerAt(doc, at))) return true
  return false
}

function isThing(doc: DocumentParts, head: string): boolean {
  return doc.pack.words.thirdPersons.get(head) === 'thing'
}

function namesText(doc: DocumentParts, head: string): boolean {
  return doc.pack.words.instruments.has(head) || doc.pack.words.provisionNouns.has(head)
}

/** Words that only look like speech: nobody speaks, somebody watches over what was agreed, or "is to name" something. */
export function isNoSpeech(doc: DocumentParts, attribution: Attribution): boolean {
  const { source, verb, form } = attribution
  if (source !== undefined && isNobody(doc, source)) return true
  const sentence = doc.parsed[doc.sentenceAt[attribution.cue.first] ?? 0]
  if (verb === undefined || sentence === undefined || form === 'direct') return false
  return isOwed(sentence, verb) || (form === 'phrase' && watchesAgreed(doc, sentence, verb))
}

/** "The government is to name an envoy". */
function isOwed(sentence: ParsedSentence, verb: VerbGroup): boolean {
  const above = sentence.verbs[sentence.verbs.indexOf(verb) - 1]
  return verb.form === 'infinitive' && above?.copula === true && above.end === verb.first
}

/** "Nobody at the quay could say": what nobody said is no claim. */
function isNobody(doc: DocumentParts, { first }: TokenRange): boolean {
  // "Neither A nor B would say".
  if (doc.pack.courses.norWords.has(lowerAt(doc, first - 1))) return true
  return doc.pack.words.nobodyWords.has(lowerAt(doc, first))
}
