import type { Translation } from '#views/speech/message-area'
import type { reviewMessages } from '#web/pages/document/review-messages'

/** The review of a document: its acts and states; the rest is told in English. */
export const review: Translation<typeof reviewMessages> = {
  progress:
    '{open, plural, =0 {Todo está decidido} one {# elemento espera una decisión} other {# elementos esperan una decisión}}; se conservan {kept} de {all}.',
  list: 'Elementos del borrador',
  sure: '{percent} % seguro',
  stateOpen: 'sin decidir',
  stateCoded: 'espera a otra persona',
  stateDiffers: 'los codificadores difieren',
  accepted: 'aceptado',
  amended: 'corregido',
  added: 'añadido a mano',
  rejected: 'rechazado',
  merged: 'unido a otro',
  accept: 'Aceptar',
  reject: 'Rechazar',
  amend: 'Corregir',
  merge: 'Unir',
  undo: 'Retirar',
  decisions: 'Decidido hasta ahora',
  why: 'Por qué',
  rejectWhy: 'Por qué se deja fuera',
  keep: 'Guardar',
  cancel: 'Cancelar',
  kind: 'Clase',
  add: 'Añadir un elemento',
  person: 'Usted decide como',
  done: 'He terminado con este documento',
  source: '¿De quién es este documento?',
  sourceSave: 'Decirlo',
  rules: 'Cómo se revisa aquí',
}
