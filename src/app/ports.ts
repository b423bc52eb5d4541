import type { FeedFetcher, FeedParser, TableOpener, ToldInRow } from '#app/intake-ports'
import type { Result } from '#base/result'
import type { AgreementId, DocumentId } from '#model/ids'
import type { RecordEntry } from '#model/record/record'
import type { Instant } from '#time/instant'

/** The present moment: read once per use case and passed down as part of a vantage. */
export interface Clock {
  now(): Instant
}

/** Ids for what is entered rather than derived: `prefix_` and enough random digits. */
export interface IdSource {
  next(prefix: string): string
}

/** One kept version of an agreement file: its text as the person wrote it is what we keep; the model is read from it. */
export interface AgreementVersion {
  readonly id: AgreementId
  /** Counts from 1; a later version never replaces an earlier one. */
  readonly version: number
  readonly title: string
  readonly text: string
  readonly sha256: string
  readonly recordedAt: Instant
  readonly recordedBy: string
}

/** An entry of the record together with the stamp that the store gave it. `sequence` grows by one per agreement. */
export interface StoredEntry {
  readonly agreement: AgreementId
  readonly sequence: number
  readonly entry: RecordEntry
  readonly recordedAt: Instant
  readonly recordedBy: string
}

/** A document in the workspace: what came, its hash, and the canonical text that spans point into. */
export interface StoredDocument {
  readonly id: DocumentId
  readonly agreement?: AgreementId
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: number
  readonly text: string
  /** What the reader made of it, as the JSON of a reading; absent while it is not read. */
  readonly reading?: string
  readonly publishedAt?: string
  readonly recordedAt: Instant
  readonly recordedBy: string
}

/** What somebody did, kept for ever beside what it changed. */
export interface AuditRow {
  readonly at: Instant
  readonly by: string
  readonly did: string
  readonly what: string
  readonly detail: string
}

/** A row of what was done, with its place in the order of entry, counted from 1. */
export interface PlacedAuditRow extends AuditRow {
  readonly sequence: number
}

/** One act of review of a document, kept for ever: `act` is its JSON. `number` counts from 1 for each document. */
export interface StoredReviewAct {
  readonly document: DocumentId
  readonly number: number
  readonly at: Instant
  readonly by: string
  readonly act: string
}

/** What a workspace was told to hold to, by whom and since when; the newest row of a name counts. */
export interface WorkspaceSetting {
  readonly name: string
  readonly value: string
  readonly at: Instant
  readonly by: string
}

/** One time that a document came in: within what, from where, by whom, when, and by which version it was read. */
export interface CustodyRow {
  readonly document: DocumentId
  /** Hash of the bytes of the document itself. */
  readonly sha256: string
  /** Hash of the file that it came in, where it is a row, a part or an entry of one. */
  readonly within?: string
  /** Where in that file: `row 17`, `part 2`; empty where the document is the whole file. */
  readonly locator: string
  /** The path or address that it came from. */
  readonly from: string
  readonly at: Instant
  readonly by: string
  /** The version of the program that made its text. */
  readonly reader: string
  /** What came beside the text (place, coordinates, headers), as JSON. */
  readonly particulars?: string
}

/** Something that happened to a feed: `did` says what, `content` is its JSON. The newest row of each kind counts. */
export interface FeedRow {
  readonly feed: string
  readonly did: string
  readonly at: Instant
  readonly by: string
  readonly content: string
}

/** Why the store could not do what was asked; every kind has its exit code and its HTTP status. */
export type StoreProblem =
  | { readonly kind: 'missing'; readonly message: string }
  | { readonly kind: 'locked'; readonly message: string }
  | { readonly kind: 'damaged'; readonly message: string }
  | { readonly kind: 'full'; readonly message: string }
  | { readonly kind: 'newer-format'; readonly message: string }
  | { readonly kind: 'unreachable'; readonly message: string }
  | { readonly kind: 'conflict'; readonly message: string }

