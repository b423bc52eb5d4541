import { tables } from '#store/migrations/0001-tables'
import { appendOnly } from '#store/migrations/0002-append-only'
import { review } from '#store/migrations/0003-review'
import { intake } from '#store/migrations/0004-intake'
import type { Migration } from '#store/migrations/migration'

/** All migrations in their order. The number of the last is the format that this version writes. */
export const migrations: readonly Migration[] = [tables, appendOnly, review, intake]

/** The format that this version of the program writes. */
export const newestFormat = migrations.length
