import { type Bound, boundBefore } from '#reader/find/time/read-bounds'
import { endsAs, endsSentence } from '#reader/find/time/read-tense'
import type { TermReader } from '#reader/find/time/term-reader'
import { is, isWordCode } from '#reader/find/time/token-tests'
import { BREAK } from '#reader/find/time/tokens'

const BACK = 24
const OBJECT = 6

/**
 * Whether a limit is one of an act that somebody owes ("agreed to leave by Friday", "told the guards to be out by noon"):
 * it lies ahead, whatever the tense of the word that binds.
 */
export function isOwedBy(reader: TermReader, from: number): boolean {
  if (reader.language.owing.size === 0 || boundBefore(reader, from)?.bound !== 'upper') return false
  for (let at = from - 2; at >= 0 && at > from - BACK && !endsSentence(reader, at); at -= 1)
    if (opensInfinitive(reader, at) && isBound(reader, at)) return true
  return false
}

function opensInfinitive(reader: TermReader, at: number): boolean {
  const { tokens, language } = reader
  const code = tokens.code[at] ?? BREAK
  return language.infinitives.has(code) || (isWordCode(code) && endsAs(reader, at, language.pack.infinitiveEndings))
}

/** A word that binds stands right before the infinitive, or with its object between. */
function isBound(reader: TermReader, infinitive: number): boolean {
  const { tokens, language } = reader
  for (let at = infinitive - 1; at >= 0 && at >= infinitive - OBJECT && !endsSentence(reader, at); at -= 1)
    if (language.owing.has(tokens.code[at] ?? BREAK)) return true
  return false
}

/** "before the end of June", "before the month is out": the day before which it must be is none of the month. */
export function closedBound(
  reader: TermReader,
  bound: Bound,
  phrase: { readonly from: number; readonly to: number },
): Bound {
  if (bound.edge !== 'excluded' || bound.bound !== 'upper') return bound
  return namesEnd(reader, phrase) || endsAfter(reader, phrase.to) ? { ...bound, edge: 'included' } : bound
}

function namesEnd(reader: TermReader, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from; at < to; at += 1) if (is(reader, at, 'end-word')) return true
  return false
}

function endsAfter({ tokens, language }: TermReader, to: number): boolean {
  return language.closers.some((codes) => codes.every((code, at) => tokens.code[to + at] === code))
}
