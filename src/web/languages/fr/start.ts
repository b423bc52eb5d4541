import type { Translation } from '#views/speech/message-area'
import type { startMessages } from '#web/pages/start/start-messages'

/** The first page. */
export const start: Translation<typeof startMessages> = {
  tab: 'Accords',
  none: 'Cet espace de travail ne garde encore aucun accord',
  many: '{count, plural, one {# accord est gardé ici} other {# accords sont gardés ici}}',
  intro:
    'Servanda garde des accords : qui doit quoi à qui et pour quand, ce que chaque source en dit, et ce que le texte laisse ouvert, pour tout jour et tout état des connaissances.',
  teaches:
    'Un accord arrive sous forme de fichier : `servanda import AGREEMENT.yaml`. Il est alors ici, avec un registre pour chaque jour. Le cas de démonstration vient avec `servanda demo`.',
  readOwn: 'Lire un texte à soi',
  item: '{kind}, {concluded} · {count, plural, one {# norme} other {# normes}} · version {version}',
  concluded: 'conclu le {day}',
}