/** One page of a long list; `next` is given back to go on. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string
}

/** What a use case reads inside one transaction: everything as it stood at one moment. */
export interface StoreReader {
  /** The newest version of each agreement, in the order of their ids. */
  listAgreements(): Promise<readonly AgreementVersion[]>
  /** The newest version, or the given one. */
  findAgreement(id: AgreementId, version?: number): Promise<AgreementVersion | undefined>
  /** All versions, oldest first. */
  listVersions(id: AgreementId): Promise<readonly AgreementVersion[]>
  /** In the order of entry. Each entry carries as its `recordedAt` the stamp that the store gave it. */
  listEntries(agreement: AgreementId): Promise<readonly StoredEntry[]>
  /** The document with its newest reading. */
  findDocument(id: DocumentId): Promise<StoredDocument | undefined>
  findDocumentByHash(sha256: string, agreement?: AgreementId): Promise<StoredDocument | undefined>
  /** Which of these documents stand there: by their id, or by their bytes in the same agreement. At most 1000 at once. */
  findStanding(
    wanted: readonly Pick<StoredDocument, 'id' | 'sha256' | 'agreement'>[],
  ): Promise<ReadonlyMap<DocumentId, DocumentId>>
  /** How these documents came in, in the order of entry. At most 1000 at once. */
  listCustody(documents: readonly DocumentId[]): Promise<readonly CustodyRow[]>
  /** The newest row of each kind of each feed, in the order of entry. */
  listFeedRows(): Promise<readonly FeedRow[]>
  /** In the order of entry; at most 1000 a page. Nothing comes after an `after` that no page gave out. */
  listDocuments(filter: {
    readonly agreement?: AgreementId
    readonly limit: number
    readonly after?: string
  }): Promise<Page<Omit<StoredDocument, 'text' | 'reading'>>>
  /** What was done with the draft items of a document, in order. */
  listReviewActs(document: DocumentId): Promise<readonly StoredReviewAct[]>
  /** The newest value of a setting of the workspace. */
  findWorkspaceSetting(name: string): Promise<WorkspaceSetting | undefined>
  /** Newest first. */
  listAuditRows(limit: number): Promise<readonly AuditRow[]>
  /** The rows after a place in the order of entry, oldest first; at most 1000. */
  listAuditRowsAfter(sequence: number, limit: number): Promise<readonly PlacedAuditRow[]>
  /** The place of the newest row; 0 where there is none. Every change to the workspace leaves a row. */
  lastAuditSequence(): Promise<number>
}

/** What a use case reads and adds inside one transaction; nothing here overwrites or deletes. */
export interface StoreSession extends StoreReader {
  /** Adds a version after `expected` (0 for the first); another newest version is a conflict. */
  addAgreementVersion(
    version: Omit<AgreementVersion, 'version'>,
    expected: number,
  ): Promise<Result<AgreementVersion, StoreProblem>>
  /**
   * Adds all entries or, at the first conflict, none. One that stands there word for word (its `recordedAt` aside) is
   * passed over; one with the same id and other content is a conflict. A stamp earlier than the newest one of the
   * agreement is raised to it: what was known yesterday must not change because a clock went back.
   */
  addEntries(
    agreement: AgreementId,
    entries: readonly RecordEntry[],
    stamp: { readonly at: Instant; readonly by: string },
  ): Promise<Result<{ readonly added: number; readonly alreadyThere: number }, StoreProblem>>
  /** A document that stands there already is given back as it was recorded; the same id with other bytes is a conflict. */
  addDocument(document: StoredDocument): Promise<Result<StoredDocument, StoreProblem>>
  /** Adds those that do not stand there by their id, with their readings, in their order; gives the ids of those added. */
  addDocuments(documents: readonly StoredDocument[]): Promise<readonly DocumentId[]>
  /** Adds how documents came in; the documents must be there. */
  addCustody(rows: readonly CustodyRow[]): Promise<void>
  addFeedRow(row: FeedRow): Promise<void>
  /** Stores the reading of a document made by a later version of the reader. */
  addReading(id: DocumentId, reading: string): Promise<void>
  /** Adds an act of review after those of the document, which must be there. */
  addReviewAct(act: Omit<StoredReviewAct, 'number'>): Promise<StoredReviewAct>
  addWorkspaceSetting(setting: WorkspaceSetting): Promise<void>
  addAuditRow(row: AuditRow): Promise<void>
}

/** Where a workspace is kept: SQLite in one folder, PostgreSQL, or memory. The same suite tests all three. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres' | 'memory'
  /**
   * Runs the work in one transaction: all of it is kept, or nothing. Disk-full, lock and damage come back as problems.
   * Nothing is kept when the work throws, or when it answers with a failed `Result`. One writer at a time: keep the work
   * short, read and reckon outside, and never start a transaction inside another.
   */
  transact<T>(work: (session: StoreSession) => Promise<T>): Promise<Result<T, StoreProblem>>
  /** Reads everything as it stood at one moment; waits for no writer and lets none wait. */
  read<T>(work: (reader: StoreReader) => Promise<T>): Promise<Result<T, StoreProblem>>
  /** Checks what is kept, from the file up to the hashes; an empty list is good news. */
  check(): Promise<readonly StoreCheck[]>
  /**
   * Writes a consistent copy of the database to a new file while others read and write. A store that keeps originals as rows
   * writes them beside it, as a folder has them; what is kept in memory has no copy.
   */
  backUpTo(path: string): Promise<Result<{ readonly bytes: number }, StoreProblem>>
  /**
   * Takes in all of a backup whose files were held against their hashes, where nothing was kept yet: everything, or no row.
   * A store that lives in a folder is restored by copying the folder instead.
   */
  restoreFrom(backup: string): Promise<Result<undefined, StoreProblem>>
  close(): Promise<void>
}

/** One check of `doctor`, with what to do where it fails. */
export interface StoreCheck {
  readonly name: string
  readonly fine: boolean
  readonly found: string
  readonly remedy?: string
}

/** What was kept: its hash and how many bytes it has. */
export interface KeptOriginal {
  readonly sha256: string
  readonly bytes: number
}

