/** The bytes of one original. On PostgreSQL alone: a folder keeps them as files. */
export interface OriginalRow {
  readonly sha256: string
  readonly bytes: Uint8Array
}
