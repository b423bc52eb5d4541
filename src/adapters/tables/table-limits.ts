/** How much is taken in of one table. */
export interface TableLimits {
  /** Bytes of the whole file. */
  readonly fileBytes: number
  /** Bytes of one row. */
  readonly rowBytes: number
  readonly columns: number
}

/** The limits that hold where none are given: the largest event tables have some 300 MB and rows of some thousand letters. */
export const tableLimits: TableLimits = { fileBytes: 400_000_000, rowBytes: 1_000_000, columns: 2000 }
