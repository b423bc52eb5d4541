import type { Translation } from '#views/speech/message-area'
import type { documentMessages } from '#web/pages/document/document-messages'

/** The page of a document. */
export const document: Translation<typeof documentMessages> = {
  documents: 'Documentos',
  tab: 'Documento',
  unread: 'El lector no pudo leer este texto; se muestra tal como llegó.',
  noText:
    'El registro conoce este documento, pero su texto no está en el espacio de trabajo. Añádalo con `servanda import`.',
  missing: 'Ni el espacio de trabajo ni el registro tienen un documento `{id}`.',
  back: 'Volver a los documentos',
  onRecord: 'Registrado de este documento',
  origin: 'origen: {origin}',
  sourceAndFacts: '<who>{source}</who>, {facts}',
}
