import { findTimes } from '#reader/find/find-times'
import type { NameIndex } from '#reader/find/name-index'
import { findNames } from '#reader/find/find-names'
import type { NameMention } from '#reader/find/document-parts'
import type { TimeContext, TimeExpression } from '#reader/find/time-expression'
import type { CuePack, CueWords } from '#reader/languages/cue-pack'
import type { Segmented } from '#reader/segment/segmented'
import type { Token } from '#reader/segment/token'

/** A stretch of tokens `[first, end)`. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** A text of a language that is read by cue words: its parts, times and known names. */
export interface CueText {
  readonly pack: CuePack
  readonly segmented: Segmented
  readonly times: readonly TimeExpression[]
  readonly names: readonly NameMention[]
  readonly instrument: boolean
  /** For each token the quotation it stands in, its marks included, or -1. */
  readonly quotationAt: Int32Array
  /** For each token 1 where it stands in a time expression. */
  readonly timed: Uint8Array
  readonly lookups: CueLookups
}

/** The cues of a language, looked up by their first words. */
export interface CueLookups {
  readonly speech: CueIndex<CuePack['speech'][number]>
  readonly according: CueIndex<Cue>
  readonly hearsay: CueIndex<Cue>
  readonly relays: CueIndex<Cue>
  readonly owed: CueIndex<CuePack['owed'][number]>
  readonly conditions: CueIndex<CuePack['conditions'][number]>
  readonly hedges: CueIndex<CuePack['hedges'][number]>
  readonly standings: CueIndex<CuePack['standings'][number]>
}

interface Cue {
  readonly words: CueWords
}

/** Makes the lookups of a language. */
export function lookupsOf(pack: CuePack): CueLookups {
  const plain = (all: readonly CueWords[]): CueIndex<Cue> => indexCues(all.map((words) => ({ words })))
  return {
    speech: indexCues(pack.speech),
    according: plain(pack.according),
    hearsay: plain(pack.hearsay),
    relays: plain(pack.relays),
    owed: indexCues(pack.owed),
    conditions: indexCues(pack.conditions),
    hedges: indexCues(pack.hedges),
    standings: indexCues(pack.standings),
  }
}

/** Cuts and searches a text once, for all finders of cues. */
export function toCueText(
  segmented: Segmented,
  pack: CuePack,
  beside: { readonly index: NameIndex; readonly time: TimeContext },
): CueText {
  const { text, tokens, quotations } = segmented
  const times = findTimes(text, beside.time)
  const quotationAt = new Int32Array(tokens.length).fill(-1)
  for (const { index, first, end } of quotations) quotationAt.fill(index, Math.max(0, first - 1), end + 1)
  return {
    pack,
    segmented,
    times,
    names: findNames(text, tokens, beside.index),
    instrument: beside.time.mode === 'instrument',
    quotationAt,
    timed: markTimes(segmented, times),
    lookups: lookupsOf(pack),
  }
}

function markTimes({ tokens }: Segmented, times: readonly TimeExpression[]): Uint8Array {
  const timed = new Uint8Array(tokens.length)
  let at = 0
  for (const { span } of times) {
    at = tokenFrom(tokens, at, (token) => token.to > span.from)
    const end = tokenFrom(tokens, at, (token) => token.from >= span.to)
    timed.fill(1, at, end)
    at = end
  }
  return timed
}

function tokenFrom(tokens: readonly Token[], start: number, holds: (token: Token) => boolean): number {
  let at = start
  for (let token = tokens[at]; token !== undefined && !holds(token); token = tokens[at]) at += 1
  return at
}

/** Whether a token stands in a quotation, its marks included. */
export function isQuotedAt({ quotationAt }: CueText, at: number): boolean {
  return (quotationAt[at] ?? -1) >= 0
}

/** The lower-case form of a token, empty outside the text. */
export function lowerAt({ segmented }: Pick<CueText, 'segmented'>, at: number): string {
  return segmented.tokens[at]?.lower ?? ''
}

/** Whether a word in small letters, four or more, ends in one of the endings: a verb by its form. */
export function endsInSmallAs(
  { segmented }: Pick<CueText, 'segmented'>,
  at: number,
  endings: readonly string[],
): boolean {
  const token = segmented.tokens[at]
  if (token === undefined || token.kind !== 'word' || token.capital || token.lower.length < SHORTEST_VERB) return false
  return endings.some((ending) => token.lower.endsWith(ending))
}

