import type { HtmlNode } from '#adapters/text/html-node'
import { itemNumbers, type ItemNumbers } from '#adapters/text/item-number'
import { lineWriter, type LineWriter, type Space } from '#adapters/text/line-writer'
import { PageTooLarge } from '#adapters/text/page-too-large'

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
  const numberOf = itemNumbers()
  // Walked with a stack of our own and not by calls, so that no depth can exhaust the program's.
  const steps: WalkStep[] = [{ node: root, depth: 0, leaves: false }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, depth } = step
    if (depth > limits.depth) throw new PageTooLarge(`its elements lie more than ${limits.depth} deep in each other`)
    if (step.leaves) leave(node, writer)
    else if (enter(node, writer, numberOf)) {
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

/** Writes what stands before a node's children; false where there are none for the reader. */
function enter(node: HtmlNode, writer: LineWriter, numberOf: ItemNumbers): boolean {
  if (node.nodeType === textNode) writer.write(wordsOf(node))
  if (node.nodeType !== elementNode || skipped.test(node.nodeName) || isHidden(node)) return false
  if (/^br$/i.test(node.nodeName)) writer.write('\n')
  const space = spaceOf(node)
  // The first paragraph of an item or a cell stands beside its number, not below it.
  if (space !== undefined && !(isInCell(node) && isFirst(node))) writer.space(space)
  writer.write(numberOf(node))
  return true
}

function leave(node: HtmlNode, writer: LineWriter): void {
  const space = spaceOf(node)
  if (space !== undefined && !(isInCell(node) && cells.test(node.parentNode?.nodeName ?? ''))) writer.space(space)
}

const elementNode = 1
const textNode = 3

function spaceOf(node: HtmlNode): Space | undefined {
  if (paragraphs.test(node.nodeName)) return isInCell(node) ? 'line' : 'paragraph'
  if (lines.test(node.nodeName)) return 'line'
  return cells.test(node.nodeName) ? 'cell' : undefined
}

function isInCell(node: HtmlNode): boolean {
  return /^(p|div)$/i.test(node.nodeName) && /^(td|th|li|dd|dt)$/i.test(node.parentNode?.nodeName ?? '')
}

function isFirst(node: HtmlNode): boolean {
  let before = node.parentNode?.firstChild ?? null
  while (before !== null && before !== node) {
    if (before.nodeType !== textNode || (before.nodeValue ?? '').trim() !== '') return false
    before = before.nextSibling
  }
  return true
}

function isHidden(node: HtmlNode): boolean {
  const attribute = (name: string): string | null => node.getAttribute?.(name) ?? null
  if (attribute('hidden') !== null || furniture.test(attribute('role') ?? '')) return true
  return /display\s{0,9}:\s{0,9}none/i.test((attribute('style') ?? '').slice(0, 2000))
}

// HTML folds these five and no others: a space that does not break is a letter.
function wordsOf(node: HtmlNode): string {
  const words = node.nodeValue ?? ''
  return /^pre$/i.test(node.parentNode?.nodeName ?? '') ? words : words.replace(/[ \t\n\r\f]+/g, ' ')
}
