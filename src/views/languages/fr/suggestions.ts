import type { Translation } from '#views/speech/message-area'
import type { suggestionMessages } from '#views/words/suggestion-messages'

/** Why a grade is suggested. */
export const suggestions: Translation<typeof suggestionMessages> = {
  unnamed: 'celui qui parle n’est pas nommé, nul ne peut donc juger de sa fiabilité',
  passing: 'la source transmet ce qu’un autre a dit : sa cote n’est pas celle de cet autre',
  ungraded: 'personne n’a coté la source, et son passé n’est pas connu',
  graded: 'la source a la cote {grade} au dossier',
  opinion: 'une opinion : il n’y a rien à confirmer',
  conditional: 'dit sous condition : il n’y a rien à confirmer',
  predicted: 'une prévision : il n’y a rien à confirmer',
  'no-knowledge': 'celui qui parle dit ne rien savoir : il n’y a rien à confirmer',
  opposedLess:
    '{against, plural, one {# origine indépendante dit} other {# origines indépendantes disent}} le contraire, et {for, plural, one {# autre origine indépendante dit} other {# autres origines indépendantes disent}} la même chose',
  opposed:
    '{against, plural, one {# origine indépendante dit} other {# origines indépendantes disent}} le contraire, et {for, plural, =0 {aucune origine indépendante ne dit} one {# origine indépendante dit} other {# origines indépendantes disent}} la même chose',
  otherSide: 'l’autre côté le confirme',
  confirmed:
    '{count, plural, one {# origine indépendante hors du différend le confirme} other {# origines indépendantes hors du différend le confirment}}',
  againstInterest: 'dit contre l’intérêt de celui qui parle',
  byParties:
    '{count, plural, one {# origine indépendante dit} other {# origines indépendantes disent}} la même chose, mais chacune parle pour une partie',
  nobodyNamed: 'personne de nommé ne le dit et aucune autre origine ne le confirme',
  hedged: 'aucune autre origine ne le confirme, et c’est dit avec la réserve {hedge}',
  party: 'une partie au différend le dit, et aucune autre origine ne le confirme',
  relayed: 'c’est rapporté, et aucune autre origine ne le confirme',
  firstHand: 'de première main, hors du différend, mais aucune autre origine ne le confirme',
}
