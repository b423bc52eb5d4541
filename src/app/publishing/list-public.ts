import { listAgreements } from '#app/agreements/list-agreements'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { outcomeOf } from '#app/problems/outcome'
import { saidByServer } from '#app/problems/with-said'
import { serverFrame, serverLinks } from '#app/publishing/public-links'
import { loadSpeech, type AskedLanguage } from '#app/speech/load-speech'
import { ok, type Result } from '#base/result'
import { agreementsPage, problemPage } from '#export/pages/plain-pages'
import { PUBLIC_STYLE } from '#export/pages/style'
import { parseTimePoint } from '#time/time-point'
import type { Speech } from '#views/speech/speech'
import { toldByServer } from '#views/words/told-by-server'
import { pointWords } from '#views/words/time-words'

const MOST_LISTED = 200

/** The list of all agreements as a page, for anybody. */
export async function listPublic(
  ports: Pick<Ports, 'store'>,
  { spoken, named }: AskedLanguage,
): Promise<Result<string, Problem>> {
  const page = await listAgreements(ports, { limit: MOST_LISTED }, 'public')
  if (!page.ok) return page
  const speech = await loadSpeech(spoken)
  const along = { days: {}, language: named, embedded: false }
  const listed = page.value.items.map(({ id, title, concludedOn, norms }) => ({
    title,
    concludedOn: dayOf(concludedOn, speech),
    norms,
    href: serverLinks(id, along).page('ledger'),
  }))
  return ok(agreementsPage({ speech, links: serverFrame(along) }, listed))
}

function dayOf(concludedOn: string, speech: Speech): string {
  const point = parseTimePoint(concludedOn)
  return point.ok ? pointWords(point.value, 'short', speech) : concludedOn
}

/** A problem as a page with its status: what went wrong, and what to do. */
export async function showProblem(
  problem: Problem,
  { spoken, named }: AskedLanguage,
): Promise<{ readonly status: number; readonly page: string }> {
  const { status, title } = outcomeOf(problem)
  const links = serverFrame({ language: named, embedded: false })
  const speech = await loadSpeech(spoken)
  const told = (words: string): string => toldByServer(words, saidByServer(words), speech)
  return { status, page: problemPage({ speech, links }, told(title), told(problem.message)) }
}

/** The style sheet of every public page. */
export const publicStyle = PUBLIC_STYLE
