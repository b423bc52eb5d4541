/** An element of a page that takes words alone and has no end: all that stands behind it is lost to a browser too. */
export interface UnendedElement {
  readonly name: string
  /** How many characters of words stand behind its start, tags left out. */
  readonly characters: number
}

/** The element with what it swallowed, or nothing where no words are lost; `from` is where its start tag ends. */
export function unendedElement(html: string, name: string, from: number): UnendedElement | undefined {
  // The rest of a script or a style is code, up to the first tag that is none of it.
  const begin = /^(script|style)$/.test(name) ? html.indexOf('<', from) : from
  const characters = begin < 0 ? 0 : lettersBehind(html, begin)
  return characters === 0 ? undefined : { name, characters }
}

function lettersBehind(html: string, from: number): number {
  let count = 0
  for (let at = from; at < html.length; ) {
    const tag = html.indexOf('<', at)
    const words = html.slice(at, tag < 0 ? html.length : tag)
    count += words.replaceAll(/\s+/g, ' ').trim().length
    if (tag < 0) return count
    const end = html.indexOf('>', tag)
    if (end < 0) return count
    at = end + 1
  }
  return count
}
