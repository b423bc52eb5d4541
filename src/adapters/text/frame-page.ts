import type { MovableNode } from '#adapters/text/close-drawings'

/** A parsed page whose outer elements may be missing. */
interface UnframedPage {
  readonly documentElement: MovableNode
  createElement(name: string): MovableNode
}

// What stands in the head of a page, also where the tags of the head are left out.
// Source: HTML Living Standard, "in head" insertion mode.
const ofHead = /^(base|link|meta|noscript|script|style|template|title|#comment)$/i
const elementNode = 1
const textNode = 3

/**
 * Gives a page the head and the body that a browser would: their tags may be left out, and the parser of pages then takes
 * the page for empty. What belongs to the head stands in it, everything else in the body, in its order.
 */
export function framePage(page: UnframedPage): void {
  const root = page.documentElement
  const parts = childrenOf(root)
  const head = partNamed(parts, 'head') ?? page.createElement('head')
  const body = partNamed(parts, 'body') ?? page.createElement('body')
  const first = body.firstChild
  const inBody = parts.indexOf(body)
  let begun = false
  for (const [at, part] of parts.entries()) {
    if (part === head || part === body) {
      begun ||= part === body
      continue
    }
    begun ||= !belongsToHead(part)
    if (!begun) head.insertBefore(part, null)
    else body.insertBefore(part, at < inBody ? first : null)
  }
  root.insertBefore(head, root.firstChild)
  root.insertBefore(body, null)
}

function childrenOf(root: MovableNode): readonly MovableNode[] {
  const parts: MovableNode[] = []
  for (let part = root.firstChild; part !== null; part = part.nextSibling) parts.push(part)
  return parts
}

function partNamed(parts: readonly MovableNode[], name: string): MovableNode | undefined {
  return parts.find((part) => part.nodeType === elementNode && part.nodeName.toLowerCase() === name)
}

function belongsToHead(part: MovableNode): boolean {
  if (part.nodeType === textNode) return (part.nodeValue ?? '').trim() === ''
  return ofHead.test(part.nodeName)
}
