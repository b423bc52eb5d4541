import { actionTypesPage } from './action-types-page.ts'
import { apiPages } from './api-pages.ts'
import { commandsPage } from './commands-page.ts'
import { enginePages } from './engine-pages.ts'
import { findingsPage } from './findings-page.ts'
import { formatsPage } from './formats-page.ts'
import type { Page } from './page.ts'
import { rulesPage } from './rules-page.ts'
import { schemaPages } from './schema-pages.ts'
import { settingsPage } from './settings-page.ts'

/** Every generated page, from the descriptors as they are now. */
export function referencePages(): readonly Page[] {
  return [
    actionTypesPage(),
    commandsPage(),
    formatsPage(),
    rulesPage(),
    findingsPage(),
    settingsPage(),
    ...enginePages(),
    ...apiPages(),
    ...schemaPages(),
  ]
}