/** Shorter forms are other words. */
const SHORTEST_VERB = 4

/** How many tokens the cue words take at a place; 0 where they do not stand there. */
function matchCue(text: Pick<CueText, 'segmented'>, at: number, words: CueWords): number {
  for (let offset = 0; offset < words.length; offset += 1)
    if (!isWord(lowerAt(text, at + offset), words[offset] ?? '')) return 0
  return words.length
}

/** Whether a word is the one of a cue, or begins as a cue with `*` says. */
export function isWord(lower: string, cue: string): boolean {
  return cue.endsWith('*') ? lower.startsWith(cue.slice(0, -1)) : lower === cue
}

/** Cues by their first word, so that a word is looked up once; those that begin with the beginning of a word apart. */
export interface CueIndex<T> {
  readonly byWord: ReadonlyMap<string, readonly T[]>
  readonly byBeginning: readonly T[]
}

/** Puts cues into an index. */
function indexCues<T extends { readonly words: CueWords }>(cues: readonly T[]): CueIndex<T> {
  const byWord = new Map<string, T[]>()
  for (const cue of cues) {
    const first = cue.words[0] ?? ''
    if (first.endsWith('*')) continue
    const known = byWord.get(first)
    if (known === undefined) byWord.set(first, [cue])
    else known.push(cue)
  }
  return { byWord, byBeginning: cues.filter(({ words }) => words[0]?.endsWith('*') === true) }
}

/** The longest cue of an index that stands at a place, with the token after it. */
export function cueAt<T extends { readonly words: CueWords }>(
  text: Pick<CueText, 'segmented'>,
  at: number,
  { byWord, byBeginning }: CueIndex<T>,
): { readonly cue: T; readonly end: number } | undefined {
  let best: { cue: T; end: number } | undefined
  for (const cue of [...(byWord.get(lowerAt(text, at)) ?? []), ...byBeginning]) {
    const length = matchCue(text, at, cue.words)
    if (length > 0 && at + length > (best?.end ?? 0)) best = { cue, end: at + length }
  }
  return best
}

/** The quote and span of a stretch, without commas, dashes and blanks at its edges. */
export function trimmed(text: CueText, range: Range): Range {
  let { first, end } = range
  while (first < end && isEdge(text, first)) first += 1
  while (end > first && isEdge(text, end - 1)) end -= 1
  return { first, end }
}

function isEdge({ segmented }: CueText, at: number): boolean {
  return segmented.tokens[at]?.kind === 'mark' && EDGES.has(segmented.tokens[at]?.lower ?? '')
}

const EDGES: ReadonlySet<string> = new Set([',', '.', ';', ':', '-', '\u2013', '\u2014'])

/** The words of a stretch with their span. */
export function partOf({ segmented }: CueText, range: Range): { quote: string; span: { from: number; to: number } } {
  const from = segmented.tokens[range.first]?.from ?? 0
  const to = Math.max(from, segmented.tokens[range.end - 1]?.to ?? from)
  return { quote: segmented.text.slice(from, to), span: { from, to } }
}

/** Times that lie inside a stretch; they stand in order of the text. */
export function timesIn(text: CueText, range: Range): readonly TimeExpression[] {
  const { times } = text
  const { span } = partOf(text, range)
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.span.from ?? 0) < span.from) low = middle + 1
    else high = middle
  }
  const inside: TimeExpression[] = []
  for (let at = low; at < times.length; at += 1) {
    const time = times[at]
    if (time === undefined || time.span.to > span.to) break
    inside.push(time)
  }
  return inside
}

/** The next place from `first` on where a comma or a stronger mark stands, else the end. */
export function nextStop(text: CueText, first: number, end: number): number {
  let at = first
  while (at < end && !isStop(text, at)) at += 1
  return at
}

function isStop(text: CueText, at: number): boolean {
  const token = text.segmented.tokens[at]
  return token?.kind === 'quote' || (token?.kind === 'mark' && STOPS.has(token.lower))
}

const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '\u2013', '\u2014', '(', '.'])
