import type { Translation } from '#views/speech/message-area'
import type { pasteMessages } from '#web/pages/paste/paste-messages'

/** The page on which a text of one’s own is read. */
export const paste: Translation<typeof pasteMessages> = {
  heading: 'Leer un texto propio',
  tab: 'Leer un texto',
  intro:
    'Un acuerdo o un informe. El lector marca quién debe qué, quién afirma qué y qué queda abierto, siempre con las palabras exactas en que se apoya. No se guarda nada.',
  empty: 'Aquí aparece lo que el lector encuentra: el texto con sus palabras marcadas y los elementos al lado.',
  example: 'Ver cómo lee un informe inventado',
  text: 'El texto',
  published: 'Publicado, si el texto no lo dice',
  kind: 'Clase',
  kindUnsaid: 'que lo decida el lector',
  kindReport: 'un informe',
  kindInstrument: 'un acuerdo',
  read: 'Leerlo',
  reading: 'Leyendo…',
  tooLong:
    'El texto tiene {length, number} caracteres; aquí se leen como máximo {most, number}. Póngalo en un archivo y use `servanda read FILE`.',
  keepTitle: 'Guardarlo como acuerdo',
  keepSays: 'El lector redacta un archivo de acuerdo a partir de este texto; usted lo repasa, lo corrige y lo guarda.',
  draft: 'Redactar el archivo del acuerdo',
  drafting: 'Redactando…',
}
