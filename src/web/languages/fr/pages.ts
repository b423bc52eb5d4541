import type { Translation } from '#views/speech/message-area'
import type { pagesMessages } from '#web/pages/pages-messages'

/** The names of the pages. */
export const pages: Translation<typeof pagesMessages> = {
  today: 'Aujourd’hui',
  todaySays: 'ce qui demande attention, ce qu’on a entendu, ce qui change ensuite',
  ledger: 'Registre',
  ledgerSays: 'qui doit quoi à qui et pour quand, et où en est chaque norme',
  timeline: 'Chronologie',
  timelineSays: 'périodes, échéances et affirmations sur un même axe',
  map: 'Carte',
  mapSays: 'le contrôle des lieux tel que chaque côté l’affirme',
  documents: 'Documents',
  documentsSays: 'rapports et textes avec ce que le lecteur y a trouvé',
  sources: 'Sources',
  sourcesSays: 'qui parle, comment chacun est coté, et ce qu’il dit',
  document: 'Document',
  documentSays: 'un texte avec ses éléments proposés à côté',
  norm: 'Norme',
  normSays: 'une norme avec ses raisons, ses preuves et son histoire',
  text: 'Le texte',
  textSays: 'chaque disposition, ses versions publiées, ses changements et ses lectures',
  findings: 'Constats',
  findingsSays: 'ce que le texte laisse ouvert ou peu clair',
  paste: 'Lire un texte',
  pasteSays: 'coller un texte à soi et le voir lu',
  settings: 'Réglages',
  settingsSays: 'langue, clair ou sombre, touches simples, niveau de preuve',
  help: 'Aide',
  helpSays: 'touches, marques, cotes et mots',
}
