import type { Translation } from '#views/speech/message-area'
import type { comparisonMessages } from '#views/words/comparison-messages'

/** What changed between two states of knowledge. */
export const comparisonWords: Translation<typeof comparisonMessages> = {
  headline:
    '{changes, plural, =0 {Aucune norme n’a changé d’état} one {# norme sur {norms, number} a changé d’état} other {# normes sur {norms, number} ont changé d’état}} ; {news, plural, =0 {entre-temps, rien n’a été appris} one {entre-temps, # chose a été apprise} other {entre-temps, # choses ont été apprises}}',
  'cause.knowledge': 'par ce qui a été appris entre-temps',
  'cause.calendar': 'par le seul calendrier',
  'group.new': 'Nouveau',
  'group.retracted': 'Retiré',
  'group.contradicted': 'Contredit',
  'group.regraded': 'Coté autrement',
  'group.amended': 'Modifié',
  'group.other': 'Noté aussi',
  regraded: '{who} a coté l’information {credibility} : {why}',
  regradedUnexplained: '{who} a coté l’information {credibility}',
  sourceGraded: '{source} : cote {reliability} : {why}',
  sourceGradedUnexplained: '{source} : cote {reliability}',
  takesBack: '{who} le retire : {says}',
  watched: '{source} a observé du {first} au {last}',
  contradicted: 'une autre affirmation le contredit désormais : {says} ; contre : {others}',
  contradictedAnew: 'dit entre-temps et contredit : {says} ; contre : {others}',
}
