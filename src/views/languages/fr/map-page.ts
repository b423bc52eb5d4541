import type { Translation } from '#views/speech/message-area'
import type { mapPageMessages } from '#views/words/map-page-messages'

/** The page of the map. */
export const mapPage: Translation<typeof mapPageMessages> = {
  tab: 'Carte : {title}',
  below: '{day}. La carte ne peint la vérité de personne : elle montre qui est dit contrôler un lieu, et qui le dit.',
  noClaims: 'Personne n’est connu pour affirmer contrôler un lieu ici',
  claimed:
    '{count, plural, one {# lieu sur {places, number} fait} other {# lieux sur {places, number} font}} l’objet d’affirmations de contrôle{disputed, plural, =0 {, et aucun n’est disputé} one {; # est disputé} other {; # sont disputés}}',
  empty: 'Cet accord ne nomme aucun lieu. Les lieux viennent de son fichier, sous `places`.',
  emptyNext: 'Aller au registre',
  noShapes:
    'Aucun lieu n’a ici de limite à portée ; le tableau dit ce qui est affirmé. Une limite se nomme dans le fichier de l’accord, sous `boundary`.',
  heldBy: '<sign>{letter}</sign> dit tenu par <name>{party}</name>',
  disputed: 'disputé : les affirmations nomment différents détenteurs',
  dashed: 'bord en tirets : aucune affirmation connue ; pâle où le texte présume un détenteur',
  lines: 'Lignes : {title}, de {author}',
  linesDated: 'Lignes : {title}, de {author}, {date}',
  accurate: '{lines}, exactes à {accuracy}',
  licensed: '{lines} ; {licence}.',
  caption: 'Les lieux et qui est dit les contrôler',
  place: 'Lieu',
  control: 'Contrôle, tel qu’affirmé',
  noBoundary: 'pas de limite à portée',
  placeDisputed: 'Disputé : {words}',
  says: '{holder}, dit {who}, du {day}',
  saysPart: '{holder} (une partie), dit {who}, du {day}',
  older: '{words} (plus ancien)',
  overview: 'Une vue d’ensemble, et aucune déclaration sur une frontière.',
}
