import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import { findAccording } from '#reader/find/attribution/find-according'
import {
  afterAdjuncts,
  clauseEnd,
  clauseStart,
  holdsFiniteVerb,
  startsClause,
  withoutEndMarks,
} from '#reader/find/attribution/find-content'
import { findSource, withAttachments } from '#reader/find/attribution/find-source'
import type { Cue } from '#reader/languages/pack'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'

/** Every attribution of the document, in order of its cue. */
export function findAttributions(doc: DocumentParts): readonly Attribution[] {
  const found: Attribution[] = []
  for (const sentence of doc.parsed) {
    for (const verb of sentence.verbs) {
      const cue = doc.pack.cues.get(verb.lemma)
      if (cue === undefined || verb.copula) continue
      const attribution = attributionOf(doc, sentence, { verb, cue })
      if (attribution !== undefined) found.push(attribution)
    }
    found.push(...findAccording(doc, sentence))
  }
  return withoutOthersQuotations(found.sort((a, b) => a.cue.first - b.cue.first))
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

interface CueVerb {
  readonly verb: VerbGroup
  readonly cue: Cue
}

type Found = Pick<Attribution, 'content' | 'form' | 'quotations'>

function attributionOf(doc: DocumentParts, sentence: ParsedSentence, cueVerb: CueVerb): Attribution | undefined {
  const { verb, cue } = cueVerb
  const source = findSource(doc, sentence, verb)
  const found =
    quotedBefore(doc, sentence, { verb, source, cue }) ??
    quotedAfter(doc, sentence, cueVerb) ??
    parenthetical(doc, sentence, { verb, source, cue }) ??
    clauseAfter(doc, sentence, cueVerb) ??
    infinitiveAfter(doc, sentence, cueVerb) ??
    phraseAfter(doc, sentence, cueVerb)
  if (found === undefined) return undefined
  return {
    cue: { first: verb.first, end: verb.end },
    lemma: verb.lemma,
    force: cue.force,
    ...(source !== undefined && { source }),
    ...viaOf(doc, sentence, { verb, source }),
    ...found,
    verb,
    negated: verb.negated,
  }
}

/** "Reuters, citing the agency B, reported that": the cited one between source and verb. */
function viaOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: { verb: VerbGroup; source: TokenRange | undefined },
): { via?: TokenRange } {
  const first = cue.source?.first ?? cue.verb.first
  const citing = sentence.verbs.find(
    (each) =>
      each.first > first &&
      each.end <= cue.verb.first &&
      each.form === 'gerund' &&
      doc.pack.words.citeVerbs.has(each.lemma),
  )
  if (citing === undefined) return {}
  const phrase = sentence.phrases.find((each) => each.first === citing.end)
  return phrase === undefined
    ? {}
    : { via: { first: phrase.first, end: Math.min(cue.verb.first, withAttachments(doc, sentence, phrase.end)) } }
}

interface CueWithSource extends CueVerb {
  readonly source: TokenRange | undefined
}

/** `"...", he said` and `"...," said he`: the quotation that ends right before the source or the verb. */
function quotedBefore(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): Found | undefined {
  if (!cue.cue.frames.includes('q') || cue.verb.form === 'infinitive') return undefined
  const sourceFirst = cue.source !== undefined && cue.source.end <= cue.verb.first ? cue.source.first : cue.verb.first
  let at = sourceFirst - 1
  if (lowerAt(doc, at) === ',' || lowerAt(doc, at) === '.') at -= 1
  if (at < sentence.first || doc.tokens[at]?.kind !== 'quote') return undefined
  const quotation = doc.segmented.quotations[doc.quotationAt[at - 1] ?? -1]
  if (quotation === undefined || quotation.end !== at || isScareQuote(doc, quotation)) return undefined
  const after = continuation(doc, sentence, cue, quotation.index)
  const first = { first: quotation.first - 1, end: quotation.end + 1 }
  return {
    content: after === undefined ? [first] : [first, after.range],
    form: 'direct',
    quotations: after === undefined ? [quotation.index] : [quotation.index, after.index],
  }
}

function isScareQuote(doc: DocumentParts, quotation: { first: number; end: number }): boolean {
  if (quotation.end - quotation.first > 3) return false
  const last = doc.tokens[quotation.end - 1]
  return !(last?.kind === 'mark' && ',.!?'.includes(last.lower))
}

/** `"A," he said. "B."`: the second half belongs to the same speech. */
function continuation(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
  index: number,
): { range: TokenRange; index: number } | undefined {
  const next = doc.segmented.quotations[index + 1]
  if (next === undefined) return undefined
  const here = doc.segmented.sentences[doc.sentenceAt[cue.verb.first] ?? -1]
  const there = doc.segmented.sentences[doc.sentenceAt[next.first] ?? -1]
  if (here === undefined || there === undefined || here.block !== there.block) return undefined
  const gap = next.first - 1 - cue.verb.end
  const sameSentence = next.first <= sentence.end
  const opensNext = there.index === here.index + 1 && there.first >= next.first - 1
  if (!(sameSentence && gap < 16) && !opensNext) return undefined
  return { range: { first: next.first - 1, end: next.end + (next.closed ? 1 : 0) }, index: next.index }
}

