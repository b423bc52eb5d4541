import type { FeedRow, StoredDocument, StoreReader, StoreSession } from '#app/ports'
import type { MemoryDraft, MemoryState } from '#store/memory/memory-state'
import { standingAmong, type KnownDocument } from '#store/standing-among'
import { storableCustody } from '#store/storable-custody'
import { assertStorable, storableNote } from '#store/storable'

/** What intake asks of a reader. */
export type IntakeReader = Pick<StoreReader, 'findStanding' | 'listCustody' | 'listFeedRows'>

/** What intake adds. */
export type IntakeAdder = Pick<StoreSession, 'addDocuments' | 'addCustody' | 'addFeedRow'>

/** Reads in the draft alone. */
export function intakeReader(draft: MemoryDraft): IntakeReader {
  return {
    findStanding: async (wanted) => standingAmong(draft.state.documents.map(toKnownDocument), wanted),
    listCustody: async (documents) => draft.state.custody.filter(({ document }) => documents.includes(document)),
    listFeedRows: async () => newestOf(draft.state.feedRows),
  }
}

/** Adds to the draft alone. */
export function intakeAdder(draft: MemoryDraft): IntakeAdder {
  const add = (more: Partial<MemoryState>): void => {
    draft.state = { ...draft.state, ...more }
  }
  return {
    addDocuments: async (documents) => {
      for (const { text, reading } of documents) {
        assertStorable(text)
        if (reading !== undefined) assertStorable(reading)
      }
      const known = new Set(draft.state.documents.map(({ id }) => id))
      const fresh = documents.filter(({ id }) => !known.has(id) && known.add(id))
      const added = fresh.map((document) => ({ ...document, name: storableNote(document.name) }))
      add({ documents: [...draft.state.documents, ...added] })
      return added.map(({ id }) => id)
    },
    addCustody: async (rows) => {
      const unknown = rows.find(({ document }) => !draft.state.documents.some(({ id }) => id === document))
      if (unknown !== undefined)
        throw new Error(`our fault: custody of \`${unknown.document}\`, which is not in the store`)
      add({ custody: [...draft.state.custody, ...rows.map(storableCustody)] })
    },
    addFeedRow: async (row) => {
      assertStorable(row.content)
      add({ feedRows: [...draft.state.feedRows, { ...row, by: storableNote(row.by) }] })
    },
  }
}

function toKnownDocument({ id, sha256, agreement }: StoredDocument, index: number): KnownDocument {
  return { sequence: index + 1, id, sha256, agreement: agreement ?? null }
}

function newestOf(rows: readonly FeedRow[]): readonly FeedRow[] {
  return rows.filter((row, at) => !rows.slice(at + 1).some(({ feed, did }) => feed === row.feed && did === row.did))
}
