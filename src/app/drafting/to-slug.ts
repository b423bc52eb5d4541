/** Words as an id: lower-case Latin letters, digits and hyphens, at most 40 characters; `fallback` where none are left. */
export function toSlug(words: string, fallback: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const short = plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).replace(/-[^-]*$/, '')
  return short === '' ? fallback : short
}

const LONGEST = 40

/** Gives each its own id: the second `road` is `road-2`. */
export function makeDistinct(): (slug: string) => string {
  const used = new Map<string, number>()
  return (slug) => {
    const times = (used.get(slug) ?? 0) + 1
    used.set(slug, times)
    if (times === 1) return slug
    const numbered = `${slug}-${times}`
    used.set(numbered, 1)
    return numbered
  }
}
