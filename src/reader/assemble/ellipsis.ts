import { type Found, phraseIn, type Told } from '#reader/assemble/standing-phrases'
import { type DocumentParts, lowerAt, wordsOf } from '#reader/find/document-parts'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isNominal, isVerbal, Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

/** "So far they have not", "it did not", "have done so": the verb stands for an act told before. */
export function isElliptical(doc: DocumentParts, verb: VerbGroup): boolean {
  if (verb.copula || verb.form !== 'finite') return false
  if (verb.lemma === 'do') return doc.pack.standing.so.has(lowerAt(doc, verb.end)) || endsAt(doc, verb.end)
  return BARE.has(tagOf(doc, verb.head)) && endsAt(doc, verb.end)
}

const BARE: ReadonlySet<number> = new Set([Tag.negation, Tag.have, Tag.do])

/** Nothing follows that the verb could act on. */
function endsAt(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return !isNominal(tag) && !isVerbal(tag) && tag !== Tag.pronoun && tag !== Tag.to && tag !== Tag.adverb
}

/** What was told before is done, or is not. */
export function byEllipsis(told: Told): Found | undefined {
  const { doc, sentence, range, verb } = told
  if (verb === undefined || verb.modal !== undefined || !isElliptical(doc, verb)) return undefined
  if (actBefore(doc, sentence, verb) === undefined) return undefined
  if (verb.negated) return { standing: 'not-done', because: 'the words are negated' }
  const part = phraseIn(doc, range, 'in-part')
  if (part !== undefined) return { standing: 'partly-done', because: `the words are \`${wordsOf(doc, part)}\`` }
  return { standing: 'done', because: 'the words say that it was done' }
}

/** The last act of a kind that the language knows, before the verb in its sentence or in the one or two before. */
export function actBefore(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): ActBefore | undefined {
  const index = doc.sentenceAt[sentence.first] ?? 0
  for (let at = index; at >= 0 && at >= index - MOST_BACK; at -= 1) {
    const before = doc.parsed[at]
    const act = before?.verbs.findLast((each) => each.end <= verb.first && doc.pack.actionsByVerb.has(each.lemma))
    if (before !== undefined && act !== undefined) return { sentence: before, act }
  }
  return undefined
}

const MOST_BACK = 2

/** An act told before, with its sentence. */
export interface ActBefore {
  readonly sentence: ParsedSentence
  readonly act: VerbGroup
}
