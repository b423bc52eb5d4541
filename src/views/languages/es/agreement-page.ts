import type { Translation } from '#views/speech/message-area'
import type { agreementPageMessages } from '#views/words/agreement-page-messages'

/** The page of the text, about its coverage too. */
export const agreementPage: Translation<typeof agreementPageMessages> = {
  tab: 'El texto: {title}',
  also: 'También conocido como {names}.',
  provisions: 'Disposiciones',
  noProvisions: 'Aún no hay ninguna disposición escrita. Están en el archivo del acuerdo, bajo `provisions`.',
  side: 'Versiones, cambios e interpretaciones',
  state: '{state, select, open {aún sin modelar} outOfScope {fuera de alcance: {reason}} other {modelada}}',
  differs: '{effect, select, yes {difiere en su efecto} other {difiere en las palabras}}',
  coverage: 'Sin modelar',
  allModelled: 'Todas las disposiciones están modeladas.',
  texts: 'Textos publicados',
  noTexts: 'No se ha anotado ningún texto publicado.',
  changes: 'Qué lo cambió, según se sabe en este momento',
  noChanges: 'No se conoce ningún cambio.',
  knownSince: 'conocido desde {day}',
  readings: 'Interpretaciones que alguien sostiene',
  held: '{kind} de {who}',
  lay: 'Superponerla al registro',
}
