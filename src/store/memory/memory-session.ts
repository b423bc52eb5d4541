import type {
  AgreementVersion,
  Page,
  StoredDocument,
  StoredEntry,
  StoredReviewAct,
  StoreReader,
  StoreSession,
} from '#app/ports'
import { compareText, sorted } from '#base/compare'
import { groupBy } from '#base/group'
import { ok } from '#base/result'
import type { AgreementId, DocumentId } from '#model/ids'
import { laterOf } from '#time/instant'
import { changedDocument, staleVersion } from '#store/conflicts'
import { stampedEntry } from '#store/entry-text'
import { intakeAdder, intakeReader, type IntakeAdder, type IntakeReader } from '#store/memory/memory-intake'
import type { KeptEntry, MemoryDraft, MemoryState } from '#store/memory/memory-state'
import { afterSequence, pageSize } from '#store/page-size'
import { parseEntry } from '#store/parse-entry'
import { entryKey, planEntries } from '#store/plan-entries'
import { isSameDocument } from '#store/same-document'
import { assertStorable, storableNote } from '#store/storable'

/** Reads and adds in the draft alone. */
export function memorySession(draft: MemoryDraft): StoreSession {
  return { ...readerOf(draft), ...intakeReader(draft), ...adderOf(draft), ...intakeAdder(draft) }
}

function readerOf(draft: MemoryDraft): Omit<StoreReader, keyof IntakeReader> {
  return {
    listAgreements: async () => {
      const byAgreement = groupBy(draft.state.versions, ({ id }) => id)
      const newest = [...byAgreement.values()].flatMap((versions) => versions.slice(-1))
      return sorted(newest, (a, b) => compareText(a.id, b.id))
    },
    findAgreement: async (id, version) => {
      const versions = versionsOf(draft.state, id)
      return version === undefined ? versions.at(-1) : versions.find((one) => one.version === version)
    },
    listVersions: async (id) => versionsOf(draft.state, id),
    listEntries: async (agreement) => entriesOf(draft.state, agreement).map(toStoredEntry),
    findDocument: async (id) => findDocument(draft.state, id),
    findDocumentByHash: async (sha256, agreement) => {
      const found = draft.state.documents.find((document) => matches(document, sha256, agreement))
      return found === undefined ? undefined : findDocument(draft.state, found.id)
    },
    listDocuments: async (filter) => listDocuments(draft.state, filter),
    listReviewActs: async (document) => actsOf(draft.state, document),
    findWorkspaceSetting: async (name) => draft.state.settings.findLast((setting) => setting.name === name),
    listAuditRows: async (limit) => draft.state.auditRows.toReversed().slice(0, pageSize(limit)),
    listAuditRowsAfter: async (sequence, limit) =>
      draft.state.auditRows
        .map((row, at) => ({ ...row, sequence: at + 1 }))
        .slice(Math.max(0, sequence))
        .slice(0, pageSize(limit)),
    lastAuditSequence: async () => draft.state.auditRows.length,
  }
}

