import type { Translation } from '#views/speech/message-area'
import type { memoMessages } from '#web/pages/memo/memo-messages'

/** The memo for a negotiating team. */
export const memo: Translation<typeof memoMessages> = {
  title: 'Memorando de revisión: {title}',
  intro: 'Lo que hay que resolver, en el orden del texto, para un equipo que lo negocia. Una casilla por pregunta.',
  print: 'Imprimir',
  why: 'Por qué importa:',
  whole: 'El texto en su conjunto',
  open: 'Aún sin examinar',
  allowed: 'Dejado así a propósito',
  reason: 'Motivo:',
  summary:
    'Por resolver: {errors, plural, =0 {ningún punto que no pueda cumplirse tal como está escrito} one {# punto que no puede cumplirse tal como está escrito} other {# puntos que no pueden cumplirse tal como están escritos}}; {warnings, plural, =0 {ninguno} one {#} other {#}} de los que ya han costado acuerdos; {notes, plural, =0 {ninguno que merezca una pregunta} one {# que merece una pregunta} other {# que merecen una pregunta}}.',
  nothing: 'No se encontró nada por resolver.',
  coverage:
    '{total, plural, one {# disposición} other {# disposiciones}}: {modelled, number} modeladas, {outOfScope, number} fuera de alcance, {open, number} abiertas.',
  severity:
    '{severity, select, error {no se puede cumplir tal como está escrito} warning {ya ha costado acuerdos} other {merece una pregunta}}',
}
