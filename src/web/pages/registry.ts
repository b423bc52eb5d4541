import type { PageDescriptor } from '#web/pages/page-type'

/** Every page, one line or two each; the six places of the rail first, in its order. */
export const pages: readonly PageDescriptor[] = [
  {
    path: 'today',
    name: 'Today',
    says: 'what asks for attention, what was heard, what changes next',
    icon: 'today',
    load: () => import('#web/pages/today/page.tsx'),
  },
  {
    path: 'ledger',
    name: 'Ledger',
    says: 'who owes what to whom by when, and where each norm stands',
    icon: 'ledger',
    load: () => import('#web/pages/ledger/page.tsx'),
  },
  {
    path: 'timeline',
    name: 'Timeline',
    says: 'windows, deadlines and claims along one axis',
    icon: 'timeline',
    load: () => import('#web/pages/timeline/page.tsx'),
  },
  {
    path: 'map',
    name: 'Map',
    says: 'control of places as each side claims it',
    icon: 'map',
    load: () => import('#web/pages/map/page.tsx'),
  },
  {
    path: 'documents',
    name: 'Documents',
    says: 'reports and texts with what the reader found in them',
    icon: 'documents',
    load: () => import('#web/pages/documents/page.tsx'),
  },
  {
    path: 'sources',
    name: 'Sources',
    says: 'who speaks, how each is graded, and what it says',
    icon: 'sources',
    load: () => import('#web/pages/sources/page.tsx'),
  },
  {
    path: 'documents/$document',
    name: 'Document',
    says: 'one text with its draft items beside it',
    load: () => import('#web/pages/document/page.tsx'),
  },
  {
    path: 'norms/$norm',
    name: 'Norm',
    says: 'one norm with its reasons, evidence and history',
    load: () => import('#web/pages/norm/page.tsx'),
  },
  {
    path: 'text',
    name: 'The text',
    says: 'every provision, its published versions, changes and readings',
    load: () => import('#web/pages/agreement/page.tsx'),
  },
  {
    path: 'findings',
    name: 'Findings',
    says: 'what the text leaves open or makes unclear',
    load: () => import('#web/pages/findings/page.tsx'),
  },
  {
    path: 'paste',
    name: 'Read a text',
    says: 'paste a text of your own and see it read',
    anywhere: true,
    load: () => import('#web/pages/paste/page.tsx'),
  },
  {
    path: 'help',
    name: 'Help',
    says: 'keys, marks, grades and words',
    anywhere: true,
    load: () => import('#web/pages/help/page.tsx'),
  },
]

/** The six places of the rail. */
export const places: readonly PageDescriptor[] = pages.filter((page) => page.icon !== undefined)
