import type { Translation } from '#views/speech/message-area'
import type { startMessages } from '#web/pages/start/start-messages'

/** The first page. */
export const start: Translation<typeof startMessages> = {
  tab: 'Accords',
  none: 'Cet espace de travail ne garde encore aucun accord',
  many: '{count, plural, one {# accord est gardé ici} other {# accords sont gardés ici}}',
  intro:
    'Servanda garde des accords : qui doit quoi à qui et pour quand, ce que chaque source en dit, et ce que le texte laisse ouvert, pour tout jour et tout état des connaissances.',
  demonstration: 'Le cas de démonstration',
  demonstrationTeaches:
    'Un accord réel avec les rapports de ses premières semaines, redits avec nos mots : déplacez les deux curseurs du temps et voyez ce qui était dû, ce qui se disait et ce que personne ne savait.',
  openDemonstration: 'Ouvrir le cas de démonstration',
  takingDemonstration: 'Ses textes sont en cours de lecture ; cela prend quelques secondes.',
  ownText: 'Un texte à soi',
  ownTextTeaches: 'Collez un accord ou un rapport et voyez ce que le lecteur y trouve. Rien n’en est conservé.',
  ownAgreement: 'Un accord à soi',
  teaches:
    'Collez son texte et laissez le lecteur rédiger le fichier de l’accord, que vous relisez avant de le conserver. Un fichier déjà écrit arrive par `servanda import AGREEMENT.yaml`.',
  draftFromText: 'Le rédiger à partir de son texte',
  writeFile: 'Écrire le fichier',
  readOwn: 'Lire un texte à soi',
  item: '{kind}, {concluded} · {count, plural, one {# norme} other {# normes}} · version {version}',
  concluded: 'conclu le {day}',
}
