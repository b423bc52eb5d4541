import type { Translation } from '#views/speech/message-area'
import type { reviewMessages } from '#web/pages/document/review-messages'

/** The review of a document: its acts and states; the rest is told in English. */
export const review: Translation<typeof reviewMessages> = {
  progress:
    '{open, plural, =0 {Tout est décidé} one {# élément attend une décision} other {# éléments attendent une décision}} ; {kept} sur {all} gardés.',
  list: 'Éléments du brouillon',
  sure: 'sûr à {percent} %',
  stateOpen: 'non décidé',
  stateCoded: 'attend une seconde personne',
  stateDiffers: 'les codeurs divergent',
  accepted: 'accepté',
  amended: 'corrigé',
  added: 'ajouté à la main',
  rejected: 'rejeté',
  merged: 'fondu dans un autre',
  accept: 'Accepter',
  reject: 'Rejeter',
  amend: 'Corriger',
  merge: 'Fondre',
  undo: 'Retirer',
  decisions: 'Décidé jusqu’ici',
  why: 'Pourquoi',
  rejectWhy: 'Pourquoi on l’écarte',
  keep: 'Garder',
  cancel: 'Annuler',
  kind: 'Genre',
  add: 'Ajouter un élément',
  person: 'Vous décidez en tant que',
  done: 'J’ai fini avec ce document',
  source: 'De qui est ce document ?',
  sourceSave: 'Le dire',
  rules: 'Comment on relit ici',
}
