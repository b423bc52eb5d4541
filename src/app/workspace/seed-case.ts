import { importAgreement } from '#app/agreements/import-agreement'
import { importRecord } from '#app/agreements/import-record'
import { loadCaseFiles } from '#app/agreements/load-case-files'
import { importDocument } from '#app/documents/import-document'
import { readDocumentFile } from '#app/documents/read-document-file'
import { MAX_AGREEMENT_BYTES, MAX_DOCUMENT_BYTES, MAX_RECORD_BYTES } from '#app/limits'
import type { Ports } from '#app/ports'
import { loadReaderNames, type ReaderNames } from '#app/readings/load-reader-names'
import { parseDocumentId } from '#app/problems/parse-ids'
import { toFileProblem, toProblem, type Problem } from '#app/problems/problem'
import { sha256Hex } from '#base/hash'
import { caseDigest } from '#app/workspace/case-digest'
import { err, ok, type Result } from '#base/result'
import type { Agreement } from '#model/instrument/agreement'
import type { SourceDocument } from '#model/record/record'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { Instant } from '#time/instant'

/** Where a case lies: a folder with `agreement.yaml` and `record.yaml`, and the folder of all reports. */
export interface CaseFolders {
  readonly agreement: string
  readonly reports: string
  /** Tables of cities that the reader knows by name. */
  readonly gazetteer: string
}

/** What seeding did; a second time it adds nothing. */
export interface SeededCase {
  readonly agreement: string
  readonly entries: number
  readonly documents: number
}

/** Who and when, and how far it is. */
export interface SeedingBy {
  readonly by: string
  readonly now: Instant
  readonly tell: (words: string) => void
}

/** Seeding under way: names for the reader are loaded when the first report must be read, and once. */
interface Seeding extends SeedingBy {
  readonly names: () => Promise<ReaderNames>
}

/** Puts a case of the corpus into the workspace: the agreement, its record, and the reports that the record names. */
export async function seedCase(
  ports: Ports,
  folders: CaseFolders,
  seeding: SeedingBy,
): Promise<Result<SeededCase, Problem>> {
  const digest = await caseDigest(ports, [folders.agreement, folders.reports])
  const rows = await ports.store.read((reader) => reader.listAuditRows(MOST_ROWS))
  if (!rows.ok) return err(toProblem(rows.error))
  const before = rows.value.find(({ did, detail }) => did === SEEDED && detail === digest)
  if (before !== undefined) return ok({ agreement: before.what, entries: 0, documents: 0 })
  const seeded = await takeIn(ports, folders, seeding)
  if (!seeded.ok) return seeded
  const row = { at: seeding.now, by: seeding.by, did: SEEDED, what: seeded.value.agreement, detail: digest }
  const noted = await ports.store.transact((session) => session.addAuditRow(row))
  return noted.ok ? seeded : err(toProblem(noted.error))
}

const SEEDED = 'seed-case'
const MOST_ROWS = 1000

async function takeIn(
  ports: Ports,
  folders: CaseFolders,
  { by, now, tell }: SeedingBy,
): Promise<Result<SeededCase, Problem>> {
  const [agreementPath, recordPath] = [`${folders.agreement}/agreement.yaml`, `${folders.agreement}/record.yaml`]
  const hasRecord = (await ports.files.list(folders.agreement)).includes('record.yaml')
  const loaded = await loadCaseFiles(ports, agreementPath, hasRecord ? [recordPath] : [])
  if (!loaded.ok) return loaded
  const text = await ports.files.readText(agreementPath, MAX_AGREEMENT_BYTES)
  if (!text.ok) return err(toFileProblem(text.error))
  tell(`taking in ${loaded.value.agreement.instrument.title}`)
  const imported = await importAgreement(ports, { text: text.value, name: agreementPath, by, now })
  if (!imported.ok) return imported
  const { agreement } = imported.value
  let names: Promise<ReaderNames> | undefined
  const seeding: Seeding = {
    by,
    now,
    tell,
    names: () => {
      names ??= loadReaderNames(ports, folders.gazetteer, loaded.value.agreement)
      return names
    },
  }
  // Reports first: the record's quotations are held against them.
  const documents = await seedReports(ports, loaded.value, folders.reports, seeding)
  if (!documents.ok) return documents
  const added = hasRecord ? await seedRecord(ports, agreement, recordPath, seeding) : ok(0)
  if (!added.ok) return added
  const own = await seedText(ports, loaded.value, folders.agreement, seeding)
  return own.ok ? ok({ agreement, entries: added.value, documents: documents.value + own.value }) : own
}