/** The original bytes of documents, by their SHA-256; what is there is never changed. */
export interface OriginalsStore {
  put(bytes: Uint8Array): Promise<Result<KeptOriginal, StoreProblem>>
  /** Keeps many at once, which costs far less than one after the other; the answers are in their order. */
  putAll(all: readonly Uint8Array[]): Promise<Result<readonly KeptOriginal[], StoreProblem>>
  /** Absent also when the bytes there no longer have that hash: what was changed is no original. `doctor` tells which. */
  read(sha256: string): Promise<Uint8Array | undefined>
}

/** Why bytes did not become text; `message` says what was found and what to do. */
export interface TextProblem {
  readonly kind:
    | 'empty'
    | 'binary'
    | 'too-large'
    | 'wrong-encoding'
    | 'unsupported'
    | 'unreadable'
    | 'encrypted'
    | 'timed-out'
  readonly message: string
}

/**
 * What of a document was not read, although it was taken: all of it, since nobody reads its language (`what` is its tag), or
 * the words behind an element of a page that has no end (`what` is its name).
 */
export type Unread =
  | { readonly kind: 'language'; readonly what: string }
  | { readonly kind: 'behind'; readonly what: string; readonly characters: number }

/** The canonical text of a document with what its form tells about it. */
export interface ExtractedText {
  readonly text: string
  readonly mediaType: string
  readonly encoding?: string
  readonly title?: string
  readonly published?: string
  /** What stands beside the text: the headers of a message, by their names. */
  readonly particulars?: Readonly<Record<string, string>>
  /** Documents that came inside this one, such as the files that a message carries. */
  readonly parts?: readonly ExtractedPart[]
  /** What the columns of a row tell, beside its words. */
  readonly told?: ToldInRow
  readonly unread?: readonly Unread[]
}

/** A document that came inside another: its bytes, and where in the other it was. */
export interface ExtractedPart {
  readonly name: string
  readonly locator: string
  readonly bytes: Uint8Array
}

/** Turns original bytes (text, HTML, PDF, DOCX) into canonical text, within limits of bytes, pages and time. */
export interface TextExtractor {
  extract(input: { readonly bytes: Uint8Array; readonly name: string }): Promise<Result<ExtractedText, TextProblem>>
}

/** Why a file or folder could not be used; `message` says what was found and what to do. */
export interface FileProblem {
  readonly kind:
    | 'no-such-file'
    | 'not-a-file'
    | 'not-allowed'
    | 'already-there'
    | 'full'
    | 'empty'
    | 'binary'
    | 'too-large'
    | 'wrong-encoding'
  readonly message: string
}

/** Files that a person names or that come with the program. Nothing is written through this port. */
export interface InputFiles {
  /** The bytes of a file, at most `maxBytes` of them; `-` is the standard input. */
  readBytes(path: string, maxBytes: number): Promise<Result<Uint8Array, FileProblem>>
  /** The text of a file in UTF-8, refused where it is empty, binary or in another encoding. */
  readText(path: string, maxBytes: number): Promise<Result<string, FileProblem>>
  /** The names in a folder in a fixed order; none where it is absent. */
  list(folder: string): Promise<readonly string[]>
  /** The paths of all files below a folder in a fixed order, hidden ones and links left out; a file is its own. */
  walk(path: string): AsyncIterable<string>
}

/** One file of a copied folder, by its path inside it. */
export interface CopiedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * Copies of whole folders. A copy is made in a place beside its goal and moved there when it is complete, so that half a
 * copy never looks like one.
 */
export interface FolderCopies {
  /** An empty place beside the goal, which must not be there yet or be empty. */
  begin(goal: string): Promise<Result<string, FileProblem>>
  /** Copies a file or a folder with all in it; nothing where there is none. */
  copy(from: string, to: string): Promise<Result<undefined, FileProblem>>
  write(path: string, text: string): Promise<Result<undefined, FileProblem>>
  /** Every file below the place, with its hash, in a fixed order. */
  list(place: string): Promise<readonly CopiedFile[]>
  /** Moves the finished copy to its goal. */
  finish(place: string, goal: string): Promise<Result<undefined, FileProblem>>
  abandon(place: string): Promise<void>
}

/** A file of a published site. */
export type SiteFile = { readonly path: string; readonly text: string }
/** A folder that holds a published site and nothing else; a file is written whole or not at all. */
export interface SiteFolder {
  /** Every file with its hash, in a fixed order, hidden ones too; none where the folder is absent. */
  list(folder: string): Promise<Result<readonly CopiedFile[], FileProblem>>
  /** The text of a file; nothing where there is none. */
  read(folder: string, path: string): Promise<Result<string | undefined, FileProblem>>
  write(folder: string, file: SiteFile): Promise<Result<undefined, FileProblem>>
  /** Removes files, and folders that are empty then. */
  remove(folder: string, paths: readonly string[]): Promise<Result<undefined, FileProblem>>
}

/** Everything of the outside that the use cases need. */
export interface Ports {
  readonly clock: Clock
  readonly ids: IdSource
  readonly store: Store
  readonly originals: OriginalsStore
  readonly extractor: TextExtractor
  readonly files: InputFiles
  readonly tables: TableOpener
  readonly feeds: FeedFetcher & FeedParser
}
