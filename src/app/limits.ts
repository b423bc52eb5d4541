/** The largest agreement file: a comprehensive accord with every annex stays far below it. */
export const MAX_AGREEMENT_BYTES = 5_000_000

/** The largest record file. */
export const MAX_RECORD_BYTES = 20_000_000

/** The largest document that is read into text. */
export const MAX_DOCUMENT_BYTES = 20_000_000

/** The longest text that is read at once: where every line is full of dates and names, it takes half a gigabyte of memory. */
export const MAX_READ_CHARACTERS = 2_000_000
