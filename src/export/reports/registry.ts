import type { ReportFormat } from '#export/reports/report-format'
import { reportHtml } from '#export/reports/report-html'
import { reportMarkdown } from '#export/reports/report-markdown'

/** Every format of a situation report, the one that most people open first. */
export const reportFormats: readonly ReportFormat[] = [
  {
    name: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    doc: 'a Word file with its notes as footnotes',
    write: 'word',
  },
  {
    name: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    doc: 'Markdown with footnotes',
    write: reportMarkdown,
  },
  {
    name: 'html',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    doc: 'one page that stands alone and prints, without a script',
    write: reportHtml,
  },
]
