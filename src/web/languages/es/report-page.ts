import type { Translation } from '#views/speech/message-area'
import type { reportPageMessages } from '#web/pages/report/report-page-messages'

/** The page of the situation report. */
export const reportPage: Translation<typeof reportPageMessages> = {
  tab: 'Informe de situación: {title}',
  above: 'Informe de situación',
  since: 'Comparado con',
  sinceHint: 'el día del informe anterior',
  notCompared: 'No comparar',
  download: 'Descargar',
  asDocx: 'Archivo de Word',
  asMd: 'Markdown',
  asHtml: 'Página web',
  print: 'Imprimir',
  making: 'Preparando el archivo',
  failed: 'No se pudo crear el archivo. Vuelva a cargar la página o use `servanda export report`.',
  toNote: 'Nota {number}',
  document: 'el documento',
  norm: 'la norma',
  growing: 'Se {count, plural, one {escribe # norma más} other {escriben # normas más}}…',
  comparison: 'Ver los dos días <comparison>uno junto a otro</comparison>.',
  sinceAfter: 'Ese día es posterior al del informe; elija uno anterior.',
}
