import { toQuotedSpan, type QuotedSpan } from '#base/span'
import { actionOf, placeName, type AgreementIndex, type QuotedSentence } from '#linter/agreement-index'
import type { Fault } from '#linter/rule'
import type { ProvisionId } from '#model/ids'
import type { Norm } from '#model/norms/norm'

/**
 * The words of a provision that a fault is about: the first of its quotes that stands there, else the words the norm
 * rests on, else the sentence that has most of the norm's places, dates and figures. Letter for letter, or nothing.
 */
export function quoteProvision(index: AgreementIndex, fault: AboutWords): QuotedProvision {
  const norm = firstNorm(index, fault)
  const id = fault.provision ?? norm?.provision
  const provision = id === undefined ? undefined : index.provisionById.get(id)
  if (provision === undefined) return { spans: [] }
  const searched = { id: provision.id, says: provision.says.slice(0, LONGEST_SEARCHED) }
  const span = firstFound(searched.says, quotesFor(fault, norm)) ?? sentenceIn(index, searched, norm)
  return { provision: provision.id, spans: span === undefined ? [] : [span] }
}

function quotesFor(fault: AboutWords, norm: Norm | undefined): readonly string[] {
  return [...(fault.quotes ?? []), norm?.basis.quote ?? '']
}

function firstNorm(index: AgreementIndex, fault: AboutWords): Norm | undefined {
  const known = fault.norms?.find((id) => index.normById.has(id))
  return known === undefined ? undefined : index.normById.get(known)
}

type AboutWords = Pick<Fault, 'norms' | 'provision' | 'quotes'>

// A provision longer than this is a book; its first pages are searched for every finding, and no more.
const LONGEST_SEARCHED = 20_000

/** A provision and the words of it that a finding is about. */
export interface QuotedProvision {
  readonly provision?: ProvisionId
  readonly spans: readonly QuotedSpan[]
}

interface Searched {
  readonly id: ProvisionId
  readonly says: string
}

/** The sentence of a norm, looked for once: several findings of one norm quote the same. */
function sentenceIn(index: AgreementIndex, provision: Searched, norm: Norm | undefined): QuotedSpan | undefined {
  if (norm === undefined) return likeliest(sentencesIn(index, provision), [])
  if (norm.provision !== provision.id) return likeliest(sentencesIn(index, provision), cluesOf(index, norm))
  if (!index.sentenceOf.has(norm.id)) {
    index.sentenceOf.set(norm.id, likeliest(sentencesIn(index, provision), cluesOf(index, norm)))
  }
  return index.sentenceOf.get(norm.id)
}

function sentencesIn(index: AgreementIndex, { id, says }: Searched): readonly QuotedSentence[] {
  const known = index.sentences.get(id)
  if (known !== undefined) return known
  const found = sentencesOf(says)
  index.sentences.set(id, found)
  return found
}

function firstFound(says: string, quotes: readonly string[]): QuotedSpan | undefined {
  for (const words of quotes) {
    const found = findWords(says, words)
    if (found !== undefined) return found
  }
  return undefined
}

/** The place of the words in the text, whatever their case; they must be there, or nothing is quoted. */
function findWords(text: string, words: string): QuotedSpan | undefined {
  if (words.trim() === '') return undefined
  const exact = text.indexOf(words)
  // Lower-casing can change the length of a text, and then places in it mean nothing.
  const lower = text.toLowerCase()
  const from = exact >= 0 || lower.length !== text.length ? exact : lower.indexOf(words.toLowerCase())
  return from < 0 ? undefined : toQuotedSpan(text, { from, to: from + words.length })
}

/** Words of a norm that its sentence is likely to have. */
function cluesOf(index: AgreementIndex, norm: Norm | undefined): readonly string[] {
  if (norm === undefined) return []
  return [
    ...norm.places.map((place) => placeName(index, place)),
    ...(norm.deadline === undefined ? [] : [norm.deadline.said]),
    ...(norm.object === undefined ? [] : [norm.object]),
    ...(norm.quantity === undefined ? [] : [norm.quantity.unit]),
    ...stemsOf(norm.says ?? ''),
    ...stemsOf(actionOf(norm)?.label ?? ''),
  ]
}

/** The beginnings of long words, so that `exchange` is found in `exchanged`. */
function stemsOf(words: string): readonly string[] {
  return words.split(/\s+/).flatMap((word) => (word.length > 5 ? [word.slice(0, 6)] : []))
}

/** The first sentence that has the most clues. */
function likeliest(sentences: readonly QuotedSentence[], clues: readonly string[]): QuotedSpan | undefined {
  const wanted = clues.map((clue) => clue.toLowerCase())
  let best: QuotedSentence | undefined
  let bestScore = -1
  for (const sentence of sentences) {
    const score = wanted.filter((clue) => sentence.lower.includes(clue)).length
    if (score <= bestScore) continue
    best = sentence
    bestScore = score
  }
  return best === undefined ? undefined : { from: best.from, to: best.to, quote: best.quote }
}

/** Sentences by their ends; a text of ours needs no more. */
function sentencesOf(text: string): readonly QuotedSentence[] {
  return Array.from(text.matchAll(/\S[^.;!?]*(?:[.;!?](?!\s|$)[^.;!?]*)*[.;!?]*/g), (match) => {
    const span = toQuotedSpan(text, { from: match.index, to: match.index + match[0].trimEnd().length })
    return { ...span, lower: span.quote.toLowerCase() }
  })
}
