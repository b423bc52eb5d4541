import type { Translation } from '#views/speech/message-area'
import type { ledgerMessages } from '#views/words/ledger-messages'

/** The page of the ledger. */
export const ledger: Translation<typeof ledgerMessages> = {
  tab: 'Registro: {title}',
  filter: 'Filtrar normas',
  shown: '{count, number} de {all, plural, one {# norma} other {# normas}} a la vista',
  none: 'Aún no hay normas modeladas en este acuerdo. Se escriben en su archivo, bajo `norms` de una disposición.',
  long: 'Un registro largo: los estados siguen la barra de tiempo al instante; los plazos y las pruebas, cuando se detiene.',
  printWhole: 'Imprimirlo todo',
  preparingPrint: 'Se preparan todas las filas…',
  noMatch: 'Ninguna norma coincide.',
  showAll: 'Mostrar todas las normas',
  caption: 'El registro: normas por disposición',
  status: 'Estado',
  what: 'Qué se debe',
  who: 'Quién a quién',
  when: 'Para cuándo',
  evidence: 'Pruebas',
  noProvision: 'Sin disposición del texto',
  to: 'a',
  heard: 'última noticia: {day}',
}
