import type { Block, Quotation } from '#reader/segment/segmented'
import type { Token } from '#reader/segment/token'

type Side = 'open' | 'close' | 'none'
type Style = 'double' | 'single' | 'angle' | 'low'

interface OpenQuotation {
  readonly style: Style
  readonly from: number
  readonly first: number
  readonly runsOn: boolean
}

const STYLE_BY_MARK: Readonly<Record<string, Style>> = {
  '"': 'double',
  '\u201c': 'double',
  '\u201d': 'double',
  '\u201f': 'double',
  '\u201e': 'low',
  '\u00ab': 'angle',
  '\u00bb': 'angle',
  "'": 'single',
  '\u2018': 'single',
  '\u2019': 'single',
  '\u201a': 'low',
  '`': 'single',
}

/**
 * Stretches of direct speech, outermost only. A quotation that is not closed at the end of its paragraph runs on when
 * the next paragraph opens with the same mark; else it ends with the paragraph and is reported as not closed.
 */
export function findQuotations(text: string, tokens: readonly Token[], blocks: readonly Block[]): readonly Quotation[] {
  const quotations: Quotation[] = []
  let open: OpenQuotation | undefined
  for (const block of blocks) {
    if (open !== undefined && !opensWith(text, tokens, block, open.style)) {
      quotations.push(
        closed(quotations.length, open, { to: endBefore(tokens, block.first), end: block.first, closed: false }),
      )
      open = undefined
    }
    open = quotationsOfBlock(text, { tokens, block, open, quotations })
  }
  if (open !== undefined) {
    quotations.push(
      closed(quotations.length, open, { to: endBefore(tokens, tokens.length), end: tokens.length, closed: false }),
    )
  }
  return quotations
}

function styleOf(text: string, token: Token): Style {
  return STYLE_BY_MARK[markOf(text, token)] ?? 'double'
}

/** The mark as one character: two straight apostrophes stand for a double one. */
function markOf(text: string, token: Token): string {
  return token.to - token.from === 2 ? '"' : text.charAt(token.from)
}

interface BlockScan {
  readonly tokens: readonly Token[]
  readonly block: Block
  readonly open: OpenQuotation | undefined
  readonly quotations: Quotation[]
}

function quotationsOfBlock(text: string, scan: BlockScan): OpenQuotation | undefined {
  let open = scan.open
  for (let at = scan.block.first; at < scan.block.end; at += 1) {
    const token = scan.tokens[at]
    if (token?.kind !== 'quote') continue
    open = open === undefined ? opened(text, token, at) : goOn(text, scan, { open, token, at })
  }
  // A single mark that is never closed in its paragraph was an apostrophe.
  return open?.style === 'single' ? undefined : open
}

function opened(text: string, token: Token, at: number): OpenQuotation | undefined {
  if (sideOf(text, token, false) !== 'open') return undefined
  return { style: styleOf(text, token), from: token.from, first: at + 1, runsOn: false }
}

/** The quotation after one more mark: run on at the head of a paragraph, closed, or still open. */
function goOn(
  text: string,
  scan: BlockScan,
  now: { open: OpenQuotation; token: Token; at: number },
): OpenQuotation | undefined {
  const { open, token, at } = now
  if (at === scan.block.first && open.from < token.from) return { ...open, runsOn: true }
  if (!closes(text, token, open.style, styleOf(text, token))) return open
  scan.quotations.push(closed(scan.quotations.length, open, { to: token.to, end: at, closed: true }))
  return undefined
}

function closes(text: string, token: Token, openStyle: Style, style: Style): boolean {
  if (openStyle === 'low') return '\u201c\u201d\u2018\u2019"'.includes(text.charAt(token.from))
  return style === openStyle && sideOf(text, token, true) === 'close'
}

function closed(index: number, open: OpenQuotation, end: { to: number; end: number; closed: boolean }): Quotation {
  return { index, from: open.from, first: open.first, runsOn: open.runsOn, ...end }
}

function endBefore(tokens: readonly Token[], index: number): number {
  return tokens[index - 1]?.to ?? 0
}

function opensWith(text: string, tokens: readonly Token[], block: Block, style: Style): boolean {
  const first = tokens[block.first]
  if (first?.kind !== 'quote') return false
  return styleOf(text, first) === style && '\u201c"\u00ab\u201e\u2018'.includes(markOf(text, first))
}

function isWordUnit(unit: number): boolean {
  return unit >= 0xc0 || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

/** Whether the mark opens or closes, by its shape, else by which side of it touches a word. */
function sideOf(text: string, token: Token, isOpen: boolean): Side {
  const mark = markOf(text, token)
  const around = { before: text.charCodeAt(token.from - 1), after: text.charCodeAt(token.to) }
  if (OPENING.includes(mark)) return isOpen && mark === '\u201c' && closesByPlace(around) ? 'close' : 'open'
  if ('\u201d\u00bb'.includes(mark)) return 'close'
  if (mark === '\u2019') return isWordUnit(around.after) ? 'none' : 'close'
  return straightSide(mark, around, isOpen)
}

const OPENING = '\u201c\u00ab\u201e\u2018\u201a'

/** An opening mark at the end of words, with a space behind it, was meant to close. */
function closesByPlace(around: { before: number; after: number }): boolean {
  return around.after <= 32 && around.before > 32
}

function straightSide(mark: string, around: { before: number; after: number }, isOpen: boolean): Side {
  const { before, after } = around
  if (isOpen && !(before <= 32 && isWordUnit(after))) return 'close'
  if (isWordUnit(after) && !isWordUnit(before)) return 'open'
  if (isOpen) return 'close'
  return mark === '"' && !(after <= 32) && !isWordUnit(before) ? 'open' : 'none'
}
