import { loadAgreement } from '#app/agreements/load-agreement'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import type { Ports, SiteFile } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { folderLinks, normFile, pageFile } from '#app/publishing/public-links'
import { toPublicView } from '#app/publishing/to-public-view'
import { compareText, sorted } from '#base/compare'
import { err, ok, type Result } from '#base/result'
import { normPageOf } from '#export/pages/norm-page'
import { agreementsPage, type ListedAgreement } from '#export/pages/plain-pages'
import type { PublicView } from '#export/pages/public-view'
import { publicPages } from '#export/pages/registry'
import { PUBLIC_STYLE } from '#export/pages/style'
import type { Instant } from '#time/instant'
import { dateWords, pointWords } from '#views/words/time-words'

/** What is published: which agreements, all where none is named, from where. */
export interface AskedSite extends AskedQuestion {
  readonly agreements: readonly string[]
}

/** With what pages are made. */
export interface SiteSurroundings {
  readonly ports: Pick<Ports, 'store' | 'files'>
  readonly boundariesFolder: string
  readonly now: Instant
  /** Told for each agreement before its pages are made. */
  readonly progress: (agreement: string, norms: number) => void
}

/** Every file of a site, made from what the public may see. The same question of the same workspace gives the same files. */
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
  const listed: ListedAgreement[] = []
  for (const id of ids.value) {
    const loaded = await loadAgreement(around.ports, id, 'public')
    if (!loaded.ok) return loaded
    const view = await viewOf(loaded.value, asked, around)
    if (!view.ok) return view
    around.progress(id, view.value.table.rows.length)
    files.push(...filesOf(view.value))
    listed.push(listedOf(loaded.value, view.value))
  }
  return ok([{ path: 'index.html', text: agreementsPage(folderLinks('', 0), listed) }, ...files])
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
  asked: AskedSite,
  around: SiteSurroundings,
): Promise<Result<PublicView, Problem>> {
  const question = resolveQuestion(asked, loaded.agreement, around.now)
  if (!question.ok) return question
  const view = await toPublicView(loaded, question.value, around)
  const { asOf, knownAt } = view.table.days
  // A page that is kept cannot say that it shows today: it names both days.
  const vantage = `As of ${dateWords(asOf, 'long')}, as known on ${dateWords(knownAt, 'long')}`
  return ok({ ...view, vantage, isNow: true })
}

function filesOf(view: PublicView): readonly SiteFile[] {
  const links = folderLinks(view.id, 1)
  const pages = publicPages.flatMap(({ name, parts }) =>
    parts(view, links).map((write, part) => ({ path: pageFile(view.id, name, part), text: write() })),
  )
  const normLinks = folderLinks(view.id, 2)
  const norms = view.table.rows.flatMap(({ id }) => {
    const page = view.norm(id)
    return page === undefined ? [] : [{ path: normFile(view.id, id), text: normPageOf(view, page, normLinks) }]
  })
  return [...pages, ...norms]
}

function listedOf({ agreement }: LoadedAgreement, view: PublicView): ListedAgreement {
  return {
    title: agreement.instrument.title,
    concludedOn: pointWords(agreement.instrument.concludedOn),
    norms: view.table.rows.length,
    href: pageFile(view.id, 'ledger'),
  }
}

/** The mark of the program, as the workbench has it. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0b5459"/><path d="M9 8h10a4 4 0 0 1 4 4v0M23 24H13a4 4 0 0 1-4-4v0" fill="none" stroke="#fbfaf7" stroke-width="2.4" stroke-linecap="round"/><circle cx="16" cy="16" r="3.2" fill="#fbfaf7"/></svg>\n`
