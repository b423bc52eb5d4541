import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

const DAY_MS = 86_400_000

/**
 * Builds beside the folder of the workbench and then puts each file in its place by one rename, so that whoever is handed
 * the workbench meanwhile never meets half of it. Files of earlier builds, whose names tell their content, stay for a day:
 * a browser that opened an earlier page still finds what that page asks for.
 */
export function putInPlace(): Plugin {
  let [place, beside] = ['', '']
  return {
    name: 'put-in-place',
    apply: 'build',
    config: ({ build = {} }) => {
      if (build.write === false || build.outDir === undefined) return undefined
      return { build: { outDir: `${build.outDir}.${process.pid}` } }
    },
    configResolved: ({ root, build }: ResolvedConfig) => {
      if (build.write === false) return
      beside = join(root, build.outDir)
      place = beside.replace(new RegExp(String.raw`\.${process.pid}$`), '')
    },
    closeBundle: () => {
      if (beside === '' || beside === place || !existsSync(beside)) return
      const files = filesIn(beside)
      // What a page asks for is there before the page that asks for it.
      const last = (file: string): number => (file === 'index.html' ? 1 : 0)
      for (const file of files.sort((a, b) => last(a) - last(b))) moveInto(join(beside, file), join(place, file))
      rmSync(beside, { recursive: true, force: true })
      const kept = new Set(files)
      for (const file of filesIn(place)) {
        const path = join(place, file)
        if (!kept.has(file) && Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { force: true })
      }
    },
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )
}

function moveInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}
