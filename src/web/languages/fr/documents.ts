import type { Translation } from '#views/speech/message-area'
import type { documentsMessages } from '#web/pages/documents/documents-messages'

/** The page of documents. */
export const documents: Translation<typeof documentsMessages> = {
  tab: 'Documents : {title}',
  none: 'Aucun document n’était encore connu',
  noneOnRecord: 'Aucun document n’est encore au dossier',
  known: '{count, plural, one {# document est connu} other {# documents sont connus}}',
  shared:
    '{count, plural, one {# document est connu} other {# documents sont connus}} ; {copied} partagent leur origine avec un autre',
  about:
    'Les copies d’un même rapport comptent pour une seule origine. Chaque texte s’ouvre avec les mots que le lecteur y a marqués.',
  filter: 'Filtrer les documents',
  paste: 'Lire un texte à soi',
  takeIn: 'Reprendre des fichiers',
  empty: 'Aucun document n’était connu ce jour-là. Avancez « connu au » ou ajoutez-en un avec `servanda import`.',
  emptyNow:
    'Aucun document n’est encore au dossier. Reprenez des fichiers, dites de qui est chacun et acceptez ce qu’il affirme.',
  noMatch: 'Aucun document ne correspond.',
  all: 'Montrer tous les documents',
  caption: 'Documents, les plus récents d’abord',
  published: 'Publié',
  title: 'Titre',
  source: 'Source',
  claims: 'Affirmations',
  origin: 'Origine',
  review: 'Relecture',
  claimCount: '{count, plural, =0 {aucune affirmation} one {# affirmation} other {# affirmations}}',
  breaksOff: '(s’interrompt)',
  ownOrigin: 'la sienne',
  waiting: '{open, plural, one {# élément attend} other {# éléments attendent}}',
  reviewed: 'relu',
  nothingProposed: 'rien n’a été proposé',
  more: '{count, plural, one {# document de la file est montré : en montrer plus} other {# documents de la file sont montrés : en montrer plus}}',
  unrecorded: 'Dans l’espace de travail, pas encore au registre',
  unrecordedWhy: 'Ouvrez-en un, dites de qui il est et acceptez ce qu’il affirme.',
}
