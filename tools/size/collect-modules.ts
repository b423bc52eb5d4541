import { basename, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'

type Output = Rollup.RollupOutput

/** What a bundle is made of and how large it is on the wire. */
export interface Bundle {
  /** Paths of the modules in it, from the root of the checkout. */
  readonly modules: readonly string[]
  /** What must arrive at once: scripts and styles of the entries and of what they import. */
  readonly firstBytes: number
  /** The same, and what comes with modules that are fetched when they are asked for, by their paths from the root. */
  readonly bytesWith: (lazy: readonly string[]) => number
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
  const entries = chunks.filter(({ isEntry }) => isEntry)
  const bytesOf = (starts: readonly Rollup.OutputChunk[]): number => {
    const atOnce = new Set<Rollup.OutputChunk>()
    const visit = (chunk: Rollup.OutputChunk | undefined): void => {
      if (chunk === undefined || atOnce.has(chunk)) return
      atOnce.add(chunk)
      for (const imported of chunk.imports) visit(byName.get(imported))
    }
    starts.forEach(visit)
    // Styles of a page that is loaded later come with that page.
    const styleNames = new Set([...atOnce].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))
    const styles = output.filter(({ fileName }) => styleNames.has(fileName))
    const first = [...[...atOnce].map(({ code }) => code), ...styles.map(text)]
    return first.reduce((sum, source) => sum + gzipSync(source).length, 0)
  }
  const lazyChunk = (path: string): Rollup.OutputChunk => {
    const found = chunks.find(({ facadeModuleId }) => facadeModuleId !== null && fromRoot(facadeModuleId) === path)
    if (found === undefined) throw new Error(`the bundle has no part for ${path}`)
    return found
  }
  return {
    modules: chunks.flatMap(({ moduleIds }) => moduleIds).map(fromRoot),
    firstBytes: bytesOf(entries),
    bytesWith: (lazy) => bytesOf([...entries, ...lazy.map(lazyChunk)]),
  }
}

function text(part: Output['output'][number]): string {
  return part.type === 'asset' ? part.source.toString() : part.code
}

function fromRoot(id: string): string {
  return id.startsWith('\0') ? basename(id) : relative(process.cwd(), id.split('?')[0] ?? id)
}