function adderOf(draft: MemoryDraft): Omit<StoreSession, keyof StoreReader | keyof IntakeAdder> {
  const add = (more: Partial<MemoryState>): void => {
    draft.state = { ...draft.state, ...more }
  }
  return {
    addAgreementVersion: async (version, expected) => {
      assertStorable(version.text)
      const newest = versionsOf(draft.state, version.id).length
      if (newest !== expected) return staleVersion(version.id, newest, expected)
      const added: AgreementVersion = { ...version, title: storableNote(version.title), version: newest + 1 }
      add({ versions: [...draft.state.versions, added] })
      return ok(added)
    },
    addEntries: async (agreement, entries, stamp) => {
      const standing = entriesOf(draft.state, agreement)
      const planned = planEntries(entries, new Map(standing.map((entry) => [keyOf(entry), entry.digest])))
      if (!planned.ok) return planned
      const recordedAt = standing.reduce((latest, entry) => laterOf(latest, entry.recordedAt), stamp.at)
      const kept = planned.value.map((entry, index) => {
        return { ...entry, agreement, sequence: standing.length + index + 1, recordedAt, recordedBy: stamp.by }
      })
      add({ entries: [...draft.state.entries, ...kept] })
      return ok({ added: kept.length, alreadyThere: entries.length - kept.length })
    },
    addDocument: async (document) => {
      assertStorable(document.text)
      const standing = findDocument(draft.state, document.id)
      if (standing !== undefined)
        return isSameDocument(standing, document) ? ok(standing) : changedDocument(document.id)
      const added = { ...document, name: storableNote(document.name) }
      add({ documents: [...draft.state.documents, added] })
      return ok(added)
    },
    addReading: async (id, reading) => {
      assertStorable(reading)
      const standing = findDocument(draft.state, id)
      if (standing === undefined) throw new Error(`our fault: a reading of \`${id}\`, which is not in the store`)
      if (standing.reading !== reading) add({ readings: [...draft.state.readings, { document: id, reading }] })
    },
    addReviewAct: async (act) => {
      assertStorable(act.act)
      if (findDocument(draft.state, act.document) === undefined)
        throw new Error(`our fault: a review of \`${act.document}\`, which is not in the store`)
      const number = actsOf(draft.state, act.document).length + 1
      const added = { ...act, by: storableNote(act.by), number }
      add({ reviewActs: [...draft.state.reviewActs, added] })
      return added
    },
    addWorkspaceSetting: async (setting) => {
      assertStorable(setting.name)
      assertStorable(setting.value)
      add({ settings: [...draft.state.settings, { ...setting, by: storableNote(setting.by) }] })
    },
    addAuditRow: async (row) => {
      const { did, what, detail } = row
      const storable = { did: storableNote(did), what: storableNote(what), detail: storableNote(detail) }
      add({ auditRows: [...draft.state.auditRows, { ...row, ...storable }] })
    },
  }
}

function actsOf(state: MemoryState, document: DocumentId): readonly StoredReviewAct[] {
  return state.reviewActs.filter((act) => act.document === document)
}

function versionsOf(state: MemoryState, id: AgreementId): readonly AgreementVersion[] {
  return state.versions.filter((version) => version.id === id)
}

function entriesOf(state: MemoryState, agreement: AgreementId): readonly KeptEntry[] {
  return state.entries.filter((entry) => entry.agreement === agreement)
}

function keyOf(entry: KeptEntry): string {
  return entryKey(entry.kind, entry.id)
}

function toStoredEntry(kept: KeptEntry): StoredEntry {
  const { agreement, sequence, recordedAt, recordedBy } = kept
  return { agreement, sequence, entry: stampedEntry(parseEntry(kept.content), recordedAt), recordedAt, recordedBy }
}

function findDocument(state: MemoryState, id: DocumentId): StoredDocument | undefined {
  const document = state.documents.find((one) => one.id === id)
  const newest = state.readings.findLast((reading) => reading.document === id)
  return document === undefined || newest === undefined ? document : { ...document, reading: newest.reading }
}

function matches(document: StoredDocument, sha256: string, agreement: AgreementId | undefined): boolean {
  return document.sha256 === sha256 && (agreement === undefined || document.agreement === agreement)
}

function listDocuments(
  state: MemoryState,
  filter: Parameters<StoreReader['listDocuments']>[0],
): Page<Omit<StoredDocument, 'text' | 'reading'>> {
  const after = afterSequence(filter.after)
  if (after === undefined) return { items: [] }
  const size = pageSize(filter.limit)
  const found = state.documents
    .map((document, index) => ({ document, sequence: index + 1 }))
    .filter(({ document, sequence }) => sequence > after && isOf(document, filter.agreement))
  const page = found.slice(0, size)
  const items = page.map(({ document: { text: _text, reading: _reading, ...rest } }) => rest)
  const last = page.at(-1)
  return found.length > size && last !== undefined ? { items, next: String(last.sequence) } : { items }
}

function isOf(document: StoredDocument, agreement: AgreementId | undefined): boolean {
  return agreement === undefined || document.agreement === agreement
}
