import { importAgreement } from '#app/agreements/import-agreement'
import { importRecord } from '#app/agreements/import-record'
import { MAX_RECORD_BYTES } from '#app/limits'
import type { Ports } from '#app/ports'
import { toFileProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Instant } from '#time/instant'

/** What became of one file. */
export interface ImportedFile {
  readonly file: string
  /** Where in the file, where the document is not the whole of it: `part 2`. */
  readonly locator?: string
  readonly kind: 'agreement' | 'record' | 'document'
  readonly id: string
  readonly added: number
  readonly words: string
}

/** What goes with the model files of one import. */
export interface ImportWishes {
  readonly agreement?: string | undefined
  readonly by: string
  readonly now: Instant
}

const YAML_FILE = /\.(?:ya?ml|json)$/i

/** Whether a file is an agreement or a record by its name; everything else is a document. */
export function isModelFile(path: string): boolean {
  return YAML_FILE.test(path)
}

const RECORD_KEY = /^["']?record["']?\s*:\s*["']?([^\s"',#}]+)/m
const INLINE_RECORD_KEY = /^\s*\{\s*["']servanda["'][^{}]*?["']record["']\s*:\s*["']([^"']+)/

/** Takes a model file into the workspace as what it is: an agreement, or a record. */
export async function importModelFile(
  ports: Ports,
  path: string,
  wishes: ImportWishes,
): Promise<Result<ImportedFile, Problem>> {
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
