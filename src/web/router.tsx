import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type AnyRouter,
} from '@tanstack/react-router'
import { CallError } from '#web/client/call'
import { loadAgreement } from '#web/client/queries'
import { loadPage } from '#web/client/load-page'
import { pages } from '#web/pages/registry'
import { parseSearch, readAddress, writeAddress, type Search } from '#web/place/search'
import { AgreementShell } from '#web/shell/agreement-shell.tsx'
import { OpenShell } from '#web/shell/open-shell.tsx'
import { RouteFault } from '#web/shell/route-fault.tsx'
import { Waiting } from '#web/shell/waiting.tsx'

/** The router with every page of the registry: below an agreement, and, for those that need none, on their own. */
export function createAppRouter(client: QueryClient): AnyRouter {
  const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({
    validateSearch: (raw: Record<string, unknown>): Search => parseSearch(raw),
    errorComponent: RouteFault,
  })
  const open = createRoute({ getParentRoute: () => root, id: 'open', component: OpenShell })
  const start = createRoute({
    getParentRoute: () => open,
    path: '/',
    component: lazyRouteComponent(() => loadPage(() => import('#web/pages/start/page.tsx')), 'Page'),
  })
  const agreement = createRoute({
    getParentRoute: () => root,
    path: '/$agreement',
    loader: ({ context, params }) => loadAgreement(context.client, params.agreement),
    component: AgreementShell,
    pendingComponent: Waiting,
    errorComponent: RouteFault,
  })
  const first = createRoute({
    getParentRoute: () => agreement,
    path: '/',
    beforeLoad: ({ params, search }) => {
      throw redirect({ to: `/${params.agreement}/today`, search, replace: true })
    },
  })
  const below = pages.map((page) =>
    createRoute({
      getParentRoute: () => agreement,
      path: page.path,
      component: lazyRouteComponent(() => loadPage(page.load), 'Page'),
      errorComponent: RouteFault,
    }),
  )
  const anywhere = pages
    .filter((page) => page.anywhere === true)
    .map((page) =>
      createRoute({
        getParentRoute: () => open,
        path: page.path,
        component: lazyRouteComponent(() => loadPage(page.load), 'Page'),
        errorComponent: RouteFault,
      }),
    )
  return createRouter({
    routeTree: root.addChildren([open.addChildren([start, ...anywhere]), agreement.addChildren([first, ...below])]),
    context: { client },
    parseSearch: readAddress,
    stringifySearch: writeAddress,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: Waiting,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFound,
  })
}

const nothingHere = new CallError(
  'Nothing stands at this address. Go to the first page and look for it there.',
  'nothing-here',
  { status: 404, said: { key: 'nothingHere', values: {} } },
)

function NotFound(): React.ReactNode {
  return <RouteFault error={nothingHere} />
}
