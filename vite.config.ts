import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import react from '@vitejs/plugin-react'
import { putInPlace } from './tools/workbench/put-in-place.ts'

const begin = fileURLToPath(new URL('src/web/main.tsx', import.meta.url))

/** What the bundler tells of a module. */
interface ModuleLookup {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

// Everything that is needed before the first page can be drawn is one file: cut in twenty it compresses worse by 8 kB.
function firstFile(): (id: string, lookup: ModuleLookup) => string | null {
  const needed = new Set<string>()
  const visit = (id: string, lookup: ModuleLookup): void => {
    if (needed.has(id)) return
    needed.add(id)
    for (const imported of lookup.getModuleInfo(id)?.importedIds ?? []) visit(imported, lookup)
  }
  return (id, lookup) => {
    visit(begin, lookup)
    return needed.has(id) ? 'first' : null
  }
}

// The workbench. It is built into dist/public, from where the server hands it out.
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react(), putInPlace()],
  resolve: {
    conditions: ['servanda', 'module', 'browser', 'development|production'],
    // Messages come to the formatter taken apart already (decision 0403), so its own parser stays out of the bundle.
    alias: [
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
    ],
  },
  build: {
    outDir: '../../dist/public',
    emptyOutDir: true,
    sourcemap: false,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstFile() }] } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4100' } },
})
