import type { Translation } from '#views/speech/message-area'
import type { pasteMessages } from '#web/pages/paste/paste-messages'

/** The page on which a text of one’s own is read. */
export const paste: Translation<typeof pasteMessages> = {
  heading: 'Lire un texte à soi',
  tab: 'Lire un texte',
  intro:
    'Un accord ou un rapport. Le lecteur marque qui doit quoi, qui affirme quoi et ce qui reste ouvert, avec les mots exacts sur lesquels cela repose. Rien n’est conservé.',
  empty: 'Ce que le lecteur trouve apparaît ici : le texte avec ses mots marqués, et les éléments à côté.',
  example: 'Le voir lire un rapport inventé',
  text: 'Le texte',
  published: 'Publié, si le texte ne le dit pas',
  kind: 'Genre',
  kindUnsaid: 'laisser le lecteur le dire',
  kindReport: 'un rapport',
  kindInstrument: 'un accord',
  read: 'Lire',
  reading: 'Lecture…',
  tooLong:
    'Le texte compte {length, number} caractères ; on en lit ici {most, number} au plus. Mettez-le dans un fichier et utilisez `servanda read FILE`.',
  keepTitle: 'Le conserver comme accord',
  keepSays:
    'Le lecteur rédige un fichier d’accord à partir de ce texte ; vous le relisez, le corrigez et le conservez.',
  draft: 'Rédiger le fichier de l’accord',
  drafting: 'Rédaction…',
}
