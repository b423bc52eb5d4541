import type { Translation } from '#views/speech/message-area'
import type { editorMessages } from '#web/pages/editor/editor-messages'

/** The page on which the agreement file is written. */
export const editor: Translation<typeof editorMessages> = {
  title: 'El archivo del acuerdo, versión {version, number}',
  tab: 'El archivo: {title}',
  intro:
    'Aquello de lo que se calcula el registro, como texto. Los errores y las observaciones se marcan mientras escribe; Ctrl+Espacio ofrece lo que encaja. Guardar añade una versión y no sobrescribe ninguna.',
  label: 'El archivo del acuerdo',
  leave: 'Tab sale del texto; Ctrl+S guarda; F8 va a la marca siguiente.',
  save: 'Guardar una versión nueva',
  newTitle: 'Un archivo de acuerdo nuevo',
  newIntro:
    'Un acuerdo como texto: sus partes, sus disposiciones y quién debe qué y para cuándo. Los errores y las observaciones se marcan mientras escribe; Ctrl+Espacio ofrece lo que encaja.',
  draftIntro:
    'Redactado por reglas a partir del texto; nadie lo ha revisado. Compare cada norma con las palabras que cita, corrija lo que esté mal y guárdelo. Hasta entonces solo lo tiene esta pestaña.',
  fromText: 'Redactarlo a partir de un texto',
  saveNew: 'Guardarlo como acuerdo',
  discard: 'Descartar el borrador',
  notKept: 'Aún no está guardado.',
  taken: 'Ya se guarda un acuerdo con este `id`: dé otro al suyo en la línea `id:` y guárdelo.',
  saving: 'Guardando…',
  saved: 'Guardado como versión {version, number}.',
  unchanged: 'No se cambió nada: sigue en pie la versión {version, number}.',
  faulty: 'El archivo tiene errores y no se puede guardar hasta que se corrijan.',
  readable: 'El archivo se puede leer.',
  counts:
    '{faults, plural, =0 {Ningún error} one {# error} other {# errores}}, {findings, plural, =0 {ninguna observación} one {# observación} other {# observaciones}}.',
  changed: 'Hay cambios sin guardar.',
  newer: 'Otra persona guardó la versión {version, number} mientras usted escribía.',
  clashHeading: 'Dos versiones',
  clashSays: 'La suya partió de una anterior. Nada se ha perdido: mire en qué difieren y elija.',
  mine: 'La suya',
  theirs: 'La versión {version, number}, que está en pie',
  keepMine: 'Guardar la suya encima',
  takeTheirs: 'Tomar la que está en pie',
  line: 'Línea {line, number}',
  same: 'No difieren.',
  marks: 'Marcas',
  noMarks: 'Nada está marcado.',
}
