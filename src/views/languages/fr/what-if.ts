import type { Translation } from '#views/speech/message-area'
import type { whatIfMessages } from '#views/words/what-if-messages'

/** What can be supposed, and what would come of it. */
export const whatIf: Translation<typeof whatIfMessages> = {
  'performance.done': 'c’est fait',
  'performance.not-done': 'ce n’est pas fait',
  'performance.refused': 'c’est refusé',
  'performance.breached': 'c’est violé',
  'performance.exercised': 'le pouvoir a été utilisé',
  cameAbout: '{event} s’est produit',
  ofOther: '{norm} : {what}',
  'grade.A1': 'hors de doute',
  'grade.B2': 'probablement vrai',
  'grade.C3': 'peut-être vrai',
  'grade.D4': 'douteux',
  'grade.F6': 'ne peut être jugé',
  supposed: '{what} le {day}, selon une affirmation cotée {grade}',
  still: 'Cette norme serait encore {after}',
  instead: 'Cette norme serait {after} au lieu de {before}',
  finding:
    '{standing} ; {count, plural, =0 {aucune autre norme ne changerait} one {{spelled} autre norme changerait} other {{spelled} autres normes changeraient}}.',
}
