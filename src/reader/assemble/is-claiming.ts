import type { Assembly, SpokenAttribution } from '#reader/assemble/assembly'
import { actNounAt } from '#reader/assemble/act-course'
import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import { isSupposed } from '#reader/find/attribution/is-supposed'
import type { CueForce } from '#reader/languages/pack'
import { type ParsedSentence, verbAt, type VerbGroup, wholeVerbAt } from '#reader/syntax/phrases'
import { isAmending } from '#reader/assemble/draft-amendments'
import { accessBehind } from '#reader/assemble/denied-access'
import { describesAlone } from '#reader/assemble/reduced-past'
import { isNominal, Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

const CLAIMING: ReadonlySet<CueForce> = new Set([
  'tell',
  'deny',
  'predict',
  'opinion',
  'promise',
  'demand',
  'know',
  'show',
  'refuse',
  'ask',
])

/** Whether an attribution gives claims: its verb then tells no event of its own. */
export function isClaiming(assembly: Assembly, attribution: SpokenAttribution): boolean {
  const { doc } = assembly
  const { source, speakers } = attribution
  if (doc.instrument || isNobodysWord(doc, attribution)) return false
  if (source === undefined) return isHearsay(doc, attribution)
  if (speakers.length === 0) return isOpenQuestion(doc, attribution)
  const told =
    isAccusing(doc, attribution) ||
    threatens(doc, attribution) ||
    (CLAIMING.has(attribution.force) && tells(doc, attribution))
  return told && !namesInstrument(doc, source)
}

/** A verb that speaks for nobody: it describes a thing, goes on with another, or stands in what is only supposed. */
function isNobodysWord(doc: DocumentParts, attribution: SpokenAttribution): boolean {
  if (isReduced(doc, attribution) || isSecondVerb(doc, attribution)) return true
  const { verb, source, quotations } = attribution
  return verb !== undefined && quotations.length === 0 && isSupposed(doc, verb, source)
}

/** "Two guns declared in May were missing": a past form whose words begin with another finite verb only describes a thing. */
function isReduced(doc: DocumentParts, { verb, content, quotations }: SpokenAttribution): boolean {
  const first = content[0]?.first ?? -1
  if (verb === undefined || verb.end - verb.first > 1 || quotations.length > 0 || first < verb.end) return false
  const sentence = doc.parsed[doc.sentenceAt[first] ?? -1]
  if (sentence === undefined) return false
  return first === verb.end ? describesAlone(doc, sentence, verb) : describesTo(doc, sentence, { verb, first })
}

function describesTo(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, first }: { readonly verb: VerbGroup; readonly first: number },
): boolean {
  return doc.tags[verb.end] === Tag.preposition && wholeVerbAt(sentence, first)
}

/** "could neither confirm nor rule out the report": behind "nor" stands another verb and nothing that is told. */
function isSecondVerb(doc: DocumentParts, { cue, content, quotations }: SpokenAttribution): boolean {
  const first = content[0]?.first ?? -1
  return first === cue.end && quotations.length === 0 && doc.pack.courses.norWords.has(lowerAt(doc, first))
}

/** "It is unclear whether they left": nobody speaks, and what is told is that nobody knows. */
function isOpenQuestion(doc: DocumentParts, { lemma, content }: SpokenAttribution): boolean {
  const first = content[0]?.first ?? -1
  return lemma.startsWith('be ') && doc.pack.words.heldQuestions.has(lowerAt(doc, first))
}

/** "it is rumoured that": told, and nobody named who tells it. */
export function isHearsay(doc: DocumentParts, { source, verb, force, form }: SpokenAttribution): boolean {
  // "four guns were seen" is no hearsay.
  if (verb !== undefined && doc.pack.standing.witnessVerbs.has(verb.lemma)) return false
  const told = form === 'indirect' && (force === 'tell' || force === 'opinion')
  return source === undefined && told && verb?.passive === true && !verb.negated
}

/** "accused A of having left": what somebody is said to have done. */
export function isAccusing(doc: DocumentParts, { form, lemma, negated }: SpokenAttribution): boolean {
  return form === 'phrase' && !negated && doc.pack.words.accuseVerbs.has(lemma)
}

const ACTING: ReadonlySet<CueForce> = new Set(['promise', 'demand', 'deny', 'ask', 'predict'])
const NAMING: ReadonlySet<CueForce> = new Set(['deny', 'predict', 'promise', 'know'])

/** Whether the form of the attribution lets its words be told as a claim of their own. */
function tells(doc: DocumentParts, attribution: SpokenAttribution): boolean {
  const { form, force } = attribution
  switch (form) {
    case 'noun':
      return isToldClause(doc, attribution)
    case 'infinitive':
      return ACTING.has(force) || claimsDone(doc, attribution)
    case 'phrase':
      return tellsPhrase(doc, attribution)
    case 'direct':
      return force !== 'ask' || attribution.quotations.length > 1
    default:
      return force !== 'ask' && tellsClause(doc, attribution)
  }
}

