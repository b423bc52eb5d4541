import type { FileProblem, InputFiles, Ports, TextExtractor } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { openMemoryStore } from '#store/memory/open-memory-store'
import { parseInstant, type Instant } from '#time/instant'

/** What the ports of a test begin with. */
export interface MemoryWorld {
  /** `2021-03-20T12:00Z`; the clock stands still there. */
  readonly now?: string
  /** Files by path; folders follow from the paths. */
  readonly files?: Readonly<Record<string, string>>
}

/** Every port in memory: a clock that stands still, ids that count, files by name, plain text alone. */
export function openMemoryPorts({ now = '2021-03-20T12:00Z', files = {} }: MemoryWorld = {}): Ports {
  const store = openMemoryStore()
  let ids = 0
  return {
    clock: { now: () => instantOf(now) },
    ids: {
      next: (prefix) => {
        ids += 1
        return `${prefix}_${ids}`
      },
    },
    store,
    originals: store.originals,
    extractor: plainText,
    files: memoryFiles(files),
    tables: { open: async ({ name }) => err({ kind: 'unsupported', message: `\`${name}\` is not opened in memory` }) },
    feeds: {
      fetch: async () => err({ kind: 'failed', message: 'nothing is asked in memory' }),
      parse: async ({ name }) => err({ kind: 'unsupported', message: `\`${name}\` is not opened in memory` }),
    },
  }
}

/** The instant of a test's words; words that are none are a mistake of the test. */
export function instantOf(words: string): Instant {
  const instant = parseInstant(words)
  if (!instant.ok) throw new Error(instant.error.message)
  return instant.value
}

const plainText: TextExtractor = {
  extract: async ({ bytes, name }) => {
    if (bytes.length === 0) return err({ kind: 'empty', message: `\`${name}\` is empty: nothing to read in it` })
    if (bytes.includes(0)) return err({ kind: 'binary', message: `\`${name}\` is not text` })
    return ok({ text: new TextDecoder().decode(bytes), mediaType: 'text/plain' })
  },
}

function memoryFiles(files: Readonly<Record<string, string>>): InputFiles {
  const find = (path: string): Result<string, FileProblem> => {
    const text = files[path]
    return text === undefined ? err({ kind: 'no-such-file', message: `there is no file \`${path}\`` }) : ok(text)
  }
  return {
    readText: async (path) => find(path),
    readBytes: async (path) => {
      const text = find(path)
      return text.ok ? ok(new TextEncoder().encode(text.value)) : text
    },
    list: async (folder) => {
      const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`))
      const names = inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '')
      return [...new Set(names)].sort()
    },
    walk: async function* (path) {
      const inside = Object.keys(files).filter((one) => one === path || one.startsWith(`${path}/`))
      yield* inside.length === 0 ? [path] : inside.sort()
    },
  }
}
