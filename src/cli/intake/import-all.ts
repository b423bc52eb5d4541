import { loadAgreement } from '#app/agreements/load-agreement'
import { arriveFromFiles } from '#app/intake/arrive-from-files'
import type { Arrival } from '#app/intake/intake-item'
import { isTableFile } from '#app/intake/is-table-file'
import { createItemReader, type ItemReader } from '#app/intake/read-item'
import { takeIn } from '#app/intake/take-in'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { importModelFile, isModelFile, type ImportedFile } from '#app/workspace/import-file'
import { err, ok, type Result } from '#base/result'
import { arriveFromTables } from '#cli/intake/arrive-from-tables'
import type { Imported } from '#cli/intake/imported'
import { isLarge, type ImportWishes } from '#cli/intake/import-wishes'
import { startProgress } from '#cli/intake/progress'
import { openThreadReader } from '#cli/intake/thread-reader'
import { personName } from '#cli/person'
import { programFolders } from '#cli/program-folders'
import type { Terminal } from '#cli/terminal'
import type { Agreement } from '#model/instrument/agreement'

/** Agreement and record files first, so that documents can be about them; then the documents. */
export async function importAll(
  ports: Ports,
  wishes: ImportWishes,
  terminal: Pick<Terminal, 'say'>,
): Promise<Result<Imported, Problem>> {
  const { files, failed } = await importModelFiles(ports, wishes)
  if (!(await hasDocuments(ports, wishes))) return ok({ files, failed })
  const about = await agreementOf(ports, wishes.agreement)
  if (!about.ok) return ok({ files, failed: [...failed, about.error] })
  const { reader, close } = await readerFor(ports, wishes, about.value)
  try {
    const progress = startProgress(isLarge(wishes) ? terminal.say : () => undefined)
    const intake = { ports, reader, agreement: wishes.agreement, by: personName(), tell: progress }
    const taken = await takeIn(arrivalsOf(ports, wishes), intake)
    if (!taken.ok) return err(taken.error)
    const named = isLarge(wishes) ? new Set<string>(wishes.paths) : undefined
    // A row or a part that is refused does not fail the file that it came in.
    const whole = taken.value.refusals.filter(({ locator }) => locator === '')
    const refused = whole.filter(({ from }) => named === undefined || named.has(from))
    return ok({ files, failed: [...failed, ...refused.map(({ problem }) => problem)], report: taken.value })
  } finally {
    await close()
  }
}

async function* arrivalsOf(ports: Ports, wishes: ImportWishes): AsyncGenerator<Arrival> {
  const plain = filesOf(ports, wishes, (path) => !isModelFile(path) && !isTableFile(path))
  yield* arriveFromFiles(ports, plain, wishes.published)
  yield* arriveFromTables(ports, filesOf(ports, wishes, isTableFile), wishes)
}

interface ModelFiles {
  readonly files: readonly ImportedFile[]
  readonly failed: readonly Problem[]
}

async function importModelFiles(ports: Ports, wishes: ImportWishes): Promise<ModelFiles> {
  const files: ImportedFile[] = []
  const failed: Problem[] = []
  for await (const path of filesOf(ports, wishes, isModelFile)) {
    const { agreement } = wishes
    const imported = await importModelFile(ports, path, { agreement, by: personName(), now: ports.clock.now() })
    if (imported.ok) files.push(imported.value)
    else failed.push(imported.error)
  }
  return { files, failed }
}

async function hasDocuments(ports: Ports, wishes: ImportWishes): Promise<boolean> {
  for await (const _path of filesOf(ports, wishes, (path) => !isModelFile(path))) return true
  return false
}

async function* filesOf(
  { files }: Pick<Ports, 'files'>,
  { paths, listed }: ImportWishes,
  isWanted: (path: string) => boolean,
): AsyncGenerator<string> {
  for (const path of [...paths, ...listed]) {
    for await (const inside of files.walk(path)) if (isWanted(inside)) yield inside
  }
}

interface OpenReader {
  readonly reader: ItemReader
  readonly close: () => Promise<void>
}

async function readerFor(ports: Ports, wishes: ImportWishes, about: About): Promise<OpenReader> {
  const { gazetteer } = programFolders
  if (isLarge(wishes)) {
    const { agreement, text } = about
    const known = agreement === undefined ? {} : { agreement: { id: agreement.id, text } }
    const reader = openThreadReader(wishes.jobs, { gazetteer, ...known }, wishes.threadMb)
    return { reader, close: () => reader.close() }
  }
  const names = await loadReaderNames(ports, gazetteer, about.agreement)
  return { reader: createItemReader(ports, names), close: async () => undefined }
}

interface About {
  readonly agreement?: Agreement
  readonly text: string
}

async function agreementOf(ports: Ports, id: string | undefined): Promise<Result<About, Problem>> {
  if (id === undefined) return ok({ text: '' })
  const loaded = await loadAgreement(ports, id, 'workspace')
  if (!loaded.ok) return loaded
  return ok({ agreement: loaded.value.agreement, text: loaded.value.text })
}
