import type { PageDescriptor } from '#web/pages/page-type'

/** Every page, one line or two each; the six places of the rail first, in its order. */
export const pages: readonly PageDescriptor[] = [
  {
    path: 'today',
    name: 'today',
    icon: 'today',
    load: () => import('#web/pages/today/page.tsx'),
  },
  {
    path: 'ledger',
    name: 'ledger',
    icon: 'ledger',
    load: () => import('#web/pages/ledger/page.tsx'),
  },
  {
    path: 'timeline',
    name: 'timeline',
    icon: 'timeline',
    load: () => import('#web/pages/timeline/page.tsx'),
  },
  {
    path: 'map',
    name: 'map',
    icon: 'map',
    load: () => import('#web/pages/map/page.tsx'),
  },
  {
    path: 'documents',
    name: 'documents',
    icon: 'documents',
    load: () => import('#web/pages/documents/page.tsx'),
  },
  {
    path: 'sources',
    name: 'sources',
    icon: 'sources',
    load: () => import('#web/pages/sources/page.tsx'),
  },
  {
    path: 'documents/$document',
    name: 'document',
    load: () => import('#web/pages/document/page.tsx'),
  },
  {
    path: 'sources/$source',
    name: 'source',
    load: () => import('#web/pages/source/page.tsx'),
  },
  {
    path: 'norms/$norm',
    name: 'norm',
    load: () => import('#web/pages/norm/page.tsx'),
  },
  {
    path: 'text',
    name: 'text',
    load: () => import('#web/pages/agreement/page.tsx'),
  },
  {
    path: 'findings',
    name: 'findings',
    load: () => import('#web/pages/findings/page.tsx'),
  },
  {
    path: 'collation',
    name: 'collation',
    anywhere: true,
    load: () => import('#web/pages/collation/page.tsx'),
  },
  {
    path: 'memo',
    name: 'memo',
    load: () => import('#web/pages/memo/page.tsx'),
  },
  {
    path: 'editor',
    name: 'editor',
    anywhere: true,
    load: () => import('#web/pages/editor/page.tsx'),
  },
  {
    path: 'report',
    name: 'report',
    load: () => import('#web/pages/report/page.tsx'),
  },
  {
    path: 'comparison',
    name: 'comparison',
    load: () => import('#web/pages/comparison/page.tsx'),
  },
  {
    path: 'import',
    name: 'import',
    load: () => import('#web/pages/import/page.tsx'),
  },
  {
    path: 'feeds',
    name: 'feeds',
    load: () => import('#web/pages/feeds/page.tsx'),
  },
  {
    path: 'paste',
    name: 'paste',
    anywhere: true,
    load: () => import('#web/pages/paste/page.tsx'),
  },
  {
    path: 'settings',
    name: 'settings',
    anywhere: true,
    load: () => import('#web/pages/settings/page.tsx'),
  },
  {
    path: 'help',
    name: 'help',
    anywhere: true,
    load: () => import('#web/pages/help/page.tsx'),
  },
]

/** The six places of the rail. */
export const places: readonly PageDescriptor[] = pages.filter((page) => page.icon !== undefined)
