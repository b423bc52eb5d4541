import type { Translation } from '#views/speech/message-area'
import type { documentMessages } from '#web/pages/document/document-messages'

/** The page of a document. */
export const document: Translation<typeof documentMessages> = {
  documents: 'Documents',
  tab: 'Document',
  unread: 'Le lecteur n’a pas pu lire ce texte ; il est montré tel quel.',
  noText:
    'Le registre connaît ce document, mais son texte n’est pas dans l’espace de travail. Ajoutez-le avec `servanda import`.',
  missing: 'Ni l’espace de travail ni le registre n’ont de document `{id}`.',
  back: 'Retour aux documents',
  onRecord: 'Consigné à partir de ce document',
  origin: 'origine : {origin}',
  sourceAndFacts: '<who>{source}</who>, {facts}',
}
