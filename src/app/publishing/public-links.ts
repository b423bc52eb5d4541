import type { PageInLanguage, PublicLinks, PublicPageName, PublicPlace } from '#export/pages/public-view'
import { LANGUAGES, type Language } from '#views/speech/languages'
import type { VantageDays } from '#views/words/vantage-words'

/** Below what address the public pages of a server stand; those to be shown inside other pages stand apart. */
export const PUBLIC_ROOT = '/public'
export const EMBED_ROOT = '/public/embed'

/** What goes along in the links of a server's pages: the days and the language, each only where somebody asked for it. */
export interface AskedAlong {
  readonly days: Partial<VantageDays>
  readonly language?: Language | undefined
  readonly embedded: boolean
}

/** What a frame of any page needs on a server; only the list of all stands in every language at one address. */
export function serverFrame({
  language,
  embedded,
}: Pick<AskedAlong, 'language' | 'embedded'>): Omit<PublicLinks, 'page' | 'norm' | 'form' | 'lang'> {
  return {
    style: `${PUBLIC_ROOT}/style.css`,
    mark: '/mark.svg',
    home: withQuery(PUBLIC_ROOT, [lang(language)]),
    embedded,
    languages: () => inEach((each) => withQuery(PUBLIC_ROOT, [lang(each)])),
  }
}

/** The links of an agreement's pages on a server; the days and the language that were asked for go along. */
export function serverLinks(id: string, { days, language, embedded }: AskedAlong): PublicLinks {
  const root = `${embedded ? EMBED_ROOT : PUBLIC_ROOT}/agreements/${encodeURIComponent(id)}`
  const address = (path: string, spoken: Language | undefined, part = 0): string =>
    withQuery(`${root}${path}`, [
      days.asOf === undefined ? '' : `asOf=${days.asOf}`,
      days.knownAt === undefined ? '' : `knownAt=${days.knownAt}`,
      lang(spoken),
      part === 0 ? '' : `part=${part + 1}`,
    ])
  const frame = serverFrame({ language, embedded })
  return {
    ...frame,
    page: (name, part) => address(pathOf(name), language, part),
    norm: (norm) => address(pathOf({ norm }), language),
    languages: (page) => (page === 'home' ? frame.languages(page) : inEach((each) => address(pathOf(page), each))),
    form: root,
    ...(language === undefined ? {} : { lang: language }),
  }
}

function pathOf(page: Exclude<PublicPlace, 'home'>): string {
  if (typeof page === 'object') return `/norms/${encodeURIComponent(page.norm)}`
  return page === 'ledger' ? '' : `/${page}`
}

function withQuery(path: string, words: readonly string[]): string {
  const asked = words.filter((word) => word !== '')
  return asked.length === 0 ? path : `${path}?${asked.join('&')}`
}

function lang(language: Language | undefined): string {
  return language === undefined ? '' : `lang=${language}`
}

function inEach(address: (language: Language) => string): readonly PageInLanguage[] {
  return LANGUAGES.map(({ language }) => ({ language, href: address(language) }))
}

/** Where a page lies in a published folder, from the root of its language. */
export function pageFile(id: string, name: PublicPageName, part = 0): string {
  const base = name === 'ledger' ? 'index' : name
  return `${folderName(id)}/${base}${part === 0 ? '' : `-${part + 1}`}.html`
}

/** Where a norm's page lies in a published folder, from the root of its language. */
export function normFile(id: string, norm: string): string {
  return `${folderName(id)}/norms/${folderName(norm)}.html`
}

/** The languages of a published folder, and the one that a page speaks. */
export interface SiteLanguages {
  /** The first lies at the root of the folder, each of the others in a folder of its name. */
  readonly all: readonly Language[]
  readonly spoken: Language
}

/** In what folder the pages of a language lie: none for the first, `ar/` for another. */
export function languageFolder({ all, spoken }: SiteLanguages): string {
  return all[0] === spoken ? '' : `${spoken}/`
}

/**
 * The links of a page in a published folder, each from the page itself; `depth` is how many folders it lies below the root of
 * its language. Pages are cut in parts by their bytes, which differ by language, so that links to a page in another language
 * lead to its first part.
 */
export function folderLinks(id: string, depth: number, languages: SiteLanguages): PublicLinks {
  const root = '../'.repeat(depth)
  const top = languageFolder(languages) === '' ? root : `${root}../`
  const fileOf = (page: PublicPlace): string => {
    if (typeof page === 'object') return normFile(id, page.norm)
    return page === 'home' ? 'index.html' : pageFile(id, page)
  }
  return {
    style: `${top}style.css`,
    mark: `${top}mark.svg`,
    home: `${root}index.html`,
    embedded: false,
    page: (name, part) => `${root}${pageFile(id, name, part)}`,
    norm: (norm) => `${root}${normFile(id, norm)}`,
    languages: (page) =>
      languages.all.map((language) => ({
        language,
        href: `${top}${languageFolder({ ...languages, spoken: language })}${fileOf(page)}`,
      })),
  }
}

/**
 * An id as a name of a file that every disk takes: what is no letter, digit, hyphen or underline is told by its number. An id
 * that is the name of a language gets a mark, since folders of languages stand beside it.
 */
function folderName(id: string): string {
  const safe = [...id]
    .map((letter) => (/[a-z0-9_-]/.test(letter) ? letter : `~${letter.codePointAt(0)?.toString(16)}~`))
    .join('')
    .slice(0, 150)
  return LANGUAGES.some(({ language }) => language === safe) ? `${safe}~` : safe
}
