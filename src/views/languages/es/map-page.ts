import type { Translation } from '#views/speech/message-area'
import type { mapPageMessages } from '#views/words/map-page-messages'

/** The page of the map. */
export const mapPage: Translation<typeof mapPageMessages> = {
  tab: 'Mapa: {title}',
  below: '{day}. El mapa no pinta la verdad de nadie: muestra quién se dice que controla un lugar y quién lo dice.',
  noClaims: 'No se sabe que nadie afirme controlar ningún lugar',
  claimed:
    '{count, number} de {places, plural, one {# lugar} other {# lugares}} con afirmaciones de control{disputed, plural, =0 {, y ninguno se disputa} one {; # se disputa} other {; # se disputan}}',
  empty: 'Este acuerdo no nombra lugares. Los lugares vienen de su archivo, en `places`.',
  emptyNext: 'Ir al registro',
  noShapes:
    'Ningún lugar tiene aquí un límite a mano; la tabla dice qué se afirma. El límite se nombra en el archivo del acuerdo, en `boundary`.',
  heldBy: '<sign>{letter}</sign> se dice en manos de <name>{party}</name>',
  disputed: 'en disputa: las afirmaciones nombran a distintos tenedores',
  dashed: 'borde discontinuo: no se conoce afirmación; tenue donde el texto presume un tenedor',
  lines: 'Líneas: {title}, de {author}',
  linesDated: 'Líneas: {title}, de {author}, {date}',
  accurate: '{lines}, exactitud de {accuracy}',
  licensed: '{lines}; {licence}.',
  caption: 'Lugares y quién se dice que los controla',
  place: 'Lugar',
  control: 'Control, según se afirma',
  noBoundary: 'sin límite a mano',
  placeDisputed: 'En disputa: {words}',
  says: '{holder}, dice {who}, del {day}',
  saysPart: '{holder} (una parte), dice {who}, del {day}',
  older: '{words} (anterior)',
  overview: 'Una vista general, y ninguna declaración sobre fronteras.',
}
