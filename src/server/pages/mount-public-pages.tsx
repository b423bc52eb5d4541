import type { Context, Hono } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import { listAgreements } from '#app/agreements/list-agreements'
import { loadAgreement } from '#app/agreements/load-agreement'
import { showLedger } from '#app/ledgers/show-ledger'
import type { Ports } from '#app/ports'
import { outcomeOf } from '#app/problems/outcome'
import type { Problem } from '#app/problems/problem'
import { LedgerPage } from '#server/pages/ledger-page.tsx'
import { AgreementsPage, ProblemPage } from '#server/pages/plain-pages.tsx'
import { PUBLIC_STYLE } from '#server/pages/style'

const MOST_LISTED = 200

/** What a component gives: words, or words to come. */
type Page = HtmlEscapedString | Promise<HtmlEscapedString>

/** Pages for anybody: always seen as the public sees them, also on the machine of the workspace. */
export function mountPublicPages(app: Hono, ports: Ports): void {
  app.get('/public/style.css', (context) =>
    context.body(PUBLIC_STYLE, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  )
  app.get('/public', async () => {
    const page = await listAgreements(ports, { limit: MOST_LISTED }, 'public')
    return page.ok ? html(<AgreementsPage agreements={page.value.items} />) : problemPage(page.error)
  })
  app.get('/public/agreements/:agreement', async (context) => {
    const id = context.req.param('agreement')
    const loaded = await loadAgreement(ports, id, 'public')
    if (!loaded.ok) return problemPage(loaded.error)
    const asked = { asOf: given(context, 'asOf'), knownAt: given(context, 'knownAt') }
    const shown = showLedger(loaded.value, asked, ports.clock.now())
    return shown.ok ? html(<LedgerPage id={id} shown={shown.value} />) : problemPage(shown.error)
  })
}

/** A field of the form that was left empty is not given. */
function given(context: Context, name: string): string | undefined {
  const value = context.req.query(name)
  return value === undefined || value === '' ? undefined : value
}

function problemPage(problem: Problem): Promise<Response> {
  const { status, title } = outcomeOf(problem)
  return html(<ProblemPage title={title} problem={problem} />, status)
}

async function html(page: Page, status = 200): Promise<Response> {
  const body = `<!doctype html>${(await page).toString()}`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
  return new Response(body, { status, headers })
}
