import { fileURLToPath } from 'node:url'
import type { CaseFolders } from '#app/workspace/seed-case'

/** Folders that come with the program; they lie beside `dist` (or `src`). */
export const programFolders = {
  public: inProgram('dist/public'),
  boundaries: inProgram('data/boundaries'),
  agreements: inProgram('corpus/agreements'),
  reports: inProgram('corpus/reports'),
  gazetteer: inProgram('corpus/gazetteer'),
  mappings: inProgram('data/mappings'),
} as const

/** The demonstration case, which comes with the program. */
export const demonstrationFolders: CaseFolders = {
  agreement: `${programFolders.agreements}/karabakh-2020`,
  reports: programFolders.reports,
  gazetteer: programFolders.gazetteer,
}

function inProgram(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}
