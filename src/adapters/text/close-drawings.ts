import type { HtmlNode } from '#adapters/text/html-node'

/** A node of a page that can be moved in it. */
export interface MovableNode extends HtmlNode {
  readonly firstChild: MovableNode | null
  readonly nextSibling: MovableNode | null
  readonly parentNode: MovableNode | null
  insertBefore(node: MovableNode, before: MovableNode | null): unknown
}

// An element that ends a drawing or a formula, whether that was closed or not, and those of a drawing that may hold a page.
// Source: HTML Living Standard, "the rules for parsing tokens in foreign content". `meta` and `font` are left out: they
// stand in drawings of old programs.
const endsIt =
  /^(b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|hr|i|img|li|listing|menu|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/i
const holdsPage = /^(foreignobject|desc|title|mi|mo|mn|ms|mtext|annotation-xml)$/i
const drawing = /^(svg|math)$/i

/**
 * Ends drawings and formulas that were never closed where a browser does, since the parser of pages does not: at the first
 * element that cannot be part of one. That element and all behind it are moved behind the drawing.
 */
export function closeDrawings(root: MovableNode): void {
  for (let node: MovableNode | null = root; node !== null; ) {
    if (!drawing.test(node.nodeName)) {
      node = node.firstChild ?? nextAfter(node, root)
      continue
    }
    const first = firstBehind(node)
    if (first !== undefined) moveBehind(node, first)
    node = nextAfter(node, root)
  }
}

function nextAfter(node: MovableNode, root: MovableNode): MovableNode | null {
  for (let at: MovableNode | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling
  }
  return null
}

function firstBehind(root: MovableNode): MovableNode | undefined {
  for (let node = root.firstChild; node !== null; ) {
    if (endsIt.test(node.nodeName)) return node
    const inside: MovableNode | null = holdsPage.test(node.nodeName) ? null : node.firstChild
    node = inside ?? nextAfter(node, root)
  }
  return undefined
}

// In the order of the page: the element and what follows it, then what follows each element that it lies in.
function moveBehind(root: MovableNode, first: MovableNode): void {
  const before = root.nextSibling
  let inside: MovableNode | null = first.parentNode
  let next: MovableNode | null = first
  while (inside !== null) {
    while (next !== null) {
      const following: MovableNode | null = next.nextSibling
      root.parentNode?.insertBefore(next, before)
      next = following
    }
    if (inside === root) return
    next = inside.nextSibling
    inside = inside.parentNode
  }
}
