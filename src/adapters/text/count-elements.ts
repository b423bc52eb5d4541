import { unendedElement, type UnendedElement } from '#adapters/text/unended-element'

/** How large a page is for its parser: how many elements it has, and how deep they lie in each other at most. */
export interface PageSize {
  readonly elements: number
  readonly depth: number
  /** The first element without an end that swallows words. */
  readonly unended?: UnendedElement
}

/**
 * Counts the elements of a page without building it. The parser's time grows with the square of the depth, so this looks
 * first; it reads the page once and stops at `mostDepth`. Elements whose end may be left out do not count as depth.
 */
export function countElements(html: string, mostDepth: number): PageSize {
  const open: string[] = []
  let [elements, depth, at] = [0, 0, html.indexOf('<')]
  let unended: UnendedElement | undefined
  while (at >= 0 && depth <= mostDepth) {
    const tag = tagAt(html, at)
    if (tag.kind === 'end') close(open, tag.name)
    if (tag.kind === 'start') elements += 1
    if (tag.unended !== undefined) unended = unendedElement(html, tag.name, tag.unended)
    if (tag.kind === 'start' && !tag.empty) open.push(tag.name)
    depth = Math.max(depth, open.length)
    at = html.indexOf('<', tag.to)
  }
  return { elements, depth, ...(unended === undefined ? {} : { unended }) }
}

interface Tag {
  readonly kind: 'start' | 'end' | 'other'
  readonly name: string
  readonly empty: boolean
  readonly to: number
  /** Where the words behind it begin, where it takes words alone and has no end. */
  readonly unended?: number
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
  if (wordsOnly.test(name)) return wordsAt(html, name, to)
  const empty = bare.test(name) || endMayBeLeftOut.test(name) || html.startsWith('/>', to - 2)
  return { kind: 'start', name, empty, to }
}

// Ends are written in small or capital letters.
function wordsAt(html: string, name: string, from: number): Tag {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  const [kind, empty] = ['start', true] as const
  if (found !== null) return { kind, name, empty, to: found.index + found[0].length }
  // What is a template or stands in for scripts is read as other elements are.
  return { kind, name, empty, to: html.length, ...(/^(noscript|template)$/.test(name) ? {} : { unended: from }) }
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}

function after(html: string, words: string, from: number): number {
  const at = html.indexOf(words, from)
  return at < 0 ? html.length : at + words.length
}