/** The text of the instrument itself, where the case has one, so that clauses can be read beside what they became. */
async function seedText(
  ports: Ports,
  { agreement }: LoadedAgreement,
  folder: string,
  { by, now, names }: Seeding,
): Promise<Result<number, Problem>> {
  const id = `${agreement.id}-text`
  const there = await ports.store.read((reader) => reader.findDocument(parseDocumentId(id)))
  if (!there.ok) return err(toProblem(there.error))
  if (there.value !== undefined || !(await ports.files.list(folder)).includes('text.txt')) return ok(0)
  const found = await readDocumentFile(ports, `${folder}/text.txt`)
  if (!found.ok) return found
  const published = agreement.instrument.concludedOn
  const done = await importDocument(ports, {
    found: found.value,
    agreement,
    id,
    published,
    names: await names(),
    by,
    now,
  })
  return done.ok ? ok(1) : done
}

async function seedRecord(
  ports: Ports,
  agreement: string,
  path: string,
  { by, now }: SeedingBy,
): Promise<Result<number, Problem>> {
  const text = await ports.files.readText(path, MAX_RECORD_BYTES)
  if (!text.ok) return err(toFileProblem(text.error))
  const done = await importRecord(ports, agreement, { text: text.value, name: path, by, now })
  return done.ok ? ok(done.value.added) : done
}

/** The reports whose folder or file bears the id of a document in the record; one that changed since is a conflict. */
async function seedReports(
  ports: Ports,
  { agreement, record }: LoadedAgreement,
  folder: string,
  seeding: Seeding,
): Promise<Result<number, Problem>> {
  const slugs = await ports.files.list(folder)
  const there = await ports.store.read((reader) => reader.listDocuments({ agreement: agreement.id, limit: 1000 }))
  if (!there.ok) return err(toProblem(there.error))
  const hashById = new Map<string, string>(there.value.items.map(({ id, sha256 }) => [id, sha256]))
  let added = 0
  for (const entry of record.entries) {
    if (entry.kind !== 'document') continue
    const path = await reportPath(ports, folder, slugs, entry.id)
    if (path === undefined) continue
    const done = await seedReport(ports, agreement, { entry, path, known: hashById.get(entry.id) }, seeding)
    if (!done.ok) return done
    added += done.value
  }
  return ok(added)
}

/** A report of the case: its entry in the record, its file, and the hash of what stands in the workspace. */
interface SeededReport {
  readonly entry: SourceDocument
  readonly path: string
  readonly known: string | undefined
}

async function seedReport(
  ports: Ports,
  agreement: Agreement,
  { entry, path, known }: SeededReport,
  { by, now, tell, names }: Seeding,
): Promise<Result<number, Problem>> {
  const bytes = await ports.files.readBytes(path, MAX_DOCUMENT_BYTES)
  if (!bytes.ok) return err(toFileProblem(bytes.error))
  if (known !== undefined) return known === sha256Hex(bytes.value) ? ok(0) : err(changedReport(entry.id))
  tell(`reading ${entry.title}`)
  const found = await readDocumentFile(ports, path)
  if (!found.ok) return found
  const published = entry.publishedAt.slice(0, 10)
  const named = { ...found.value, name: `${entry.id}${path.slice(path.lastIndexOf('.'))}` }
  const intake = { found: named, agreement, id: entry.id, published, names: await names(), by, now }
  const done = await importDocument(ports, intake)
  return done.ok ? ok(1) : done
}

function changedReport(id: string): Problem {
  const message = `the report \`${id}\` stands in the workspace with other words: take the case into a new folder`
  return { kind: 'conflict', code: 'same-id', message }
}

async function reportPath(
  ports: Ports,
  folder: string,
  slugs: readonly string[],
  id: string,
): Promise<string | undefined> {
  const slug = slugs.find((name) => name === id || name === `${id}.txt` || `report-${name}` === id)
  if (slug === undefined) return undefined
  if (slug.endsWith('.txt')) return `${folder}/${slug}`
  const inside = await ports.files.list(`${folder}/${slug}`)
  const file = inside.find((name) => /^report\.(?:txt|html|pdf|docx)$/.test(name))
  return file === undefined ? undefined : `${folder}/${slug}/${file}`
}
