import type { Translation } from '#views/speech/message-area'
import type { collationMessages } from '#web/pages/collation/collation-messages'

/** The page that compares two texts. */
export const collation: Translation<typeof collationMessages> = {
  title: 'Comparar dos textos',
  intro:
    'Versiones de un texto, o un texto y su traducción (inglés, ruso, español). Lo que cambia lo debido se distingue de lo que solo está dicho de otro modo. Nada se envía ni se guarda.',
  first: 'El primer texto',
  second: 'El segundo texto',
  file: 'Abrir un archivo de texto',
  compare: 'Comparar',
  names: 'Nombres que significan lo mismo',
  noNames: 'ninguno conocido',
  namesSays: 'Los nombres que un acuerdo da a una misma parte o lugar no cuentan como diferencia.',
  example: 'Verlo comparar dos versiones inventadas',
  empty: 'Los dos textos aparecen aquí lado a lado, con cada diferencia marcada en ambos.',
  result:
    '{ofEffect, plural, =0 {Nada difiere en sus efectos} one {# diferencia de efecto} other {# diferencias de efecto}}, {ofWording, plural, =0 {ninguna de redacción} one {# de redacción} other {# de redacción}}',
  byForms: 'Comparados por lo que dicen sus palabras, pues los textos están en dos lenguas ({languages}).',
  only: 'Solo las disposiciones que difieren',
  provision: 'Disposición',
  ofEffect: 'de efecto',
  ofWording: 'redacción',
  nothing: 'nada',
  against:
    '{kind, select, date {día} bound {límite de un día} number {número} unit {unidad} anchor {hecho que inicia un plazo} act {acto} name {nombre} modality {deber o facultad} negation {negación} quantifier {todos o algunos} preposition {preposición} added {añadido} leftOut {omitido} moved {trasladado} other {redacción}}: {first} frente a {second}',
  matters:
    '{kind, select, date {se debe en otro día} bound {el día nombrado está dentro de plazo según un texto y fuera, o en duda, según el otro} number {se debe otra cantidad} unit {se debe el mismo número de otra cosa} anchor {el plazo empieza con otro hecho} act {se pide otro acto} name {se trata de otra parte o lugar, o de uno más} modality {un texto hace deber lo que el otro permite o desea} negation {un texto niega lo que el otro afirma} quantifier {vale para todos o para algunos, para ambos o para cualquiera} preposition {una preposición dice dónde, para quién o contra quién: por una de ellas han vuelto a empezar guerras} added {un texto dice más} leftOut {un texto dice menos} moved {las mismas palabras están en otro lugar del otro texto} other {otras palabras para lo mismo}}',
  absent: 'Este texto no tiene nada aquí.',
  alike: 'Los textos no difieren.',
  mark: 'diferencia {id}',
}
