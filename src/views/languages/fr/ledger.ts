import type { Translation } from '#views/speech/message-area'
import type { ledgerMessages } from '#views/words/ledger-messages'

/** The page of the ledger. */
export const ledger: Translation<typeof ledgerMessages> = {
  tab: 'Registre : {title}',
  filter: 'Filtrer les normes',
  shown: '{count, number} sur {all, plural, one {# norme} other {# normes}} affichées',
  none: 'Aucune norme n’est encore modélisée dans cet accord. Elles s’écrivent dans son fichier, sous `norms` d’une disposition.',
  long: 'Un long registre : les états suivent aussitôt la barre du temps, les échéances et les preuves quand elle s’arrête.',
  printWhole: 'Tout imprimer',
  preparingPrint: 'Toutes les lignes se préparent…',
  noMatch: 'Aucune norme ne correspond.',
  showAll: 'Afficher toutes les normes',
  caption: 'Le registre : normes par disposition',
  status: 'État',
  what: 'Ce qui est dû',
  who: 'Qui à qui',
  when: 'Pour quand',
  evidence: 'Preuves',
  noProvision: 'Sans disposition du texte',
  to: 'à',
  heard: 'dernières nouvelles : {day}',
}
