/** How much is taken in of one document. What is larger is refused with a word about it, never cut in silence. */
export interface TextLimits {
  /** Bytes of the file as it came. */
  readonly fileBytes: number
  /** Bytes of a plain text. */
  readonly textBytes: number
  /** Bytes of an HTML page. */
  readonly htmlBytes: number
  /** Bytes that the parts of a packed document (DOCX) may have together when unpacked, and how many parts. */
  readonly unpackedBytes: number
  readonly parts: number
  /** Parts of a message, one in the other or side by side. */
  readonly mailParts: number
  /** Entries of a feed. */
  readonly feedEntries: number
  /** Pages of a PDF. */
  readonly pages: number
  /** UTF-16 units of the text that comes out. */
  readonly textLength: number
  /** How deep the elements of a page may lie in each other. */
  readonly depth: number
  /** How many elements a page may have. */
  readonly elements: number
  /** How long the worker may take. */
  readonly timeMs: number
  /** Megabytes that the worker may use for its objects. */
  readonly memoryMb: number
  /** How many workers may run at once; further documents wait for one of them. */
  readonly workers: number
}

const megabyte = 1_000_000

/** The limits that hold where none are given. The longest peace agreements have about 300 pages and 1 MB of text. */
export const textLimits: TextLimits = {
  fileBytes: 100 * megabyte,
  textBytes: 20 * megabyte,
  htmlBytes: 10 * megabyte,
  unpackedBytes: 200 * megabyte,
  parts: 5000,
  mailParts: 1000,
  feedEntries: 5000,
  pages: 2000,
  textLength: 20 * megabyte,
  depth: 500,
  elements: 250_000,
  timeMs: 60_000,
  memoryMb: 512,
  workers: 2,
}
