import { importAgreement } from '#app/agreements/import-agreement'
import { importRecord } from '#app/agreements/import-record'
import { loadAgreement } from '#app/agreements/load-agreement'
import { importDocument } from '#app/documents/import-document'
import { readDocumentFile } from '#app/documents/read-document-file'
import { MAX_RECORD_BYTES } from '#app/limits'
import type { Ports } from '#app/ports'
import { toDateProblem, toFileProblem, type Problem } from '#app/problems/problem'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { err, ok, type Result } from '#base/result'
import type { Agreement } from '#model/instrument/agreement'
import { parseCalendarDate } from '#time/calendar-date'
import type { Instant } from '#time/instant'

/** What became of one file. */
export interface ImportedFile {
  readonly file: string
  readonly kind: 'agreement' | 'record' | 'document'
  readonly id: string
  readonly added: number
  readonly words: string
}

/** What goes with the files of one import. */
export interface ImportWishes {
  readonly agreement?: string | undefined
  readonly published?: string | undefined
  /** Tables of cities that the reader knows by name. */
  readonly gazetteer: string
  readonly by: string
  readonly now: Instant
}

const YAML_FILE = /\.(?:ya?ml|json)$/i
const RECORD_KEY = /^["']?record["']?\s*:\s*["']?([^\s"',#}]+)/m
const INLINE_RECORD_KEY = /^\s*\{\s*["']servanda["'][^{}]*?["']record["']\s*:\s*["']([^"']+)/

/** Takes a file into the workspace as what it is: an agreement, a record, or a document. */
export async function importFile(
  ports: Ports,
  path: string,
  wishes: ImportWishes,
): Promise<Result<ImportedFile, Problem>> {
  if (!YAML_FILE.test(path)) return importAsDocument(ports, path, wishes)
  const text = await ports.files.readText(path, MAX_RECORD_BYTES)
  if (!text.ok) return err(toFileProblem(text.error))
  const of = RECORD_KEY.exec(text.value)?.[1] ?? INLINE_RECORD_KEY.exec(text.value.slice(0, 2000))?.[1]
  const intake = { text: text.value, name: path, by: wishes.by, now: wishes.now }
  return of === undefined ? importAsAgreement(ports, intake) : importAsRecord(ports, wishes.agreement ?? of, intake)
}

type Intake = Parameters<typeof importAgreement>[1]

async function importAsAgreement(ports: Ports, intake: Intake): Promise<Result<ImportedFile, Problem>> {
  const done = await importAgreement(ports, intake)
  if (!done.ok) return done
  const { agreement: id, version, unchanged } = done.value
  const words = unchanged ? `\`${id}\` stands there already (version ${version})` : `\`${id}\`, version ${version}`
  return ok({ file: intake.name, kind: 'agreement', id, added: unchanged ? 0 : 1, words })
}

async function importAsRecord(ports: Ports, of: string, intake: Intake): Promise<Result<ImportedFile, Problem>> {
  const done = await importRecord(ports, of, intake)
  if (!done.ok) return done
  const { agreement: id, added, alreadyThere } = done.value
  const words = `record of \`${id}\`: ${added} entries added, ${alreadyThere} stand there already`
  return ok({ file: intake.name, kind: 'record', id, added, words })
}

async function importAsDocument(
  ports: Ports,
  path: string,
  { agreement: id, published, gazetteer, by, now }: ImportWishes,
): Promise<Result<ImportedFile, Problem>> {
  const date = published === undefined ? undefined : parseCalendarDate(published)
  if (date !== undefined && !date.ok) return err(toDateProblem(date.error, 'published'))
  const agreement = await agreementOf(ports, id)
  if (!agreement.ok) return agreement
  const found = await readDocumentFile(ports, path)
  if (!found.ok) return found
  const names = await loadReaderNames(ports, gazetteer, agreement.value)
  const intake = { found: found.value, agreement: agreement.value, published, names, by, now }
  const done = await importDocument(ports, intake)
  if (!done.ok) return done
  return ok({ file: path, kind: 'document', id: done.value.id, added: 1, words: `document \`${done.value.id}\`` })
}

async function agreementOf(ports: Ports, id: string | undefined): Promise<Result<Agreement | undefined, Problem>> {
  if (id === undefined) return ok(undefined)
  const loaded = await loadAgreement(ports, id, 'workspace')
  return loaded.ok ? ok(loaded.value.agreement) : loaded
}