function tellsPhrase(doc: DocumentParts, attribution: SpokenAttribution): boolean {
  const { force, lemma, negated } = attribution
  // "denied the patrol passage": what is denied to somebody is no speech.
  if (force === 'deny' && deniesAccess(doc, attribution)) return false
  // "heard three blasts": who hears what happens tells an event.
  if (doc.pack.standing.senseVerbs.has(lemma)) return false
  // "Could not agree on a date".
  if (force === 'promise' && negated) return false
  const named = NAMING.has(force) || (!negated && doc.pack.words.callVerbs.has(lemma))
  return named || confirmsAct(doc, attribution)
}

function deniesAccess(doc: DocumentParts, { cue, content }: SpokenAttribution): boolean {
  const { first, end } = content[0] ?? cue
  const noun = accessBehind(doc, first)
  return (noun >= 0 && noun < end) || accessBehind(doc, cue.end) >= 0
}

/** "confirmed the removal of six posts": who confirms an act by its noun says that it was done. */
export function confirmsAct(doc: DocumentParts, { form, lemma, negated, content }: SpokenAttribution): boolean {
  if (form !== 'phrase' || negated || !doc.pack.standing.confirmVerbs.has(lemma)) return false
  const first = content[0]
  const sentence = first === undefined ? undefined : doc.parsed[doc.sentenceAt[first.first] ?? -1]
  return first !== undefined && sentence !== undefined && actNounAt(doc, sentence, first.first) !== undefined
}

/** "Agreed to extend the deadline": the change of terms is told as such, and nothing is promised. */
export function promisesChange(assembly: Assembly, { form, force, content }: SpokenAttribution): boolean {
  if (form !== 'infinitive' || force !== 'promise') return false
  const first = content[0]?.first ?? -1
  const sentence = assembly.doc.parsed[assembly.doc.sentenceAt[first] ?? -1]
  const verb = sentence === undefined ? undefined : verbAt(sentence, first)
  return sentence !== undefined && verb !== undefined && isAmending(assembly, sentence, verb)
}

/** "threatened to return": what somebody says will be done. */
export function threatens(doc: DocumentParts, { form, lemma, negated }: SpokenAttribution): boolean {
  return form === 'infinitive' && !negated && doc.pack.standing.threatVerbs.has(lemma)
}

/** "claimed to have left": an act of one's own that is said to be done. */
function claimsDone(doc: DocumentParts, { force, negated, content }: SpokenAttribution): boolean {
  const first = content[0]?.first ?? -1
  if (force !== 'tell' || negated) return false
  const sentence = doc.parsed[doc.sentenceAt[first] ?? -1]
  return sentence?.verbs.some((verb) => verb.first === first && verb.perfect) === true
}

function tellsClause(doc: DocumentParts, attribution: SpokenAttribution): boolean {
  const { force, negated, verb } = attribution
  if (goesOnBeside(doc, attribution)) return false
  if (verb?.form === 'infinitive' && !isSaidSo(doc, attribution)) return false
  return !(negated && (force === 'opinion' || force === 'know' || asksWhether(doc, attribution)))
}

/** "The truce that A concluded obliges B", "A promised, and B stays": what follows goes on with the sentence. */
function goesOnBeside(doc: DocumentParts, { cue, content, quotations }: SpokenAttribution): boolean {
  const first = content[0]?.first ?? -1
  if (first < cue.end || quotations.length > 0) return false
  const tag = doc.tags[first]
  return tag === Tag.conjunction || tag === Tag.third
}

/** "rang to say that", "went on to warn": said, where "wanted to say" and "declined to say" are not. */
function isSaidSo(doc: DocumentParts, { verb, force }: SpokenAttribution): boolean {
  if (force !== 'tell' || verb === undefined) return false
  const sentence = doc.parsed[doc.sentenceAt[verb.first] ?? 0]
  const above = sentence?.verbs.findLast((each) => each.end <= verb.first && each.form === 'finite')
  if (above === undefined || above.negated || verb.first - above.end > 4) return false
  return doc.pack.words.sayToVerbs.has(above.lemma)
}

/** "could not tell whether they had left" tells nothing of their leaving. */
function asksWhether(doc: DocumentParts, attribution: SpokenAttribution): boolean {
  return doc.pack.words.questionWords.has(lowerAt(doc, attribution.content[0]?.first ?? -1))
}

/** "the accord says"; "critics of the accord" and "the truce monitors" are people. */
function namesInstrument(doc: DocumentParts, source: TokenRange): boolean {
  for (let at = source.first; at < source.end && doc.tags[at] !== Tag.preposition; at += 1) {
    const goesOn = at + 1 < source.end && isNominal(tagOf(doc, at + 1))
    if (!goesOn && doc.pack.words.instruments.has(lowerAt(doc, at))) return true
  }
  return false
}

/** "her claim that ..." tells; "his support for" only describes. */
function isToldClause(doc: DocumentParts, attribution: SpokenAttribution): boolean {
  const first = attribution.content[0]?.first ?? -1
  return doc.tags[first] === Tag.subordinator
}
