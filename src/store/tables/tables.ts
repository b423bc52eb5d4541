import type { AgreementVersionRow } from '#store/tables/agreement-versions'
import type { AuditRowRow } from '#store/tables/audit-rows'
import type { CustodyRowRow } from '#store/tables/custody-rows'
import type { DocumentRow } from '#store/tables/documents'
import type { FeedRowRow } from '#store/tables/feed-rows'
import type { OriginalRow } from '#store/tables/originals'
import type { ReadingRow } from '#store/tables/readings'
import type { RecordEntryRow } from '#store/tables/record-entries'
import type { ReviewActRow } from '#store/tables/review-acts'
import type { WorkspaceSettingRow } from '#store/tables/workspace-settings'

/** The tables as Kysely sees them. The same on both databases; `originals` exists on PostgreSQL alone. */
export interface Tables {
  readonly agreement_versions: AgreementVersionRow
  readonly record_entries: RecordEntryRow
  readonly documents: DocumentRow
  readonly readings: ReadingRow
  readonly audit_rows: AuditRowRow
  readonly review_acts: ReviewActRow
  readonly workspace_settings: WorkspaceSettingRow
  readonly custody_rows: CustodyRowRow
  readonly feed_rows: FeedRowRow
  readonly originals: OriginalRow
}
