import type { Translation } from '#views/speech/message-area'
import type { todayMessages } from '#web/pages/today/today-messages'

/** The page of today. */
export const today: Translation<typeof todayMessages> = {
  tab: 'Hoy: {title}',
  calm: 'En esta fecha nada está en disputa, vencido ni vence en los próximos 30 días.',
  calmNext: '<ledger>Ver todas las normas en el registro</ledger>, o mover la barra de tiempo a otro día.',
  nextHeading: 'El próximo cambio, si no se conoce nada más',
  next: 'El {day}: <norm>{change}</norm>.',
  noClaims: 'Las afirmaciones aparecen aquí cuando se conoce un informe sobre este acuerdo.',
  readOwn: '<paste>Leer un texto propio</paste>.',
  heardFrom: '{speaker}, {day}',
  waitingHeading: 'Espera revisión',
  waiting:
    '{count, plural, one {# documento tiene} other {# documentos tienen}} elementos sin decidir. <next>Revisar el siguiente</next>.',
  waitingAtLeast:
    '{count, plural, one {Al menos # documento tiene} other {Al menos # documentos tienen}} elementos sin decidir. <next>Revisar el siguiente</next>.',
  eventfulDays: 'Días en que se conocieron muchas cosas',
}
