import { fileURLToPath } from 'node:url'

/** Folders that come with the program; they lie beside `dist` (or `src`). */
export const programFolders = {
  public: inProgram('dist/public'),
  boundaries: inProgram('data/boundaries'),
  agreements: inProgram('corpus/agreements'),
  reports: inProgram('corpus/reports'),
  gazetteer: inProgram('corpus/gazetteer'),
  mappings: inProgram('data/mappings'),
} as const

function inProgram(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}