/** `He said: "..."`, `he told reporters on Friday, "..."`. */
function quotedAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): Found | undefined {
  if (!cue.cue.frames.includes('q')) return undefined
  let at = cue.verb.end
  for (let steps = 0; steps < 12 && at < sentence.end + 1; steps += 1) {
    const token = doc.tokens[at]
    if (token === undefined) return undefined
    if (token.kind === 'quote') break
    if (token.lower === ':' || token.lower === ',') {
      at += 1
      if (doc.tokens[at]?.kind !== 'quote') return undefined
      break
    }
    const tag = doc.tags[at] ?? Tag.other
    if (at === cue.verb.end && (isNominal(tag) || tag === Tag.pronoun) && !cue.cue.frames.includes('p'))
      return undefined
    if (!isNominal(tag) && tag !== Tag.preposition && tag !== Tag.adverb && tag !== Tag.pronoun) return undefined
    at += 1
  }
  return quotationFrom(doc, at)
}

function quotationFrom(doc: DocumentParts, at: number): Found | undefined {
  const quotation = doc.segmented.quotations[doc.quotationAt[at + 1] ?? -1]
  if (doc.tokens[at]?.kind !== 'quote' || quotation === undefined || quotation.first !== at + 1) return undefined
  if (isScareQuote(doc, quotation)) return undefined
  const range = { first: quotation.first - 1, end: quotation.end + (quotation.closed ? 1 : 0) }
  return { content: [range], form: 'direct', quotations: [quotation.index] }
}

/** `The pact, he said, is dead.` and `The pact is dead, he said.` */
function parenthetical(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): Found | undefined {
  if (!cue.cue.frames.includes('t') || cue.verb.form !== 'finite' || cue.source === undefined) return undefined
  const first = Math.min(cue.source.first, cue.verb.first)
  if (lowerAt(doc, first - 1) !== ',' || first - 1 <= sentence.first) return undefined
  const end = afterAdjuncts(doc, sentence, Math.max(cue.verb.end, cue.source.end))
  const closer = lowerAt(doc, end)
  const atEnd = end >= sentence.end || closer === '.' || closer === '' || doc.tokens[end]?.kind === 'quote'
  if (!atEnd && closer !== ',' && closer !== ';') return undefined
  const start = clauseStart(doc, sentence, first - 1)
  const before = { first: start, end: withoutEndMarks(doc, start, first - 1) }
  if (atEnd)
    return holdsFiniteVerb(sentence, before) ? { content: [before], form: 'indirect', quotations: [] } : undefined
  const after = { first: end + 1, end: clauseEnd(doc, sentence, end + 1) }
  if (!holdsFiniteVerb(sentence, { first: before.first, end: after.end })) return undefined
  return { content: after.end > after.first ? [before, after] : [before], form: 'indirect', quotations: [] }
}

function clauseAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): Found | undefined {
  if (!cue.cue.frames.includes('t')) return undefined
  let at = cue.verb.end
  if (!startsClause(doc, sentence, at) && cue.cue.frames.includes('p')) at = afterPerson(sentence, at)
  if (!startsClause(doc, sentence, at)) at = afterAdjuncts(doc, sentence, at)
  if (!startsClause(doc, sentence, at)) return undefined
  const end = clauseEnd(doc, sentence, at)
  if (end <= at + 1) return undefined
  const quotations = quotationsIn(doc, { first: at, end })
  return { content: [{ first: at, end }], form: quotations.length > 0 ? 'mixed' : 'indirect', quotations }
}

function afterPerson(sentence: ParsedSentence, at: number): number {
  return sentence.phrases.find((each) => each.first === at)?.end ?? at
}

function quotationsIn(doc: DocumentParts, range: TokenRange): readonly number[] {
  const inside: number[] = []
  for (let at = range.first; at < range.end; at += 1) {
    const index = doc.quotationAt[at] ?? -1
    if (index >= 0 && inside.at(-1) !== index && doc.quotationAt[range.first] !== index) inside.push(index)
  }
  return inside
}

function infinitiveAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): Found | undefined {
  if (!cue.cue.frames.includes('i')) return undefined
  let at = cue.verb.end
  if (doc.tags[at] !== Tag.to) at = afterPerson(sentence, at)
  const negated = doc.tags[at] === Tag.negation ? 1 : 0
  if (doc.tags[at + negated] !== Tag.to || at >= sentence.end) return undefined
  return { content: [{ first: at, end: clauseEnd(doc, sentence, at) }], form: 'infinitive', quotations: [] }
}

function phraseAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): Found | undefined {
  const { frames } = cue.cue
  let at = cue.verb.end
  const about = frames.includes('a')
  if (about && !doc.pack.words.aboutWords.has(lowerAt(doc, at))) return undefined
  if ((about || (frames.includes('o') && !frames.includes('n'))) && doc.tags[at] === Tag.preposition) at += 1
  else if (!frames.includes('n') && !frames.includes('p')) return undefined
  if (frames.includes('o') && doc.tags[at] === Tag.preposition) at += 1
  const phrase = sentence.phrases.find((each) => each.first === at)
  if (phrase === undefined) return undefined
  const end = clauseEnd(doc, sentence, at)
  return end > at ? { content: [{ first: at, end }], form: 'phrase', quotations: [] } : undefined
}
