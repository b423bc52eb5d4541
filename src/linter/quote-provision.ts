import { toQuotedSpan, type QuotedSpan } from '#base/span'
import { actionOf, placeName, type AgreementIndex } from '#linter/agreement-index'
import type { Fault } from '#linter/rule'
import type { ProvisionId } from '#model/ids'
import type { Norm } from '#model/norms/norm'

/**
 * The words of a provision that a fault is about: the first of its quotes that stands there, else the words the norm
 * rests on, else the sentence that has most of the norm's places, dates and figures. Letter for letter, or nothing.
 */
export function quoteProvision(index: AgreementIndex, fault: Fault): QuotedProvision {
  const norm = firstNorm(index, fault)
  const id = fault.provision ?? norm?.provision
  const says = id === undefined ? undefined : index.provisionById.get(id)?.says
  if (id === undefined || says === undefined) return { spans: [] }
  return {
    provision: id,
    spans: spansIn(says, [...(fault.quotes ?? []), norm?.basis.quote ?? ''], cluesOf(index, norm)),
  }
}

function firstNorm(index: AgreementIndex, fault: Fault): Norm | undefined {
  return (fault.norms ?? []).map((id) => index.normById.get(id)).find((found) => found !== undefined)
}

function spansIn(says: string, quotes: readonly string[], clues: readonly string[]): readonly QuotedSpan[] {
  const span = firstFound(says, quotes) ?? sentenceFor(says, clues)
  return span === undefined ? [] : [span]
}

/** A provision and the words of it that a finding is about. */
export interface QuotedProvision {
  readonly provision?: ProvisionId
  readonly spans: readonly QuotedSpan[]
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

function sentenceFor(text: string, clues: readonly string[]): QuotedSpan | undefined {
  let best: QuotedSpan | undefined
  let bestScore = -1
  for (const sentence of sentencesOf(text)) {
    const lower = sentence.quote.toLowerCase()
    const score = clues.filter((clue) => lower.includes(clue.toLowerCase())).length
    if (score <= bestScore) continue
    best = sentence
    bestScore = score
  }
  return best
}

/** Sentences by their ends; a text of ours needs no more. */
function sentencesOf(text: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = []
  for (const match of text.matchAll(/\S[^.;!?]*(?:[.;!?](?!\s|$)[^.;!?]*)*[.;!?]*/g)) {
    spans.push(toQuotedSpan(text, { from: match.index, to: match.index + match[0].trimEnd().length }))
  }
  return spans
}
