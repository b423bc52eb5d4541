// The ports through which documents come in that are not files: rows of tables, and feeds.
import type { TextProblem } from '#app/ports'
import type { Result } from '#base/result'
import type { Span } from '#base/span'
import type { Standing } from '#model/record/record'

/** What a row of a table tells by its columns: in its words, by whom, of whom, what, where, when, and how it stands. */
export interface ToldInRow {
  /** The words of the row that tell it, as a place in its text. */
  readonly span: Span
  /** Outermost first. */
  readonly speakers: readonly string[]
  readonly standing: Standing
  readonly bearer?: string
  readonly counterparty?: string
  /** Who took part, without saying whose act it was. */
  readonly parties: readonly string[]
  readonly action?: string
  readonly place?: string
  readonly latitude?: string
  readonly longitude?: string
  /** A day with the precision of its column. */
  readonly happened?: string
}

/** A feed that is asked, and what was kept of its last answer. */
export interface FeedQuestion {
  readonly address: string
  /** Whether a person allowed exactly this host and port although it is not on the public internet. */
  readonly allowPrivate: boolean
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  /** Who asks, in the words of a `User-Agent`. */
  readonly agent: string
  /** What is wanted there: a feed, unless a page that one of its entries links to. */
  readonly of?: 'feed' | 'page'
}

/** By what a server tells one state of a feed from another. */
export interface FeedTags {
  readonly etag?: string
  readonly lastModified?: string
}

/** What a feed answered. */
export type FeedAnswer =
  | (FeedTags & {
      readonly kind: 'fetched'
      readonly bytes: Uint8Array
      /** The encoding that the server names. */
      readonly charset?: string
      /** Where it is from now on, by its server's word. */
      readonly movedTo?: string
    })
  | (FeedTags & { readonly kind: 'unchanged' })
  | { readonly kind: 'gone' }

/** Why a feed gave nothing; `retryAfterSeconds` is how long its server asks to wait. */
export interface FeedProblem {
  readonly kind: 'failed' | 'closed-network' | 'too-large' | 'not-an-address'
  readonly message: string
  readonly retryAfterSeconds?: number
}

/** Asks addresses that a person named, within limits of bytes, time and redirects, and only on the public internet. */
export interface FeedFetcher {
  fetch(question: FeedQuestion): Promise<Result<FeedAnswer, FeedProblem>>
}

/** One entry of a feed; `bytes` is what is kept of it, and `published` a day, or empty. */
export interface FeedEntry {
  /** What the feed itself knows the entry by. */
  readonly id: string
  readonly title: string
  readonly text: string
  readonly link: string
  readonly published: string
  readonly bytes: Uint8Array
}

/** Takes the entries out of a feed. */
export interface FeedParser {
  parse(input: {
    readonly bytes: Uint8Array
    /** The address: links that are relative are taken from there. */
    readonly name: string
    readonly charset?: string | undefined
  }): Promise<Result<readonly FeedEntry[], TextProblem>>
}

/** One row of a table as it stands in the file, with the words of its columns. */
export interface ReadRow {
  /** `row 17`, `line 4`. */
  readonly locator: string
  readonly columns: Readonly<Record<string, string>>
  readonly raw: Uint8Array
  readonly next: TablePlace
}

/** Why one row was not read, or, where nothing is `next`, all from it on. */
export type RowProblem = TextProblem & { readonly locator: string; readonly next?: TablePlace }

/** Where a table is gone on with: so many rows or lines stand before it, and so many bytes of the file as UTF-8. */
export interface TablePlace {
  readonly rows: number
  readonly byte: number
}

/** A table whose columns are known; its rows are read as they are asked for. */
export interface OpenTable {
  readonly columns: readonly string[]
  /** From the first row, or from a place that a row of the same file gave. */
  readonly rows: (from?: TablePlace) => AsyncIterable<Result<ReadRow, RowProblem>>
}

/** What is known of a table before it is opened; the ending of its name says of which kind it is. */
export interface TableFile {
  readonly bytes: Uint8Array
  readonly name: string
  readonly delimiter?: string | undefined
}

/** Opens tables of separated values or of one JSON object a line, within limits of bytes, columns and rows. */
export interface TableOpener {
  open(file: TableFile): Promise<Result<OpenTable, TextProblem>>
}
