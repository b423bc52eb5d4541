import type { Arrival } from '#app/intake/intake-item'
import { MAX_DOCUMENT_BYTES } from '#app/limits'
import type { Ports } from '#app/ports'
import { toFileProblem } from '#app/problems/problem'

// So many files are read ahead, so that the disk is not waited for: twice the threads that Node has for files. Each may be as
// large as a document may be.
const ahead = 8

/** The files of the paths, each as a document of its own; what cannot be read is refused and the rest goes on. */
export async function* arriveFromFiles(
  ports: Pick<Ports, 'files'>,
  paths: AsyncIterable<string>,
  published: string | undefined,
): AsyncGenerator<Arrival> {
  const waiting: Promise<Arrival>[] = []
  for await (const path of paths) {
    waiting.push(readOne(ports, path, published))
    const first = waiting.length < ahead ? undefined : waiting.shift()
    if (first !== undefined) yield await first
  }
  for (const each of waiting) yield await each
}

async function readOne({ files }: Pick<Ports, 'files'>, path: string, published: string | undefined): Promise<Arrival> {
  const whence = { from: path, locator: '', name: path === '-' ? 'standard input' : baseName(path) }
  const bytes = await files.readBytes(path, MAX_DOCUMENT_BYTES)
  if (!bytes.ok) return { kind: 'refused', refusal: { ...whence, problem: toFileProblem(bytes.error) } }
  const said = published === undefined ? {} : { published }
  return { kind: 'item', item: { ...whence, bytes: bytes.value, ownOriginal: true, ...said } }
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
