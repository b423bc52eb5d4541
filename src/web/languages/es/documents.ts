import type { Translation } from '#views/speech/message-area'
import type { documentsMessages } from '#web/pages/documents/documents-messages'

/** The page of documents. */
export const documents: Translation<typeof documentsMessages> = {
  tab: 'Documentos: {title}',
  none: 'Aún no se conocía ningún documento',
  noneOnRecord: 'Aún no consta ningún documento',
  known: '{count, plural, one {Se conoce # documento} other {Se conocen # documentos}}',
  shared:
    '{count, plural, one {Se conoce # documento} other {Se conocen # documentos}}; {copied} comparten origen con otro',
  about:
    'Las copias de un informe cuentan como un solo origen. Cada texto se abre con las palabras que el lector marcó en él.',
  filter: 'Filtrar documentos',
  paste: 'Leer un texto propio',
  takeIn: 'Incorporar archivos',
  empty: 'Ese día no se conocía ningún documento. Adelante «conocido a» o añada uno con `servanda import`.',
  emptyNow: 'Aún no consta ningún documento. Incorpore archivos, diga de quién es cada uno y acepte lo que afirma.',
  noMatch: 'Ningún documento coincide.',
  all: 'Mostrar todos los documentos',
  caption: 'Documentos, los más recientes primero',
  published: 'Publicado',
  title: 'Título',
  source: 'Fuente',
  claims: 'Afirmaciones',
  origin: 'Origen',
  review: 'Revisión',
  claimCount: '{count, plural, =0 {ninguna afirmación} one {# afirmación} other {# afirmaciones}}',
  breaksOff: '(se interrumpe)',
  ownOrigin: 'el suyo',
  waiting: '{open, plural, one {espera # elemento} other {esperan # elementos}}',
  reviewed: 'revisado',
  nothingProposed: 'no se propuso nada',
  more: '{count, plural, one {Se muestra # documento de la cola: mostrar más} other {Se muestran # documentos de la cola: mostrar más}}',
  unrecorded: 'En el espacio de trabajo y aún sin registrar',
  unrecordedWhy: 'Abra uno, diga de quién es y acepte lo que afirma.',
}
