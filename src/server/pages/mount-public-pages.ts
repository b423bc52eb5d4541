import type { Context, Hono } from 'hono'
import type { Ports } from '#app/ports'
import { listPublic, publicStyle, showProblem } from '#app/publishing/list-public'
import { EMBED_ROOT, PUBLIC_ROOT } from '#app/publishing/public-links'
import { showPublicPage, type AskedPage } from '#app/publishing/show-public-page'
import type { Problem } from '#app/problems/problem'
import type { Result } from '#base/result'
import { languageAsked, type AskedLanguage } from '#app/speech/load-speech'
import { FRAMED_BY } from '#server/http/guard'

/** What public pages need beside the ports. */
export interface PublicPlaces {
  readonly boundariesFolder: string
  /** Who may show the pages below `/public/embed` inside their own: as in a Content-Security-Policy. */
  readonly frameAncestors: string
}

const PAGES = ['text', 'timeline', 'map', 'sources'] as const

/** Pages for anybody: always seen as the public sees them, also on the machine of the workspace. */
export function mountPublicPages(app: Hono, ports: Ports, { boundariesFolder, frameAncestors }: PublicPlaces): void {
  app.get(`${PUBLIC_ROOT}/style.css`, (context) =>
    context.body(publicStyle, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      // A page that is shown inside another one brings its style along.
      'cross-origin-resource-policy': 'cross-origin',
    }),
  )
  app.get(PUBLIC_ROOT, async (context) => {
    const language = languageIn(context)
    return answer(await listPublic(ports, language), language)
  })
  for (const root of [EMBED_ROOT, PUBLIC_ROOT]) {
    const embedded = root === EMBED_ROOT
    const show = async (context: Context, page: AskedPage['page']): Promise<Response> => {
      const language = languageIn(context)
      const asked = { ...askedIn(context), page, embedded, language }
      const response = await answer(await showPublicPage(ports, asked, boundariesFolder), language)
      if (embedded) response.headers.set(FRAMED_BY, frameAncestors)
      return response
    }
    app.get(`${root}/agreements/:agreement`, (context) => show(context, 'ledger'))
    app.get(`${root}/agreements/:agreement/norms/:norm`, (context) =>
      show(context, { norm: context.req.param('norm') }),
    )
    for (const page of PAGES) app.get(`${root}/agreements/:agreement/${page}`, (context) => show(context, page))
  }
}

function askedIn(context: Context): Omit<AskedPage, 'page' | 'embedded' | 'language'> {
  const { agreement = '' } = context.req.param()
  return {
    agreement,
    asOf: given(context, 'asOf'),
    knownAt: given(context, 'knownAt'),
    part: given(context, 'part'),
  }
}

/** A field of the form that was left empty is not given. */
function given(context: Context, name: string): string | undefined {
  const value = context.req.query(name)
  return value === undefined || value === '' ? undefined : value
}

/** The language that the address names, else the first of the browser's that is spoken here, else English. */
function languageIn(context: Context): AskedLanguage {
  return languageAsked(given(context, 'lang'), context.req.header('accept-language'))
}

async function answer(page: Result<string, Problem>, language: AskedLanguage): Promise<Response> {
  if (page.ok) return html(page.value, 200, language)
  const problem = await showProblem(page.error, language)
  return html(problem.page, problem.status, language)
}

function html(body: string, status: number, { spoken, named }: AskedLanguage): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': spoken,
    'cache-control': 'no-cache',
    ...(named === undefined ? { vary: 'accept-language' } : {}),
  }
  return new Response(body, { status, headers })
}
