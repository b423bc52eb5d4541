import type { HtmlNode } from '#adapters/text/html-node'

/** A page's text cannot be had: its elements lie too deep in each other, or there is too much of it. */
export class PageTooLarge extends Error {}

/** What bounds the walk. */
interface WalkLimits {
  readonly depth: number
  readonly textLength: number
}

/**
 * The text of a page as its reader sees it: paragraphs apart by an empty line, list items and rows on lines of their own,
 * numbered items with their numbers, white space folded, nothing of scripts and of what is hidden.
 */
export function htmlToText(root: HtmlNode, limits: WalkLimits): string {
  const writer = lineWriter(limits.textLength)
  // Walked with a stack of our own and not by calls, so that no depth can exhaust the program's.
  const steps: WalkStep[] = [{ node: root, depth: 0, leaves: false }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, depth } = step
    if (depth > limits.depth) throw new PageTooLarge(`its elements lie more than ${limits.depth} deep in each other`)
    if (step.leaves) space(node, writer)
    else if (enter(node, writer)) {
      steps.push({ node, depth, leaves: true })
      for (const child of childSteps(node, depth + 1)) steps.push(child)
    }
  }
  return writer.text()
}

interface WalkStep {
  readonly node: HtmlNode
  readonly depth: number
  readonly leaves: boolean
}

// The last child first, since the walk takes from the end.
function childSteps(node: HtmlNode, depth: number): readonly WalkStep[] {
  const steps: WalkStep[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    steps.push({ node: child, depth, leaves: false })
  }
  return steps.reverse()
}

const skipped =
  /^(script|style|title|noscript|template|svg|math|iframe|object|canvas|head|select|button|input|textarea|nav)$/i
const furniture = /^(navigation|banner|contentinfo|search|menu)$/i
const paragraphs =
  /^(p|h[1-6]|blockquote|ul|ol|dl|table|section|article|main|header|footer|aside|figure|pre|hr|address)$/i
const lines = /^(div|li|tr|dt|dd|figcaption|caption|form|fieldset|nav|details|summary|body)$/i
const cells = /^(td|th)$/i

interface LineWriter {
  write(text: string): void
  space(kind: 'cell' | 'line' | 'paragraph'): void
  /** How far the items of each numbered list are counted. */
  readonly counted: Map<HtmlNode, { readonly item: HtmlNode; readonly before: number }>
  text(): string
}

/** Writes what stands before a node's children; false where there are none for the reader. */
function enter(node: HtmlNode, writer: LineWriter): boolean {
  if (node.nodeType === textNode) {
    writer.write(isPreformatted(node) ? (node.nodeValue ?? '') : folded(node.nodeValue ?? ''))
    return false
  }
  if (node.nodeType !== elementNode || skipped.test(node.nodeName) || isHidden(node)) return false
  if (/^br$/i.test(node.nodeName)) writer.write('\n')
  space(node, writer)
  writer.write(itemNumber(node, writer.counted))
  return true
}

const elementNode = 1
const textNode = 3

function space(node: HtmlNode, writer: LineWriter): void {
  if (paragraphs.test(node.nodeName)) writer.space('paragraph')
  else if (lines.test(node.nodeName)) writer.space('line')
  else if (cells.test(node.nodeName)) writer.space('cell')
}

function isHidden(node: HtmlNode): boolean {
  const attribute = (name: string): string | null => node.getAttribute?.(name) ?? null
  if (attribute('hidden') !== null || furniture.test(attribute('role') ?? '')) return true
  return /display\s{0,9}:\s{0,9}none/i.test((attribute('style') ?? '').slice(0, 2000))
}

function isPreformatted(node: HtmlNode): boolean {
  return /^pre$/i.test(node.parentNode?.nodeName ?? '')
}

// HTML folds these five and no others: a space that does not break is a letter.
function folded(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ')
}

function itemNumber(item: HtmlNode, counted: LineWriter['counted']): string {
  const list = item.parentNode
  if (list === null || !/^li$/i.test(item.nodeName) || !/^ol$/i.test(list.nodeName)) return ''
  const own = Number(item.getAttribute?.('value') ?? Number.NaN)
  if (Number.isInteger(own)) return `${own}. `
  const start = Number(list.getAttribute?.('start') ?? 1)
  return `${(Number.isInteger(start) ? start : 1) + itemsBefore({ item, list }, counted)}. `
}

// Items are asked for in their order, so each is counted from the one before it and a long list stays linear.
function itemsBefore(
  { item, list }: { readonly item: HtmlNode; readonly list: HtmlNode },
  counted: LineWriter['counted'],
): number {
  const last = counted.get(list)
  let before = last === undefined ? 0 : last.before + 1
  let node = last === undefined ? list.firstChild : last.item.nextSibling
  while (node !== null && node !== item) {
    if (/^li$/i.test(node.nodeName)) before += 1
    node = node.nextSibling
  }
  counted.set(list, { item, before })
  return before
}

const rank = { none: 0, cell: 1, line: 2, paragraph: 3 } as const
const spacing = { none: '', cell: '\t', line: '\n', paragraph: '\n\n' } as const

function lineWriter(mostLength: number): LineWriter {
  const pieces: string[] = []
  let length = 0
  let wanted: keyof typeof rank = 'none'
  let ending = '\n'
  const push = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
    ending = piece.at(-1) ?? ending
    if (length > mostLength) throw new PageTooLarge(`more than ${mostLength} letters of text`)
  }
  return {
    counted: new Map(),
    write: (text) => {
      const isBlank = text === ' ' && (wanted !== 'none' || ending === '\n' || ending === ' ')
      if (text === '' || isBlank) return
      if (wanted !== 'none' && length > 0) push(spacing[wanted])
      wanted = 'none'
      push(text.startsWith(' ') && /[ \n\t]$/.test(ending) ? text.slice(1) : text)
    },
    space: (kind) => {
      if (rank[kind] > rank[wanted]) wanted = kind
    },
    text: () => tidied(pieces.join('')),
  }
}

// Spaces before line ends are an accident of the page's source; more than one empty line says nothing more than one.
function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => trimmedEnd(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function trimmedEnd(line: string): string {
  let end = line.length
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1
  return line.slice(0, end)
}
