import type { IntakeReport } from '#app/intake/intake-report'
import type { Problem } from '#app/problems/problem'
import type { ImportedFile } from '#app/workspace/import-file'

/** What an import did: the agreement and record files, the documents, and what makes the command fail. */
export interface Imported {
  readonly files: readonly ImportedFile[]
  readonly failed: readonly Problem[]
  /** Absent where no documents were named. */
  readonly report?: IntakeReport
}
