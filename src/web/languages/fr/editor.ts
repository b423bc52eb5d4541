import type { Translation } from '#views/speech/message-area'
import type { editorMessages } from '#web/pages/editor/editor-messages'

/** The page on which the agreement file is written. */
export const editor: Translation<typeof editorMessages> = {
  title: 'Le fichier de l’accord, version {version, number}',
  tab: 'Le fichier : {title}',
  intro:
    'Ce dont le registre est tiré, sous forme de texte. Erreurs et constats sont marqués pendant que vous écrivez ; Ctrl+Espace propose ce qui convient. Enregistrer ajoute une version et n’en écrase aucune.',
  label: 'Le fichier de l’accord',
  leave: 'Tab quitte le texte ; Ctrl+S enregistre ; F8 va à la marque suivante.',
  save: 'Enregistrer une nouvelle version',
  newTitle: 'Un nouveau fichier d’accord',
  newIntro:
    'Un accord sous forme de texte : ses parties, ses dispositions, et qui doit quoi pour quand. Erreurs et constats sont marqués pendant que vous écrivez ; Ctrl+Espace propose ce qui convient.',
  draftIntro:
    'Rédigé par règles à partir du texte, et relu par personne. Confrontez chaque norme aux mots qu’elle cite, corrigez ce qui est faux, puis conservez-le. D’ici là, seul cet onglet le détient.',
  fromText: 'Le rédiger à partir d’un texte',
  saveNew: 'Le conserver comme accord',
  discard: 'Abandonner l’ébauche',
  notKept: 'Il n’est pas encore conservé.',
  taken:
    'Un accord portant cet `id` est déjà conservé : donnez-en un autre au vôtre à la ligne `id:`, puis conservez-le.',
  saving: 'Enregistrement…',
  saved: 'Enregistré comme version {version, number}.',
  unchanged: 'Rien n’a changé : la version {version, number} demeure.',
  faulty: 'Le fichier a des erreurs et ne peut être enregistré avant leur correction.',
  readable: 'Le fichier est lisible.',
  counts:
    '{faults, plural, =0 {Aucune erreur} one {# erreur} other {# erreurs}}, {findings, plural, =0 {aucun constat} one {# constat} other {# constats}}.',
  changed: 'Des changements ne sont pas encore enregistrés.',
  newer: 'Quelqu’un d’autre a enregistré la version {version, number} pendant que vous écriviez.',
  clashHeading: 'Deux versions',
  clashSays: 'La vôtre est partie d’une plus ancienne. Rien n’est perdu : voyez où elles diffèrent, puis choisissez.',
  mine: 'La vôtre',
  theirs: 'La version {version, number}, qui est en place',
  keepMine: 'Enregistrer la vôtre par-dessus',
  takeTheirs: 'Prendre celle qui est en place',
  line: 'Ligne {line, number}',
  same: 'Elles ne diffèrent pas.',
  marks: 'Marques',
  noMarks: 'Rien n’est marqué.',
}
