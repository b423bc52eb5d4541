import type { SituationReport } from '#views/report'

/**
 * A format that a situation report can be written in. A text is written at once; a Word file comes from
 * `reportDocx`, which whoever asks for one loads only then.
 */
export interface ReportFormat {
  readonly name: string
  readonly mediaType: string
  readonly extension: string
  readonly doc: string
  readonly write: ((report: SituationReport) => string) | 'word'
}
