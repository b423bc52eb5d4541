import { anchorAfter, countsBack } from '#reader/find/time/read-bounds'
import { type Phrase, readPhrase } from '#reader/find/time/phrase'
import type { TermReader } from '#reader/find/time/term-reader'
import type { Mode } from '#reader/find/time/time-state'
import { is } from '#reader/find/time/token-tests'
import type { TimeAnchor } from '#reader/find/time-expression'

/** What a length counts from, or back from, by the words behind it. */
export function anchorOfLength(reader: TermReader, mode: Mode, phrase: Phrase): TimeAnchor {
  const { text, from, to } = reader.tokens
  const words = anchorAfter(reader, phrase.to)
  if (words === undefined)
    return dayZero(reader, phrase) ?? addedTo(reader, phrase.from) ?? toldBefore(reader, phrase.to) ?? NO_START
  const end = endOfDate(reader, words.from, mode)
  const said = text.slice(from[words.from], to[(end ?? words.to) - 1])
  const isBack = countsBack(reader, phrase.to)
  const counts = isBack ? 'counts back from' : 'counts from'
  return {
    kind: end === undefined ? words.kind : 'said',
    said,
    ...(isBack && { back: true }),
    reason: `${counts} ${end === undefined ? 'what the text names' : 'the date the text says'}: \`${said}\``,
  }
}

const NO_START: TimeAnchor = { kind: 'none', reason: 'a length of time that names no start' }

/** "H-hour + 10 days": the words right before the sign name what the length is added to. */
function addedTo(reader: TermReader, at: number): TimeAnchor | undefined {
  const { text, from, to } = reader.tokens
  if (at < 2 || !is(reader, at - 1, 'plus')) return undefined
  let first = at - 2
  while (first > 0 && from[first] === to[first - 1]) first -= 1
  const said = text.slice(from[first], to[at - 2])
  return { kind: 'event', said, reason: `counts from what the text names: \`${said}\`` }
}

/** "within 72 hours thereafter": from what is told before it. */
function toldBefore(reader: TermReader, to: number): TimeAnchor | undefined {
  if (!is(reader, to, 'thereafter-word')) return undefined
  return { kind: 'last-date', reason: 'counts from what is told before it' }
}

/** Where the date ends that an anchor names, where it names one. */
function endOfDate(reader: TermReader, from: number, mode: Mode): number | undefined {
  const start = readPhrase(reader, from, mode)
  return start === undefined || start.kind === 'duration' || start.kind === 'symbolic' ? undefined : start.to
}

/** `D+30` and `Day 100` count from a day that their own letter names. */
function dayZero({ tokens, language }: TermReader, { match }: Phrase): TimeAnchor | undefined {
  const first = match.terms.findLast(({ category }) => language.nameOf(category) === 'd-letter') ?? match.terms[0]
  if (first === undefined || match.terms.length < 2) return undefined
  const name = language.nameOf(first.category)
  if (name !== 'd-letter' && name !== 'day') return undefined
  const said = tokens.text.slice(tokens.from[first.from], tokens.to[first.to - 1])
  return { kind: 'event', said, reason: `counts from the day that \`${said}\` names` }
}
