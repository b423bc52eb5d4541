import { type Assembly, spokenIn } from '#reader/assemble/assembly'
import { type DocumentParts, lowerAt, spanOf, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { Hedge } from '#reader/reading'
import { WordList } from '#reader/languages/word-lists'
import { Tag } from '#reader/syntax/tag'
import { isListed, lemmaAt } from '#reader/syntax/token-at'

/** How the words or their source hold back: unverified, only likely, an opinion, not ruled out. */
export function findHedge(assembly: Assembly, range: TokenRange, source?: TokenRange): Hedge | undefined {
  const { doc } = assembly
  return inSource(doc, source) ?? inWords(doc, range) ?? beforeWords(assembly, range)
}

function hedge(doc: DocumentParts, kind: Hedge['kind'], range: TokenRange): Hedge {
  return { kind, said: wordsOf(doc, range), span: spanOf(doc, range) }
}

function inSource(doc: DocumentParts, source: TokenRange | undefined): Hedge | undefined {
  if (source === undefined) return undefined
  for (let at = source.first; at < source.end; at += 1) {
    if (isListed(doc, at, WordList.unverified)) return hedge(doc, 'unverified', source)
  }
  return undefined
}

const HEDGING = WordList.unverified | WordList.likelihood | WordList.ruleOut

function inWords(doc: DocumentParts, range: TokenRange): Hedge | undefined {
  for (let at = range.first; at < range.end; at += 1) {
    if (!isListed(doc, at, HEDGING)) continue
    if (isListed(doc, at, WordList.unverified)) return hedge(doc, 'unverified', { first: at, end: at + 1 })
    if (isListed(doc, at, WordList.likelihood) && doc.tags[at] !== Tag.proper && !isAble(doc, at))
      return hedge(doc, 'likelihood', { first: at, end: at + 1 })
    const ruledOut = ruleOutAt(doc, at, range.end)
    if (ruledOut !== undefined) return hedge(doc, 'non-denial', ruledOut)
  }
  return undefined
}

/** "could hear guns", "could be seen": what the senses can is no guess. */
function isAble(doc: DocumentParts, at: number): boolean {
  if (doc.tags[at] !== Tag.modal) return false
  const next = doc.tags[at + 1] === Tag.be || doc.tags[at + 1] === Tag.negation ? at + 2 : at + 1
  const lemma = lemmaAt(doc, next)
  return lemma !== undefined && doc.pack.standing.senseVerbs.has(lemma)
}

/** "did not rule out", "could not be ruled out", "cannot be excluded". */
function ruleOutAt(doc: DocumentParts, at: number, end: number): TokenRange | undefined {
  if (!isListed(doc, at, WordList.ruleOut)) return undefined
  const lemma = lemmaAt(doc, at)
  if (lemma === 'rule' && lowerAt(doc, at + 1) !== 'out') return undefined
  const first = negationBefore(doc, at)
  return first === undefined ? undefined : { first, end: Math.min(end, at + (lemma === 'rule' ? 2 : 1)) }
}

function negationBefore(doc: DocumentParts, at: number): number | undefined {
  for (let back = at - 1; back > at - 4 && back >= 0; back -= 1) {
    const lower = lowerAt(doc, back)
    if (doc.tags[back] === Tag.negation || lower.endsWith("n't") || lower === 'cannot') return back
  }
  return undefined
}

/** "reportedly" and "did not rule out that" stand before the words; "in his opinion" beside them. */
function beforeWords(assembly: Assembly, range: TokenRange): Hedge | undefined {
  const { doc } = assembly
  const spoken = spokenIn(assembly, range.first)
  if (spoken === undefined || doc.pack.standing.witnessVerbs.has(spoken.lemma)) return undefined
  if (spoken.lemma === 'according' && spoken.force === 'opinion') return hedge(doc, 'opinion', spoken.cue)
  const ruledOut = ruleOutAt(doc, spoken.verb?.head ?? spoken.cue.first, spoken.cue.end + 2)
  if (ruledOut !== undefined) return hedge(doc, 'non-denial', ruledOut)
  if (spoken.force === 'opinion') return hedge(doc, 'opinion', spoken.cue)
  return doc.pack.words.doubtCues.has(spoken.lemma) ? hedge(doc, 'unverified', spoken.cue) : undefined
}
