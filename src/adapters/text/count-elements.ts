/** How large a page is for its parser: how many elements it has, and how deep they lie in each other at most. */
export interface PageSize {
  readonly elements: number
  readonly depth: number
}

/**
 * Counts the elements of a page without building it. The parser's time grows with the square of the depth, so this looks
 * first; it reads the page once and stops at `mostDepth`. Elements whose end may be left out do not count as depth.
 */
export function countElements(html: string, mostDepth: number): PageSize {
  const open: string[] = []
  let [elements, depth, at] = [0, 0, html.indexOf('<')]
  while (at >= 0 && depth <= mostDepth) {
    const tag = tagAt(html, at)
    if (tag.kind === 'end') close(open, tag.name)
    if (tag.kind === 'start') elements += 1
    if (tag.kind === 'start' && !tag.empty) open.push(tag.name)
    depth = Math.max(depth, open.length)
    at = html.indexOf('<', tag.to)
  }
  return { elements, depth }
}

interface Tag {
  readonly kind: 'start' | 'end' | 'other'
  readonly name: string
  readonly empty: boolean
  readonly to: number
}

const tagName = /<(\/?)([a-z][a-z0-9-]{0,40})/iy
const bare = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/
const endMayBeLeftOut = /^(p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|option|optgroup|rt|rp)$/
const wordsOnly = /^(script|style|textarea|title|template|noscript)$/

function tagAt(html: string, at: number): Tag {
  if (html.startsWith('<!--', at)) return { kind: 'other', name: '', empty: true, to: after(html, '-->', at + 4) }
  tagName.lastIndex = at
  const match = tagName.exec(html)
  if (match === null) return { kind: 'other', name: '', empty: true, to: at + 1 }
  const name = (match[2] ?? '').toLowerCase()
  const to = after(html, '>', at)
  if (match[1] === '/') return { kind: 'end', name, empty: false, to }
  if (wordsOnly.test(name)) return { kind: 'start', name, empty: true, to: after(html, `</${name}`, to) }
  const empty = bare.test(name) || endMayBeLeftOut.test(name) || html.startsWith('/>', to - 2)
  return { kind: 'start', name, empty, to }
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}

function after(html: string, words: string, from: number): number {
  const at = html.indexOf(words, from)
  return at < 0 ? html.length : at + words.length
}
