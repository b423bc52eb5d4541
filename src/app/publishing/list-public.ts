import { listAgreements } from '#app/agreements/list-agreements'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { outcomeOf } from '#app/problems/outcome'
import { serverFrame, serverLinks } from '#app/publishing/public-links'
import { ok, type Result } from '#base/result'
import { agreementsPage, problemPage } from '#export/pages/plain-pages'
import { PUBLIC_STYLE } from '#export/pages/style'

const MOST_LISTED = 200

/** The list of all agreements as a page, for anybody. */
export async function listPublic(ports: Pick<Ports, 'store'>): Promise<Result<string, Problem>> {
  const page = await listAgreements(ports, { limit: MOST_LISTED }, 'public')
  if (!page.ok) return page
  const listed = page.value.items.map(({ id, title, concludedOn, norms }) => ({
    title,
    concludedOn,
    norms,
    href: serverLinks(id, {}, false).page('ledger'),
  }))
  return ok(agreementsPage(serverFrame(false), listed))
}

/** A problem as a page with its status: what went wrong, and what to do. */
export function showProblem(problem: Problem): { readonly status: number; readonly page: string } {
  const { status, title } = outcomeOf(problem)
  return { status, page: problemPage(serverFrame(false), title, problem.message) }
}

/** The style sheet of every public page. */
export const publicStyle = PUBLIC_STYLE
