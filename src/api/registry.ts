import { findAgreement } from '#api/agreements/find-agreement'
import { importAgreement } from '#api/agreements/import-agreement'
import { importRecord } from '#api/agreements/import-record'
import { listAgreements } from '#api/agreements/list-agreements'
import { findBoundarySet } from '#api/boundaries/find-boundary-set'
import { listBoundarySets } from '#api/boundaries/list-boundary-sets'
import { createDemonstration } from '#api/demonstrations/create-demonstration'
import { findDocument } from '#api/documents/find-document'
import { importDocument } from '#api/documents/import-document'
import { listCustody } from '#api/documents/list-custody'
import { listDocuments } from '#api/documents/list-documents'
import { createDraft } from '#api/drafts/create-draft'
import { followFeed } from '#api/feeds/follow-feed'
import { leaveFeed } from '#api/feeds/leave-feed'
import { listFeeds } from '#api/feeds/list-feeds'
import { pollFeed } from '#api/feeds/poll-feed'
import { listFindings } from '#api/findings/list-findings'
import { createImport } from '#api/imports/create-import'
import { compareKnowledge } from '#api/ledgers/compare-knowledge'
import { showLedger } from '#api/ledgers/show-ledger'
import { createReading } from '#api/readings/create-reading'
import { showReport } from '#api/reports/show-report'
import { actInReview } from '#api/reviews/act-in-review'
import { listReviews } from '#api/reviews/list-reviews'
import { nameSource } from '#api/reviews/name-source'
import { readAgain } from '#api/reviews/read-again'
import { setReviewRules } from '#api/reviews/set-review-rules'
import { showReview } from '#api/reviews/show-review'
import { importTable } from '#api/tables/import-table'
import { listMappings } from '#api/tables/list-mappings'
import { saveMapping } from '#api/tables/save-mapping'
import { tryTable } from '#api/tables/try-table'
import { showWorkspace } from '#api/workspace/show-workspace'

/** Where every operation lies. */
export const API_ROOT = '/api/v1'

/** Every operation, one line each; the server's handlers are typed by it, so that a forgotten one does not compile. */
export const operations = {
  showWorkspace,
  createDemonstration,
  listAgreements,
  findAgreement,
  importAgreement,
  importRecord,
  showLedger,
  compareKnowledge,
  showReport,
  listFindings,
  listDocuments,
  findDocument,
  listCustody,
  importDocument,
  createImport,
  listMappings,
  saveMapping,
  tryTable,
  importTable,
  listFeeds,
  followFeed,
  pollFeed,
  leaveFeed,
  createReading,
  createDraft,
  listReviews,
  showReview,
  actInReview,
  nameSource,
  readAgain,
  setReviewRules,
  listBoundarySets,
  findBoundarySet,
} as const

export type Operations = typeof operations
