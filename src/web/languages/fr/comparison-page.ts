import type { Translation } from '#views/speech/message-area'
import type { comparisonPageMessages } from '#web/pages/comparison/comparison-messages'

/** The page that sets two days of knowledge side by side. */
export const comparisonPage: Translation<typeof comparisonPageMessages> = {
  tab: 'Ce qui a changé : {title}',
  above: 'Un jour dans le monde, connu à deux dates : {day}',
  earlier: 'Connu au, avant',
  later: 'Connu au, après',
  wrongOrder: 'Le premier jour est postérieur au second ; choisissez-le à nouveau.',
  newsHeading: 'Ce qui a été appris entre-temps',
  noNews: 'Rien n’a été appris entre ces deux jours.',
  noNewsNext: 'Choisissez plus haut un jour antérieur ou allez à <today>Aujourd’hui</today>.',
  changesHeading: 'Ce que cela a changé dans le registre',
  noChanges: 'Toutes les normes sont dans le même état.',
  unchanged: '{count, plural, one {# norme est dans le même état} other {# normes sont dans le même état}}.',
  norm: 'Norme',
  before: 'Connu au {day}',
  after: 'Connu au {day}',
  documentOf: 'document de {source}',
  caption: 'Normes dont l’état a changé',
}
