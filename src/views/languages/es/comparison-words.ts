import type { Translation } from '#views/speech/message-area'
import type { comparisonMessages } from '#views/words/comparison-messages'

/** What changed between two states of knowledge. */
export const comparisonWords: Translation<typeof comparisonMessages> = {
  headline:
    '{changes, plural, =0 {Ninguna norma está de otro modo} one {# de {norms, number} normas está de otro modo} other {# de {norms, number} normas están de otro modo}}; {news, plural, =0 {entretanto no se supo nada} one {entretanto se supo # cosa} other {entretanto se supieron # cosas}}',
  'cause.knowledge': 'por lo que se supo entretanto',
  'cause.calendar': 'solo por el calendario',
  'group.new': 'Nuevo',
  'group.retracted': 'Retirado',
  'group.contradicted': 'Contradicho',
  'group.regraded': 'Calificado de otro modo',
  'group.amended': 'Modificado',
  'group.other': 'También anotado',
  regraded: '{who} calificó la información con {credibility}: {why}',
  regradedUnexplained: '{who} calificó la información con {credibility}',
  sourceGraded: '{source}: calificación {reliability}: {why}',
  sourceGradedUnexplained: '{source}: calificación {reliability}',
  takesBack: '{who} lo retira: {says}',
  watched: '{source} observó del {first} al {last}',
  contradicted: 'ahora lo contradice otra afirmación: {says}; en contra: {others}',
  contradictedAnew: 'dicho entretanto y contradicho: {says}; en contra: {others}',
}
