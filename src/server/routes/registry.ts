import { operations, type Operations } from '#api/registry'
import { route, type Route } from '#server/http/route'
import { handleFindAgreement } from '#server/routes/agreements/find-agreement'
import { handleImportAgreement } from '#server/routes/agreements/import-agreement'
import { handleImportRecord } from '#server/routes/agreements/import-record'
import { handleListAgreements } from '#server/routes/agreements/list-agreements'
import { handleFindBoundarySet } from '#server/routes/boundaries/find-boundary-set'
import { handleListBoundarySets } from '#server/routes/boundaries/list-boundary-sets'
import { handleCreateDemonstration } from '#server/routes/demonstrations/create-demonstration'
import { handleFindDocument } from '#server/routes/documents/find-document'
import { handleImportDocument } from '#server/routes/documents/import-document'
import { handleListCustody } from '#server/routes/documents/list-custody'
import { handleListDocuments } from '#server/routes/documents/list-documents'
import { handleCreateDraft } from '#server/routes/drafts/create-draft'
import { handleFollowFeed } from '#server/routes/feeds/follow-feed'
import { handleLeaveFeed } from '#server/routes/feeds/leave-feed'
import { handleListFeeds } from '#server/routes/feeds/list-feeds'
import { handlePollFeed } from '#server/routes/feeds/poll-feed'
import { handleListFindings } from '#server/routes/findings/list-findings'
import { handleCreateImport } from '#server/routes/imports/create-import'
import { handleCompareKnowledge } from '#server/routes/ledgers/compare-knowledge'
import { handleShowLedger } from '#server/routes/ledgers/show-ledger'
import { handleCreateReading } from '#server/routes/readings/create-reading'
import { handleShowReport } from '#server/routes/reports/show-report'
import { handleActInReview } from '#server/routes/reviews/act-in-review'
import { handleListReviews } from '#server/routes/reviews/list-reviews'
import { handleNameSource } from '#server/routes/reviews/name-source'
import { handleReadAgain } from '#server/routes/reviews/read-again'
import { handleSetReviewRules } from '#server/routes/reviews/set-review-rules'
import { handleShowReview } from '#server/routes/reviews/show-review'
import { handleImportTable } from '#server/routes/tables/import-table'
import { handleListMappings } from '#server/routes/tables/list-mappings'
import { handleSaveMapping } from '#server/routes/tables/save-mapping'
import { handleTryTable } from '#server/routes/tables/try-table'
import { handleShowWorkspace } from '#server/routes/workspace/show-workspace'

/** One handler an operation: typed by the contracts, so that a forgotten handler does not compile. */
export const routes: { readonly [Name in keyof Operations]: Route } = {
  showWorkspace: route(operations.showWorkspace, handleShowWorkspace),
  createDemonstration: route(operations.createDemonstration, handleCreateDemonstration),
  listAgreements: route(operations.listAgreements, handleListAgreements),
  findAgreement: route(operations.findAgreement, handleFindAgreement),
  importAgreement: route(operations.importAgreement, handleImportAgreement),
  importRecord: route(operations.importRecord, handleImportRecord),
  showLedger: route(operations.showLedger, handleShowLedger),
  compareKnowledge: route(operations.compareKnowledge, handleCompareKnowledge),
  showReport: route(operations.showReport, handleShowReport),
  listFindings: route(operations.listFindings, handleListFindings),
  listDocuments: route(operations.listDocuments, handleListDocuments),
  findDocument: route(operations.findDocument, handleFindDocument),
  listCustody: route(operations.listCustody, handleListCustody),
  importDocument: route(operations.importDocument, handleImportDocument),
  createImport: route(operations.createImport, handleCreateImport),
  listMappings: route(operations.listMappings, handleListMappings),
  saveMapping: route(operations.saveMapping, handleSaveMapping),
  tryTable: route(operations.tryTable, handleTryTable),
  importTable: route(operations.importTable, handleImportTable),
  listFeeds: route(operations.listFeeds, handleListFeeds),
  followFeed: route(operations.followFeed, handleFollowFeed),
  pollFeed: route(operations.pollFeed, handlePollFeed),
  leaveFeed: route(operations.leaveFeed, handleLeaveFeed),
  createReading: route(operations.createReading, handleCreateReading),
  createDraft: route(operations.createDraft, handleCreateDraft),
  listReviews: route(operations.listReviews, handleListReviews),
  showReview: route(operations.showReview, handleShowReview),
  actInReview: route(operations.actInReview, handleActInReview),
  nameSource: route(operations.nameSource, handleNameSource),
  readAgain: route(operations.readAgain, handleReadAgain),
  setReviewRules: route(operations.setReviewRules, handleSetReviewRules),
  listBoundarySets: route(operations.listBoundarySets, handleListBoundarySets),
  findBoundarySet: route(operations.findBoundarySet, handleFindBoundarySet),
}
