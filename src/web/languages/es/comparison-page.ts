import type { Translation } from '#views/speech/message-area'
import type { comparisonPageMessages } from '#web/pages/comparison/comparison-messages'

/** The page that sets two days of knowledge side by side. */
export const comparisonPage: Translation<typeof comparisonPageMessages> = {
  tab: 'Qué cambió: {title}',
  above: 'Un día en el mundo, conocido en dos días: {day}',
  earlier: 'Conocido el, antes',
  later: 'Conocido el, después',
  wrongOrder: 'El día anterior es posterior al otro; elíjalo de nuevo.',
  newsHeading: 'Lo que se supo entretanto',
  noNews: 'No se supo nada entre los dos días.',
  noNewsNext: 'Elija arriba un día anterior o vaya a <today>Hoy</today>.',
  changesHeading: 'Lo que eso cambió en el registro',
  noChanges: 'Todas las normas están como antes.',
  unchanged: '{count, plural, one {# norma está como antes} other {# normas están como antes}}.',
  norm: 'Norma',
  before: 'Como se conocía el {day}',
  after: 'Como se conocía el {day}',
  documentOf: 'documento de {source}',
  caption: 'Normas que están de otro modo',
}
