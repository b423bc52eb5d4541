import { sha256OfText } from '#base/hash'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordOf } from '#model/record/record'
import type { Instant } from '#time/instant'

/** An agreement with its record, read and checked, wherever they came from: files of a person or the workspace. */
export interface LoadedAgreement {
  readonly agreement: Agreement
  readonly record: RecordOf
  /** The agreement file as it was written: spans of findings point into it. */
  readonly text: string
  /** Where it came from, for messages. */
  readonly name: string
  /** What the workspace knows of it; absent for files. */
  readonly kept?: KeptAgreement
}

/** The version of an agreement in the workspace, and the tag that a write must name. */
export interface KeptAgreement {
  readonly version: number
  readonly etag: string
  readonly sha256: string
  readonly recordedAt: Instant
}

/** The tag of an agreement: its newest version and how many entries its record has. */
export function etagOf(version: number, entries: number): string {
  return version === 0 ? '"0"' : `"${version}.${entries}"`
}

/** The tag of an agreement as the public sees it: it changes with what the public may see and with nothing else. */
export function publicEtagOf(version: number, record: RecordOf): string {
  const seen = JSON.stringify([version, record.entries.map(({ id }) => id)])
  return `"p${sha256OfText(seen).slice(0, 12)}"`
}
