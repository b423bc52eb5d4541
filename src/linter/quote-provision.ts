import { toQuotedSpan, type QuotedSpan } from '#base/span'
import { actionOf, placeName, type AgreementIndex } from '#linter/agreement-index'
import type { Fault } from '#linter/rule'
import type { ProvisionId } from '#model/ids'
import type { Norm } from '#model/norms/norm'

/**
 * The words of a provision that a fault is about: the first of its quotes that stands there, else the words the norm
 * rests on, else the sentence that has most of the norm's places, dates and figures. Letter for letter, or nothing.
 */
export function quoteProvision(
  index: AgreementIndex,
  fault: Fault,
): { readonly provision?: ProvisionId; readonly spans: readonly QuotedSpan[] } {
  const norm = fault.norms?.map((id) => index.normById.get(id)).find((found) => found !== undefined)
  const id = fault.provision ?? norm?.provision
  const provision = id === undefined ? undefined : index.provisionById.get(id)
  if (id === undefined || provision === undefined) return { spans: [] }
  const says = provision.says
  for (const words of [...(fault.quotes ?? []), norm?.basis.quote ?? '']) {
    const found = findWords(says, words)
    if (found !== undefined) return { provision: id, spans: [found] }
  }
  const sentence = sentenceFor(says, norm === undefined ? [] : cluesOf(index, norm))
  return { provision: id, spans: sentence === undefined ? [] : [sentence] }
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
function cluesOf(index: AgreementIndex, norm: Norm): readonly string[] {
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
