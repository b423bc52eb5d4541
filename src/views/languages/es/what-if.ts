import type { Translation } from '#views/speech/message-area'
import type { whatIfMessages } from '#views/words/what-if-messages'

/** What can be supposed, and what would come of it. */
export const whatIf: Translation<typeof whatIfMessages> = {
  'performance.done': 'se hizo',
  'performance.not-done': 'no se hizo',
  'performance.refused': 'hubo negativa',
  'performance.breached': 'se violó',
  'performance.exercised': 'la facultad se usó',
  cameAbout: 'se produjo {event}',
  ofOther: '{norm}: {what}',
  'grade.A1': 'fuera de duda',
  'grade.B2': 'probablemente cierto',
  'grade.C3': 'posiblemente cierto',
  'grade.D4': 'dudoso',
  'grade.F6': 'no se puede juzgar',
  supposed: '{what} el {day}, según una afirmación calificada {grade}',
  still: 'Esta norma seguiría como {after}',
  instead: 'Esta norma estaría como {after} en lugar de {before}',
  finding:
    '{standing}; {count, plural, =0 {ninguna otra norma cambiaría} one {cambiaría {spelled} norma más} other {cambiarían {spelled} normas más}}.',
}
