import type { Kysely } from 'kysely'
import type { AgreementVersion, StoreProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import type { AgreementId } from '#model/ids'
import type { Instant } from '#time/instant'
import { staleVersion } from '#store/conflicts'
import { assertStorable, storableNote } from '#store/storable'
import type { Tables } from '#store/tables/tables'

/** One kept version of an agreement file. */
export interface AgreementVersionRow {
  readonly agreement: AgreementId
  readonly version: number
  readonly title: string
  readonly text: string
  readonly sha256: string
  readonly recorded_at: Instant
  readonly recorded_by: string
}

/** The newest version of each agreement, in the order of their ids by code units. */
export async function listAgreements(db: Kysely<Tables>): Promise<readonly AgreementVersion[]> {
  const newest = db
    .selectFrom('agreement_versions')
    .select(({ fn }) => ['agreement', fn.max('version').as('version')])
    .groupBy('agreement')
    .as('newest')
  const rows = await db
    .selectFrom('agreement_versions')
    .innerJoin(newest, (join) =>
      join
        .onRef('newest.agreement', '=', 'agreement_versions.agreement')
        .onRef('newest.version', '=', 'agreement_versions.version'),
    )
    .selectAll('agreement_versions')
    .execute()
  return rows.map(toAgreementVersion).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The newest version, or the given one. */
export async function findAgreement(
  db: Kysely<Tables>,
  id: AgreementId,
  version?: number,
): Promise<AgreementVersion | undefined> {
  const all = db.selectFrom('agreement_versions').selectAll().where('agreement', '=', id)
  const wanted = version === undefined ? all.orderBy('version', 'desc').limit(1) : all.where('version', '=', version)
  const row = await wanted.executeTakeFirst()
  return row === undefined ? undefined : toAgreementVersion(row)
}

/** All versions of an agreement, oldest first. */
export async function listVersions(db: Kysely<Tables>, id: AgreementId): Promise<readonly AgreementVersion[]> {
  const all = db.selectFrom('agreement_versions').selectAll().where('agreement', '=', id)
  return (await all.orderBy('version').execute()).map(toAgreementVersion)
}

/** Adds the version that follows `expected`; another newest version is a conflict. */
export async function addAgreementVersion(
  db: Kysely<Tables>,
  version: Omit<AgreementVersion, 'version'>,
  expected: number,
): Promise<Result<AgreementVersion, StoreProblem>> {
  assertStorable(version.text)
  const newest = (await findAgreement(db, version.id))?.version ?? 0
  if (newest !== expected) return staleVersion(version.id, newest, expected)
  const added: AgreementVersion = { ...version, title: storableNote(version.title), version: newest + 1 }
  await db.insertInto('agreement_versions').values(toRow(added)).execute()
  return ok(added)
}

function toRow(version: AgreementVersion): AgreementVersionRow {
  const { id: agreement, recordedAt: recorded_at, recordedBy: recorded_by, ...rest } = version
  return { agreement, ...rest, recorded_at, recorded_by }
}

function toAgreementVersion(row: AgreementVersionRow): AgreementVersion {
  const { agreement: id, recorded_at: recordedAt, recorded_by: recordedBy, ...rest } = row
  return { id, ...rest, recordedAt, recordedBy }
}
