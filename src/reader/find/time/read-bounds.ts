import type { Phrase } from '#reader/find/time/phrase'
import type { Mode } from '#reader/find/time/time-state'
import type { TermReader } from '#reader/find/time/term-reader'
import { endsSentence } from '#reader/find/time/read-tense'
import { is } from '#reader/find/time/token-tests'
import { UNKNOWN_WORD } from '#reader/find/time/tokens'

/** On which side a time bounds, and whether it is in time itself. */
export interface Bound {
  readonly edge: 'included' | 'excluded' | 'open'
  readonly bound: 'upper' | 'lower'
}

/** The bound that the words right before a token make of what follows (`no later than`, `since`); the longest wording wins. */
export function boundBefore(reader: TermReader, from: number): Bound | undefined {
  const { tokens, language } = reader
  const code = from > 0 ? (tokens.code[from - 1] ?? UNKNOWN_WORD) : UNKNOWN_WORD
  for (const phrase of language.bounds.get(code) ?? []) {
    if (phrase.codes.every((word, at) => tokens.code[from - phrase.codes.length + at] === word)) return phrase
  }
  return undefined
}

/**
 * "in the 15 days that follow the request" is a limit as "within" is; so is a length that is counted back ("at least 12 hours
 * before the end"): the act must be done by the day it begins with.
 */
export function boundInTerm(
  reader: TermReader,
  { kind, fields, from, to }: Pick<Phrase, 'kind' | 'fields' | 'from' | 'to'>,
  mode: Mode,
): Bound | undefined {
  if (kind !== 'duration') return undefined
  if (is(reader, from - 1, 'in')) {
    // "shall answer in five days" binds; "they came in five days" tells.
    const counted = mode === 'instrument' && fields['num'] !== undefined
    return counted || (is(reader, from, 'the') && is(reader, to, 'following-word')) ? UP_TO : undefined
  }
  return is(reader, from + 1, 'least') && countsBack(reader, to) ? UP_TO : undefined
}

/** Whether the words behind a length lead back from what they name: "before", "prior to", "in advance of". */
export function countsBack(reader: TermReader, to: number): boolean {
  return is(reader, to, 'before-word') || (is(reader, to, 'in') && is(reader, to + 1, 'advance'))
}

const UP_TO: Bound = { edge: 'included', bound: 'upper' }

/** Words that say from what a term counts, and where they stand. */
export interface AnchorWords {
  readonly kind: 'signature' | 'entry-into-force' | 'speech' | 'event'
  readonly from: number
  readonly to: number
}

/** Whether the word before ends something that is told ahead of the story (`until 1944`). */
export function isToldAhead({ tokens, language }: TermReader, from: number): boolean {
  return from > 0 && language.endings.has(tokens.code[from - 1] ?? UNKNOWN_WORD)
}

const OPENING_TOKENS = 3

/** Whether a token stands among the first of its sentence. */
export function opensSentence(reader: TermReader, from: number): boolean {
  for (let at = from - 1; at >= from - OPENING_TOKENS; at--) if (at < 0 || endsSentence(reader, at)) return true
  return false
}

const MOST_ANCHOR_TOKENS = 12

/** The event that the words after a length of time name as its start or end (`after entry into force`). */
export function anchorAfter(reader: TermReader, to: number): AnchorWords | undefined {
  const { tokens, language } = reader
  const opening = language.anchors.get(tokens.code[to] ?? UNKNOWN_WORD)
  const phrase = opening?.find((codes) => codes.every((word, at) => tokens.code[to + at] === word))
  if (phrase === undefined) return undefined
  const start = to + phrase.length
  const end = endOfAnchor(reader, start)
  let kind: AnchorWords['kind'] = 'event'
  for (let at = start; at < end; at++) kind = language.anchorKinds.get(tokens.code[at] ?? UNKNOWN_WORD) ?? kind
  return end === start ? undefined : { kind, from: start, to: end }
}

function endOfAnchor(reader: TermReader, start: number): number {
  const { tokens, language } = reader
  let end = start
  while (end < tokens.count && end - start < MOST_ANCHOR_TOKENS && !endsPhrase(reader, end)) end++
  // "after the vote and shall": the joint belongs to what comes next.
  return end > start && language.rangeJoints.has(tokens.code[end - 1] ?? UNKNOWN_WORD) ? end - 1 : end
}

const MOST_DECIDER_TOKENS = 8

/** Where the words end that say who sets a day ("by the Joint Commission of the Parties"); the token itself where none do. */
export function endOfDecider(reader: TermReader, to: number): number {
  if (!is(reader, to, 'by')) return to
  let end = to + 1
  while (end < reader.tokens.count && end - to <= MOST_DECIDER_TOKENS && mayNameDecider(reader, end)) end++
  return end === to + 1 ? to : end
}

function mayNameDecider(reader: TermReader, at: number): boolean {
  if ((reader.tokens.code[at] ?? UNKNOWN_WORD) === UNKNOWN_WORD) return true
  return is(reader, at, 'the') || is(reader, at, 'of') || is(reader, at, 'its')
}

function endsPhrase(reader: TermReader, at: number): boolean {
  const { tokens, language } = reader
  return endsSentence(reader, at) || language.phraseEnds.has(tokens.code[at] ?? UNKNOWN_WORD)
}
