import type { PublicLinks, PublicPageName } from '#export/pages/public-view'
import type { VantageDays } from '#views/words/vantage-words'

/** Below what address the public pages of a server stand; those to be shown inside other pages stand apart. */
export const PUBLIC_ROOT = '/public'
export const EMBED_ROOT = '/public/embed'

/** What a frame of any page needs on a server. */
export function serverFrame(embedded: boolean): Pick<PublicLinks, 'style' | 'mark' | 'home' | 'embedded'> {
  return { style: `${PUBLIC_ROOT}/style.css`, mark: '/mark.svg', home: PUBLIC_ROOT, embedded }
}

/** The links of an agreement's pages on a server; the days that were asked for go along. */
export function serverLinks(id: string, days: Partial<VantageDays>, embedded: boolean): PublicLinks {
  const root = `${embedded ? EMBED_ROOT : PUBLIC_ROOT}/agreements/${encodeURIComponent(id)}`
  const address = (path: string, part = 0): string => {
    const asked = [
      days.asOf === undefined ? '' : `asOf=${days.asOf}`,
      days.knownAt === undefined ? '' : `knownAt=${days.knownAt}`,
      part === 0 ? '' : `part=${part + 1}`,
    ].filter((word) => word !== '')
    return `${root}${path}${asked.length === 0 ? '' : `?${asked.join('&')}`}`
  }
  return {
    ...serverFrame(embedded),
    page: (name, part) => address(name === 'ledger' ? '' : `/${name}`, part),
    norm: (norm) => address(`/norms/${encodeURIComponent(norm)}`),
    form: root,
  }
}

/** Where a page lies in a published folder, from its root. */
export function pageFile(id: string, name: PublicPageName, part = 0): string {
  const base = name === 'ledger' ? 'index' : name
  return `${folderName(id)}/${base}${part === 0 ? '' : `-${part + 1}`}.html`
}

/** Where a norm's page lies in a published folder, from its root. */
export function normFile(id: string, norm: string): string {
  return `${folderName(id)}/norms/${folderName(norm)}.html`
}

/** The links of a page in a published folder, each from the page itself; `depth` is how many folders it lies below the root. */
export function folderLinks(id: string, depth: number): PublicLinks {
  const root = '../'.repeat(depth)
  return {
    style: `${root}style.css`,
    mark: `${root}mark.svg`,
    home: `${root}index.html`,
    embedded: false,
    page: (name, part) => `${root}${pageFile(id, name, part)}`,
    norm: (norm) => `${root}${normFile(id, norm)}`,
  }
}

/** An id as a name of a file that every disk takes: what is no letter, digit, hyphen or underline is told by its number. */
function folderName(id: string): string {
  const safe = [...id].map((letter) =>
    /[a-z0-9_-]/.test(letter) ? letter : `~${letter.codePointAt(0)?.toString(16)}~`,
  )
  return safe.join('').slice(0, 150)
}
