import { messageArea } from '#views/speech/message-area'

/** The page of the situation report, around the report itself. */
export const reportPageMessages = messageArea('reportPage', {
  tab: 'Situation report: {title}',
  above: 'Situation report',
  since: 'Compared with',
  sinceHint: 'the day of the report before',
  notCompared: 'Compare with no day',
  download: 'Download',
  asDocx: 'Word file',
  asMd: 'Markdown',
  asHtml: 'Web page',
  print: 'Print',
  making: 'Making the file',
  failed: 'The file could not be made. Load the page again, or use `servanda export report`.',
  toNote: 'Note {number}',
  document: 'the document',
  norm: 'the norm',
  growing: '{count, plural, one {# other norm is} other {# other norms are}} being written…',
  comparison: 'See both days <comparison>side by side</comparison>.',
  sinceAfter: 'That day lies after the day of the report; choose an earlier one.',
})
