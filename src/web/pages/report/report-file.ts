import type { ReportFormat } from '#export/reports/report-format'
import type { SituationReport } from '#views/report'

/** The report as a file of the format. What packs a Word file is loaded only when one is asked for. */
export async function reportFile(report: SituationReport, format: ReportFormat): Promise<Blob> {
  if (format.write !== 'word') return new Blob([format.write(report)], { type: format.mediaType })
  const { reportDocx } = await import('#export/reports/report-docx')
  return new Blob([await reportDocx(report)], { type: format.mediaType })
}
