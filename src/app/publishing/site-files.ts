import { loadAgreement } from '#app/agreements/load-agreement'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import type { Ports, SiteFile } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { folderLinks, languageFolder, normFile, pageFile, type SiteLanguages } from '#app/publishing/public-links'
import { toPublicView } from '#app/publishing/to-public-view'
import { loadSpeech } from '#app/speech/load-speech'
import { compareText, sorted } from '#base/compare'
import { err, ok, type Result } from '#base/result'
import { normPageOf } from '#export/pages/norm-page'
import { agreementsPage, type ListedAgreement } from '#export/pages/plain-pages'
import type { PublicView } from '#export/pages/public-view'
import { publicPages } from '#export/pages/registry'
import { PUBLIC_STYLE } from '#export/pages/style'
import type { Instant } from '#time/instant'
import type { Language } from '#views/speech/languages'
import type { Speech } from '#views/speech/speech'
import { publishedMessages } from '#views/words/published-messages'
import { dateWords, pointWords } from '#views/words/time-words'

/** What is published: which agreements, all where none is named, from where, in which languages. */
export interface AskedSite extends AskedQuestion {
  readonly agreements: readonly string[]
  /** The first lies at the root of the site, each of the others in a folder of its own. */
  readonly languages: readonly [Language, ...Language[]]
}

/** With what pages are made. */
export interface SiteSurroundings {
  readonly ports: Pick<Ports, 'store' | 'files'>
  readonly boundariesFolder: string
  readonly now: Instant
  /** Told for each agreement before its pages are made in a language. */
  readonly progress: (agreement: string, norms: number, language: Language) => void
}

/** Every file of a site, made from what the public may see, in each language. The same question of the same workspace gives the same files. */
export async function siteFiles(
  asked: AskedSite,
  around: SiteSurroundings,
): Promise<Result<readonly SiteFile[], Problem>> {
  const ids = await idsOf(asked, around.ports)
  if (!ids.ok) return ids
  const files: SiteFile[] = [
    { path: 'style.css', text: PUBLIC_STYLE },
    { path: 'mark.svg', text: MARK },
  ]
  for (const spoken of asked.languages) {
    const languages = { all: asked.languages, spoken }
    const pages = await pagesIn(languages, ids.value, { asked, around })
    if (!pages.ok) return pages
    files.push(...pages.value.map(({ path, text }) => ({ path: `${languageFolder(languages)}${path}`, text })))
  }
  return ok(files)
}

/** Every page in one language, from the root of the language; the list of all first. */
async function pagesIn(
  languages: SiteLanguages,
  ids: readonly string[],
  { asked, around }: { readonly asked: AskedSite; readonly around: SiteSurroundings },
): Promise<Result<readonly SiteFile[], Problem>> {
  const speech = await loadSpeech(languages.spoken)
  const files: SiteFile[] = []
  const listed: ListedAgreement[] = []
  for (const id of ids) {
    const loaded = await loadAgreement(around.ports, id, 'public')
    if (!loaded.ok) return loaded
    const view = await viewOf(loaded.value, { asked, around, speech })
    if (!view.ok) return view
    around.progress(id, view.value.table.rows.length, languages.spoken)
    files.push(...filesOf(view.value, languages))
    listed.push(listedOf(loaded.value, view.value))
  }
  const list = agreementsPage({ speech, links: folderLinks('', 0, languages) }, listed)
  return ok([{ path: 'index.html', text: list }, ...files])
}

async function idsOf(
  { agreements }: AskedSite,
  ports: Pick<Ports, 'store'>,
): Promise<Result<readonly string[], Problem>> {
  if (agreements.length > 0) return ok(agreements)
  const read = await ports.store.read((reader) => reader.listAgreements())
  if (!read.ok) return err(toProblem(read.error))
  return ok(sorted(read.value, (a, b) => compareText(a.id, b.id)).map(({ id }) => id))
}

async function viewOf(
  loaded: LoadedAgreement,
  { asked, around, speech }: { readonly asked: AskedSite; readonly around: SiteSurroundings; readonly speech: Speech },
): Promise<Result<PublicView, Problem>> {
  const question = resolveQuestion(asked, loaded.agreement, around.now)
  if (!question.ok) return question
  const view = await toPublicView(loaded, question.value, { ...around, speech })
  const { days } = view.table
  const said = { asOf: dateWords(days.asOf, 'long', speech), knownAt: dateWords(days.knownAt, 'long', speech) }
  // A page that is kept cannot say that it shows today: it names both days.
  return ok({ ...view, vantage: speech.sayIn(publishedMessages).say('kept', said), isNow: true })
}

function filesOf(view: PublicView, languages: SiteLanguages): readonly SiteFile[] {
  const links = folderLinks(view.id, 1, languages)
  const pages = publicPages.flatMap(({ name, parts }) =>
    parts(view, links).map((write, part) => ({ path: pageFile(view.id, name, part), text: write() })),
  )
  const normLinks = folderLinks(view.id, 2, languages)
  const norms = view.table.rows.flatMap(({ id }) => {
    const page = view.norm(id)
    return page === undefined ? [] : [{ path: normFile(view.id, id), text: normPageOf(view, page, normLinks) }]
  })
  return [...pages, ...norms]
}

function listedOf({ agreement }: LoadedAgreement, view: PublicView): ListedAgreement {
  return {
    title: agreement.instrument.title,
    concludedOn: pointWords(agreement.instrument.concludedOn, 'short', view.speech),
    norms: view.table.rows.length,
    href: pageFile(view.id, 'ledger'),
  }
}

/** The mark of the program, as the workbench has it. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0b5459"/><path d="M9 8h10a4 4 0 0 1 4 4v0M23 24H13a4 4 0 0 1-4-4v0" fill="none" stroke="#fbfaf7" stroke-width="2.4" stroke-linecap="round"/><circle cx="16" cy="16" r="3.2" fill="#fbfaf7"/></svg>\n`
