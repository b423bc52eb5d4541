import type { Span } from '#base/span'

/** The words that a person marked within the text on the page, as a span of the canonical text. */
export function selectedSpan(within: HTMLElement | null): Span | undefined {
  const selection = document.getSelection()
  if (within === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const from = offsetOf(range.startContainer, range.startOffset, within)
  const to = offsetOf(range.endContainer, range.endOffset, within)
  return from === undefined || to === undefined || from >= to ? undefined : { from, to }
}

/** Where a point of the page lies in the text: paragraphs carry where they begin. */
function offsetOf(node: Node, offset: number, within: HTMLElement): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-from]')
  if (paragraph === null || paragraph === undefined || !within.contains(paragraph)) return undefined
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset['from']) + before.toString().length
}
