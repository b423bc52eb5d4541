import type { Translation } from '#views/speech/message-area'
import type { memoMessages } from '#web/pages/memo/memo-messages'

/** The memo for a negotiating team. */
export const memo: Translation<typeof memoMessages> = {
  title: 'Note de relecture : {title}',
  intro: 'Ce qu’il faut régler, dans l’ordre du texte, pour une équipe qui le négocie. Une case par question.',
  print: 'Imprimer',
  why: 'Pourquoi cela compte :',
  whole: 'Le texte dans son ensemble',
  open: 'Pas encore examiné',
  allowed: 'Laissé ainsi à dessein',
  reason: 'Raison :',
  summary:
    'À régler : {errors, plural, =0 {aucun point intenable tel qu’il est écrit} one {# point intenable tel qu’il est écrit} other {# points intenables tels qu’ils sont écrits}} ; {warnings, plural, =0 {aucun} one {#} other {#}} de ceux qui ont déjà coûté des accords ; {notes, plural, =0 {aucun qui mérite une question} one {# qui mérite une question} other {# qui méritent une question}}.',
  nothing: 'Rien à régler n’a été trouvé.',
  coverage:
    '{total, plural, one {# disposition} other {# dispositions}} : {modelled, number} modélisées, {outOfScope, number} hors du champ, {open, number} ouvertes.',
  severity:
    '{severity, select, error {ne peut être tenu tel quel} warning {a déjà coûté des accords} other {mérite une question}}',
}
