import { sql, type Kysely } from 'kysely'
import type { StoreCheck } from '#app/ports'
import { sha256OfText } from '#base/hash'
import type { Tables } from '#store/tables/tables'

/** How the original of a hash is found. */
export type OriginalState = 'right' | 'missing' | 'changed'

/** The checks of what the tables say, the same for both databases. */
export async function checkRows(
  db: Kysely<Tables>,
  originalState: (sha256: string) => Promise<OriginalState>,
): Promise<readonly StoreCheck[]> {
  return [
    await checkVersions(db),
    await checkDigests(db),
    await checkSequences(db),
    await checkOriginals(db, originalState),
    await checkCustody(db),
  ]
}

const restore = 'bring back a backup with `servanda restore` into another folder and compare the two'

async function checkVersions(db: Kysely<Tables>): Promise<StoreCheck> {
  const columns = ['agreement', 'version', 'text', 'sha256'] as const
  const versions = await db.selectFrom('agreement_versions').select(columns).orderBy('agreement').execute()
  const changed = versions.filter(({ text, sha256 }) => sha256OfText(text) !== sha256)
  const name = 'texts of agreements'
  const kept = counted(versions.length, 'version', 'versions')
  if (changed.length === 0) return { name, fine: true, found: `${kept}, each as it was entered` }
  const words = changed.map(({ agreement, version }) => `\`${agreement}\` version ${version}`)
  return { name, fine: false, found: `${some(words)} not as entered: changed from outside`, remedy: restore }
}

async function checkDigests(db: Kysely<Tables>): Promise<StoreCheck> {
  const changed: string[] = []
  let count = 0
  for await (const row of entryRows(db)) {
    count += 1
    if (sha256OfText(row.content) !== row.digest) changed.push(`\`${row.id}\` of \`${row.agreement}\``)
  }
  const name = 'record'
  if (changed.length === 0)
    return { name, fine: true, found: `${counted(count, 'entry', 'entries')}, each as it was entered` }
  return { name, fine: false, found: `${some(changed)} not as entered: changed from outside`, remedy: restore }
}

interface EntryPiece {
  readonly agreement: string
  readonly sequence: number
  readonly id: string
  readonly content: string
  readonly digest: string
}

// In pages, so that a long record is never in memory at once.
async function* entryRows(db: Kysely<Tables>): AsyncGenerator<EntryPiece> {
  let last: EntryPiece | undefined
  do {
    const page = await entryPage(db, last)
    yield* page
    last = page.at(-1)
  } while (last !== undefined)
}

const pageRows = 1000

async function entryPage(db: Kysely<Tables>, after: EntryPiece | undefined): Promise<readonly EntryPiece[]> {
  const columns = ['agreement', 'sequence', 'id', 'content', 'digest'] as const
  const all = db.selectFrom('record_entries').select(columns).orderBy('agreement').orderBy('sequence').limit(pageRows)
  if (after === undefined) return await all.execute()
  const later = sql<boolean>`(agreement, sequence) > (${after.agreement}, ${after.sequence})`
  return await all.where(later).execute()
}

async function checkSequences(db: Kysely<Tables>): Promise<StoreCheck> {
  const versions = db
    .selectFrom('agreement_versions')
    .select(({ fn }) => ['agreement', fn.max('version').as('last'), fn.countAll<number>().as('count')])
  const entries = db
    .selectFrom('record_entries')
    .select(({ fn }) => ['agreement', fn.max('sequence').as('last'), fn.countAll<number>().as('count')])
  const acts = db
    .selectFrom('review_acts')
    .select(({ fn }) => ['document as agreement', fn.max('number').as('last'), fn.countAll<number>().as('count')])
  const found = [
    ...(await acts.groupBy('document').execute()).map((row) => ({ ...row, what: 'acts of review' })),
    ...(await versions.groupBy('agreement').execute()).map((row) => ({ ...row, what: 'versions' })),
    ...(await entries.groupBy('agreement').execute()).map((row) => ({ ...row, what: 'entries' })),
  ]
  const short = found.filter(({ last, count }) => Number(last) !== Number(count))
  const name = 'numbering'
  if (short.length === 0)
    return { name, fine: true, found: 'versions, entries and acts of review are numbered without a gap' }
  const words = short.map(
    ({ agreement, what, last, count }) => `${Number(last) - Number(count)} ${what} of \`${agreement}\``,
  )
  return { name, fine: false, found: `${some(words)} missing: deleted from outside`, remedy: restore }
}

async function checkOriginals(
  db: Kysely<Tables>,
  originalState: (sha256: string) => Promise<OriginalState>,
): Promise<StoreCheck> {
  const documents = await db.selectFrom('documents').select(['id', 'name', 'sha256']).orderBy('sequence').execute()
  const files = await filesAround(db)
  const stateByHash = new Map<string, OriginalState>()
  const stateOf = async (sha256: string): Promise<OriginalState> => {
    const state = stateByHash.get(sha256) ?? (await originalState(sha256))
    stateByHash.set(sha256, state)
    return state
  }
  const wrong: string[] = []
  for (const { id, name, sha256 } of documents) {
    const own = await stateOf(sha256)
    const around = files.get(id)
    // A row or an entry has no bytes of its own apart: the file that it came in is its original.
    const state = own === 'missing' && around !== undefined ? await stateOf(around) : own
    if (state !== 'right') wrong.push(`\`${name}\` (${state})`)
  }
  const name = 'originals'
  if (wrong.length === 0)
    return { name, fine: true, found: `${counted(documents.length, 'document', 'documents')}, each with its original` }
  const remedy = 'bring the same files in again with `servanda import`, or take them from a backup'
  return { name, fine: false, found: `not as they came: ${some(wrong)}`, remedy }
}

/** The files in which documents came that are no files themselves. */
async function filesAround(db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('custody_rows')
    .select(['document', 'within'])
    .where('within', 'is not', null)
    .orderBy('sequence', 'desc')
    .execute()
  return new Map(rows.map(({ document, within }) => [document, within ?? '']))
}

async function checkCustody(db: Kysely<Tables>): Promise<StoreCheck> {
  const changed = await db
    .selectFrom('custody_rows')
    .innerJoin('documents', 'documents.id', 'custody_rows.document')
    .select('documents.name')
    .whereRef('custody_rows.sha256', '<>', 'documents.sha256')
    .limit(6)
    .execute()
  const count = await db
    .selectFrom('custody_rows')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirst()
  const name = 'custody'
  if (changed.length > 0) {
    const found = `${some(changed.map((row) => `\`${row.name}\``))}: other bytes than when they came in`
    return { name, fine: false, found, remedy: restore }
  }
  const arrivals = counted(Number(count?.count ?? 0), 'arrival', 'arrivals')
  return { name, fine: true, found: `${arrivals} of documents, each with who, when and from where` }
}

function some(words: readonly string[]): string {
  const shown = words.slice(0, 5).join(', ')
  return words.length > 5 ? `${shown} and ${words.length - 5} more` : shown
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
