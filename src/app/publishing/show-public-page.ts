import { loadAgreement } from '#app/agreements/load-agreement'
import { resolveQuestion } from '#app/ledgers/resolve-question'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { serverLinks } from '#app/publishing/public-links'
import { toPublicView } from '#app/publishing/to-public-view'
import { loadSpeech, type AskedLanguage } from '#app/speech/load-speech'
import { err, ok, type Result } from '#base/result'
import { normPageOf } from '#export/pages/norm-page'
import type { PublicLinks, PublicPageName, PublicView } from '#export/pages/public-view'
import { publicPages } from '#export/pages/registry'
import type { Day } from '#time/calendar-date'
import type { Speech } from '#views/speech/speech'
import { parseDayWords } from '#views/words/day-words'

/** A public page that is asked for: of which agreement, which page or norm, from where. */
export interface AskedPage {
  readonly agreement: string
  readonly page: PublicPageName | { readonly norm: string }
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
  /** Which part, from 1; the first where it is absent or no number. */
  readonly part?: string | undefined
  readonly embedded: boolean
  readonly language: AskedLanguage
}

/** A public page as HTML, always as the public sees it, also on the machine of the workspace. */
export async function showPublicPage(
  ports: Pick<Ports, 'store' | 'files' | 'clock'>,
  asked: AskedPage,
  boundariesFolder: string,
): Promise<Result<string, Problem>> {
  const loaded = await loadAgreement(ports, asked.agreement, 'public')
  if (!loaded.ok) return loaded
  const now = ports.clock.now()
  const { spoken, named } = asked.language
  const speech = await loadSpeech(spoken)
  const days = { ...dayOf('asOf', asked.asOf, speech), ...dayOf('knownAt', asked.knownAt, speech) }
  const question = resolveQuestion({ ...asked, ...days }, loaded.value.agreement, now)
  if (!question.ok) return question
  const view = await toPublicView(loaded.value, question.value, { ports, boundariesFolder, now, speech })
  const links = serverLinks(asked.agreement, { days, language: named, embedded: asked.embedded })
  const page = pageIn(view, asked, links)
  return page === undefined ? err(noSuchPage(asked)) : ok(page)
}

/** The page that is asked for; the first part where the one that is asked for is not there. */
function pageIn(view: PublicView, asked: AskedPage, links: PublicLinks): string | undefined {
  const { page } = asked
  if (typeof page === 'object') {
    const id = view.table.rows.find((row) => row.id === page.norm)?.id
    const norm = id === undefined ? undefined : view.norm(id)
    return norm === undefined ? undefined : normPageOf(view, norm, links)
  }
  const parts = publicPages.find(({ name }) => name === page)?.parts(view, links) ?? []
  return (parts[partOf(asked)] ?? parts[0])?.()
}

function partOf({ part }: AskedPage): number {
  const wanted = Number(part ?? 1)
  return Number.isInteger(wanted) ? wanted - 1 : 0
}

/**
 * A day that was asked for goes along in links, also one in words, as the form of the page shows it; a moment within a day
 * does not, so that links stay short and plain.
 */
function dayOf<Name extends 'asOf' | 'knownAt'>(
  name: Name,
  words: string | undefined,
  speech: Speech,
): { readonly [N in Name]?: Day } {
  const day = words === undefined ? undefined : parseDayWords(words, speech)
  if (day === undefined) return {}
  const days: { [N in Name]?: Day } = {}
  days[name] = day
  return days
}

function noSuchPage({ page }: AskedPage): Problem {
  const name = typeof page === 'object' ? page.norm : page
  const message = `this agreement has no norm \`${name}\`: its ledger lists all that there are`
  return { kind: 'not-found', code: 'no-such-norm', message }
}
