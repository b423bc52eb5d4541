import type { Block } from '#reader/segment/segmented'
import type { Token } from '#reader/segment/token'
import {
  letteredLines,
  type Marker,
  markerAt,
  type NumberedLines,
  numberOfPath,
  sectionLines,
} from '#reader/segment/find-markers'
import { type ListWords, runInMarks } from '#reader/segment/run-in-lists'

interface Line {
  readonly from: number
  readonly to: number
  readonly blankBefore: boolean
  /** A row of a table: nothing that was wrapped goes on in it. */
  readonly row: boolean
}

const MOST_HEADING_UNITS = 120
const CELL_MARKS = ['\t', '|']

/** What blocks hang on beside the text: where its own words begin, and the words that say what a list belongs to. */
export interface BlockHints {
  readonly headerEnd: number
  readonly listWords: ListWords
}

/** Paragraphs, headings and list items in order. Lines that were only wrapped are put together again. */
export function findBlocks(text: string, tokens: readonly Token[], hints: BlockHints): readonly Block[] {
  const lines = linesOf(text, hints.headerEnd)
  const numbered = { lettered: letteredLines(text, lines), sections: sectionLines(text, lines) }
  const page: Page = { text, width: wrapWidth(lines), numbered }
  const spans = joinLines(page, lines)
  return numberBlocks(page, cutRunInItems(text, spans, hints.listWords), tokens)
}

/** What is known of the lines of a text as a whole. */
interface Page {
  readonly text: string
  /** The width that its lines were wrapped to, or 0 when every line is a paragraph of its own. */
  readonly width: number
  readonly numbered: NumberedLines
}

function linesOf(text: string, start: number): readonly Line[] {
  const lines: Line[] = []
  const tables = CELL_MARKS.some((mark) => text.includes(mark))
  let from = start
  let blank = true
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    const trimmed = trim(text, from, end)
    const row = tables && CELL_MARKS.some((mark) => text.slice(trimmed.from, trimmed.to).includes(mark))
    if (trimmed.to > trimmed.from) lines.push({ ...trimmed, blankBefore: blank, row })
    blank = trimmed.to <= trimmed.from
    if (newline < 0) break
    from = newline + 1
  }
  return lines
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff
}

function trim(text: string, from: number, to: number): { from: number; to: number } {
  let a = from
  let b = to
  while (a < b && isSpace(text.charCodeAt(a))) a += 1
  while (b > a && isSpace(text.charCodeAt(b - 1))) b -= 1
  return { from: a, to: b }
}

/** The longest line, unless more than a few are longer than anybody wraps lines; a title or a table may be. */
function wrapWidth(lines: readonly Line[]): number {
  let longest = 0
  let beyond = 0
  for (const { from, to } of lines) {
    if (to - from > WIDEST) beyond += 1
    else longest = Math.max(longest, to - from)
  }
  return beyond * FEW <= lines.length && longest >= 50 ? longest : 0
}

const WIDEST = 130
/** One line in so many may be longer than the lines of a wrapped text are. */
const FEW = 8

function joinLines(page: Page, lines: readonly Line[]): readonly { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  let previous: Line | undefined
  for (const line of lines) {
    const last = spans.at(-1)
    if (last !== undefined && previous !== undefined && continuesLine(page, previous, line)) last.to = line.to
    else spans.push({ from: line.from, to: line.to })
    previous = line
  }
  return spans
}

function continuesLine(page: Page, previous: Line, line: Line): boolean {
  const { text, width } = page
  if (line.blankBefore || line.row || previous.row) return false
  if (markerOf(page, line) !== undefined) return false
  const length = previous.to - previous.from
  if (length >= MOST_SHORT && breaksWords(text, previous, line)) return true
  if (width === 0 || length < width * 0.6 || length > WIDEST) return false
  return !':'.includes(text.charAt(previous.to - 1))
}

const MOST_SHORT = 40

/** A line that ends in a word, a comma or a hyphen, before one that begins in the lower case: a sentence goes on. */
function breaksWords(text: string, previous: Line, line: Line): boolean {
  return /[\p{L}\d,\u00ad-]/u.test(text.charAt(previous.to - 1)) && /\p{Ll}/u.test(text.charAt(line.from))
}

function markerOf({ text, numbered }: Page, { from, to }: { from: number; to: number }): Marker | undefined {
  return markerAt(text, from, to, numbered)
}

interface Piece {
  readonly from: number
  readonly to: number
  /** Items follow in the same paragraph. */
  readonly lead?: boolean
}

/** Cuts "The Parties shall: (a) withdraw; (b) report." into its lead-in and its items. */
function cutRunInItems(
  text: string,
  spans: readonly { from: number; to: number }[],
  words: ListWords,
): readonly Piece[] {
  const cut: Piece[] = []
  for (const span of spans) {
    let from = span.from
    for (const at of runInMarks(text, span, words)) {
      const piece = trim(text, from, at)
      if (piece.to > piece.from) cut.push(from === span.from ? { ...piece, lead: true } : piece)
      from = at
    }
    cut.push(trim(text, from, span.to))
  }
  return cut
}

