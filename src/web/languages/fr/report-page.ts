import type { Translation } from '#views/speech/message-area'
import type { reportPageMessages } from '#web/pages/report/report-page-messages'

/** The page of the situation report. */
export const reportPage: Translation<typeof reportPageMessages> = {
  tab: 'Rapport de situation : {title}',
  above: 'Rapport de situation',
  since: 'Comparé au',
  sinceHint: 'jour du rapport précédent',
  notCompared: 'Ne pas comparer',
  download: 'Télécharger',
  asDocx: 'Fichier Word',
  asMd: 'Markdown',
  asHtml: 'Page web',
  print: 'Imprimer',
  making: 'Le fichier se prépare',
  failed: 'Le fichier n’a pas pu être créé. Rechargez la page ou utilisez `servanda export report`.',
  toNote: 'Note {number}',
  document: 'le document',
  norm: 'la norme',
  growing: '{count, plural, one {# autre norme s’écrit} other {# autres normes s’écrivent}}…',
  comparison: 'Voir les deux jours <comparison>côte à côte</comparison>.',
  sinceAfter: 'Ce jour est postérieur à celui du rapport ; choisissez-en un antérieur.',
}
