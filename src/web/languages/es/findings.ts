import type { Translation } from '#views/speech/message-area'
import type { findingsMessages } from '#web/pages/findings/findings-messages'

/** The page of findings. */
export const findings: Translation<typeof findingsMessages> = {
  title:
    '{gaps, plural, =0 {El texto no deja ninguna cuestión abierta} one {El texto deja # cuestión abierta} other {El texto deja # cuestiones abiertas}}; {rules, plural, =0 {ninguna regla halló puntos poco claros} one {# regla halló } other {# reglas hallaron }}{findings, plural, =0 {} one {# punto poco claro} other {# puntos poco claros}}',
  tab: 'Observaciones: {title}',
  intro:
    'Preguntas para quien redacta o interpreta el texto. Una observación no es un reproche: un alto el fuego breve deja abierto lo que un acuerdo largo resuelve. <editor>Corríjalas en el archivo</editor> o lléveselas <memo>como memorando para imprimir</memo>.',
  gapsHeading: 'Dejado abierto, según anotó quien revisó el texto',
  noGaps: 'No se ha anotado ninguna laguna. Se escriben bajo `gaps` de una disposición.',
  rulesHeading: 'Hallado por reglas',
  noFindings: 'Ninguna regla halló nada poco claro.',
  noticedBy: 'Advertido por {who}',
  times:
    '{severity, select, error {error} warning {advertencia} other {nota}}, {count, plural, one {# vez} other {# veces}}',
  ask: 'Pregunte: {question}',
  allowedHeading: 'Dejado así a propósito',
  allowedCount:
    '{count, plural, one {El archivo admite # observación, con su motivo.} other {El archivo admite # observaciones, cada una con su motivo.}}',
  reason: 'Motivo: {reason}',
}