function numberBlocks(page: Page, spans: readonly Piece[], tokens: readonly Token[]): readonly Block[] {
  const { text } = page
  const blocks: Block[] = []
  const open: { marker: Marker; leadIn: number | undefined }[] = []
  let token = 0
  let leadIn: number | undefined
  for (const span of spans) {
    const first = firstFrom(tokens, token, span.from)
    token = firstFrom(tokens, first, span.to)
    const outer = markerOf(page, span)
    const kind = kindOf(text, span, outer)
    if (outer === undefined && kind === 'heading') closeNumbers(open)
    const marker = outer === undefined ? undefined : placeMarkers(text, open, { outer, span, leadIn })
    const leader = marker === undefined ? continued(text, blocks.at(-1), kind) : open.at(-1)?.leadIn
    const block: Block = {
      from: span.from,
      to: span.to,
      index: blocks.length,
      kind,
      first: marker === undefined ? first : tokenAt(tokens, first, token, marker.to),
      end: token,
      ...numbering(marker, open),
      ...leadBy(leader),
    }
    blocks.push(block)
    leadIn = span.lead === true || opensList(text, block) ? block.index : undefined
  }
  return blocks
}

/** A title below "Article 2" stands in the article: it closes only what is numbered within. */
function closeNumbers(open: { marker: Marker; leadIn: number | undefined }[]): void {
  open.length = open[0]?.marker.rank === 0 ? 1 : 0
}

/** The first token that stands at or after `unit`: the words behind the number of a provision. */
function tokenAt(tokens: readonly Token[], first: number, end: number, unit: number): number {
  let at = first
  while (at < end && (tokens[at]?.from ?? 0) < unit) at += 1
  return at
}

/** Places the marker of a block and the one that stands right behind it; gives the last. */
function placeMarkers(
  text: string,
  open: { marker: Marker; leadIn: number | undefined }[],
  { outer, span, leadIn }: { readonly outer: Marker; readonly span: Piece; readonly leadIn: number | undefined },
): Marker {
  placeMarker(open, outer, leadIn)
  const inner = innerMarker(text, outer, span)
  if (inner !== undefined) placeMarker(open, inner, undefined)
  return inner ?? outer
}

/** "2. (a) The State shall": the number of the first part stands right behind that of the whole. */
function innerMarker(text: string, { to, rank }: Marker, span: Piece): Marker | undefined {
  if (rank === 2 || text.charAt(to) !== '(') return undefined
  const inner = markerAt(text, to, span.to)
  return inner?.rank === 1 && inner.order === 1 ? inner : undefined
}

/** A marker closes all deeper ones; the lead-in of a level stays that of its first item. */
function placeMarker(open: { marker: Marker; leadIn: number | undefined }[], marker: Marker, leadIn?: number): void {
  const same = open.findIndex((each) => each.marker.style === marker.style)
  if (same >= 0) {
    const kept = marker.order === 1 ? leadIn : open[same]?.leadIn
    open.length = same
    open.push({ marker, leadIn: kept })
    return
  }
  if (marker.rank === 0) open.length = 0
  open.push({ marker, leadIn })
}

function endsOpen(text: string, block: Block | undefined): boolean {
  return block !== undefined && text.charAt(block.to - 1) === ':'
}

function opensList(text: string, block: Block): boolean {
  const last = text.charAt(block.to - 1)
  return last === ':' || last === '\u2014' || (block.marker !== undefined && last === '-')
}

function continued(text: string, before: Block | undefined, kind: Block['kind']): number | undefined {
  if (before === undefined || kind === 'heading') return undefined
  if (endsOpen(text, before)) return before.index
  return undefined
}

function kindOf(text: string, span: { from: number; to: number }, marker: Marker | undefined): Block['kind'] {
  const length = span.to - span.from
  const last = text.charAt(span.to - 1)
  const open = !'.:;!?,\u201d"\u2019\u2026'.includes(last)
  if (marker !== undefined) return marker.rank === 0 && length < MOST_HEADING_UNITS && open ? 'heading' : 'item'
  return length < MOST_HEADING_UNITS && open ? 'heading' : 'paragraph'
}

function firstFrom(tokens: readonly Token[], start: number, from: number): number {
  let at = start
  while (at < tokens.length && (tokens[at]?.from ?? 0) < from) at += 1
  return at
}

function numbering(
  marker: Marker | undefined,
  open: readonly { readonly marker: Marker }[],
): Pick<Block, 'depth' | 'marker' | 'path'> {
  if (marker === undefined) return { depth: 0 }
  const path = numberOfPath(open.map((each) => each.marker))
  // A bullet under no number has none.
  return { depth: open.length, marker: marker.label, ...(path === '' ? {} : { path }) }
}

function leadBy(leadIn: number | undefined): Pick<Block, 'leadIn'> {
  return leadIn === undefined ? {} : { leadIn }
}
