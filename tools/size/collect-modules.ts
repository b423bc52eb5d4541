import { basename, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'

type Output = Rollup.RollupOutput

/** What a bundle is made of and how large it is on the wire. */
export interface Bundle {
  /** Paths of the modules in it, from the root of the checkout. */
  readonly modules: readonly string[]
  /** What must arrive before the first page can be drawn: script, styles and what they import at once. */
  readonly firstPageBytes: number
}

/** Builds the workbench into dist/public, as users get it, and says what is in it. */
export async function bundleWorkbench(): Promise<Bundle> {
  const output = await build({ configFile: 'vite.config.ts', logLevel: 'error' })
  return describe(soleOutput(output))
}

/** Bundles some files as one program, without writing anything. */
export async function bundleFiles(files: Readonly<Record<string, string>>, forServer: boolean): Promise<Bundle> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['servanda', ...(forServer ? ['node'] : ['browser'])] },
    ...(forServer && { ssr: { noExternal: true, resolve: { conditions: ['servanda', 'node'] } } }),
    build: {
      write: false,
      ssr: forServer,
      minify: true,
      rollupOptions: { input: { ...files }, preserveEntrySignatures: 'strict', external: /\.node$/ },
    },
  })
  return describe(soleOutput(output))
}

function soleOutput(output: Awaited<ReturnType<typeof build>>): Output {
  const first = Array.isArray(output) ? output[0] : output
  if (first === undefined || !('output' in first)) throw new Error('vite built nothing')
  return first
}

function describe({ output }: Output): Bundle {
  const chunks = output.filter((part) => part.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const atOnce = new Set<string>()
  const visit = (fileName: string): void => {
    if (atOnce.has(fileName)) return
    atOnce.add(fileName)
    for (const imported of byName.get(fileName)?.imports ?? []) visit(imported)
  }
  for (const { fileName, isEntry } of chunks) if (isEntry) visit(fileName)
  const firstChunks = chunks.filter(({ fileName }) => atOnce.has(fileName))
  // Styles of a page that is loaded later come with that page.
  const styleNames = new Set(firstChunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))
  const styles = output.filter(({ fileName }) => styleNames.has(fileName))
  const first = [...firstChunks.map(({ code }) => code), ...styles.map(text)]
  return {
    modules: chunks.flatMap(({ moduleIds }) => moduleIds).map(fromRoot),
    firstPageBytes: first.reduce((sum, source) => sum + gzipSync(source).length, 0),
  }
}

function text(part: Output['output'][number]): string {
  return part.type === 'asset' ? part.source.toString() : part.code
}

function fromRoot(id: string): string {
  return id.startsWith('\0') ? basename(id) : relative(process.cwd(), id.split('?')[0] ?? id)
}
