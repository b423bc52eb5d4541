import type { Kysely } from 'kysely'
import type { StoreReader, StoreSession } from '#app/ports'
import { addAgreementVersion, findAgreement, listAgreements, listVersions } from '#store/tables/agreement-versions'
import { addAuditRow, lastAuditSequence, listAuditRows, listAuditRowsAfter } from '#store/tables/audit-rows'
import { addCustody, listCustody } from '#store/tables/custody-rows'
import { addDocument, findDocument, findDocumentByHash, listDocuments } from '#store/tables/documents'
import { addFeedRow, listFeedRows } from '#store/tables/feed-rows'
import { addDocuments, findStanding } from '#store/tables/many-documents'
import { addReading } from '#store/tables/readings'
import { addEntries, listEntries } from '#store/tables/record-entries'
import { addReviewAct, listReviewActs } from '#store/tables/review-acts'
import { addWorkspaceSetting, findWorkspaceSetting } from '#store/tables/workspace-settings'
import type { Tables } from '#store/tables/tables'

/** Reads in the transaction that `db` has open. */
export function sqlReader(db: Kysely<Tables>): StoreReader {
  return {
    listAgreements: () => listAgreements(db),
    findAgreement: (id, version) => findAgreement(db, id, version),
    listVersions: (id) => listVersions(db, id),
    listEntries: (agreement) => listEntries(db, agreement),
    findDocument: (id) => findDocument(db, id),
    findDocumentByHash: (sha256, agreement) => findDocumentByHash(db, sha256, agreement),
    findStanding: (wanted) => findStanding(db, wanted),
    listCustody: (documents) => listCustody(db, documents),
    listFeedRows: () => listFeedRows(db),
    listDocuments: (filter) => listDocuments(db, filter),
    listReviewActs: (document) => listReviewActs(db, document),
    findWorkspaceSetting: (name) => findWorkspaceSetting(db, name),
    listAuditRows: (limit) => listAuditRows(db, limit),
    listAuditRowsAfter: (sequence, limit) => listAuditRowsAfter(db, sequence, limit),
    lastAuditSequence: () => lastAuditSequence(db),
  }
}

/** Reads and adds in the transaction that `db` has open. The transaction is the only writer. */
export function sqlSession(db: Kysely<Tables>): StoreSession {
  return {
    ...sqlReader(db),
    addAgreementVersion: (version, expected) => addAgreementVersion(db, version, expected),
    addEntries: (agreement, entries, stamp) => addEntries(db, agreement, entries, stamp),
    addDocument: (document) => addDocument(db, document),
    addDocuments: (documents) => addDocuments(db, documents),
    addCustody: (rows) => addCustody(db, rows),
    addFeedRow: (row) => addFeedRow(db, row),
    addReading: (id, reading) => addReading(db, id, reading),
    addReviewAct: (act) => addReviewAct(db, act),
    addWorkspaceSetting: (setting) => addWorkspaceSetting(db, setting),
    addAuditRow: (row) => addAuditRow(db, row),
  }
}
