import type { Translation } from '#views/speech/message-area'
import type { timelineMessages } from '#views/words/timeline-messages'

/** Rows of the timeline, and control of places. */
export const timelineWords: Translation<typeof timelineMessages> = {
  noProvision: 'Sin disposición',
  claimsFor: '{count, plural, one {# afirmación} other {# afirmaciones}} a favor',
  claimsAgainst: '{count, plural, one {# afirmación} other {# afirmaciones}} en contra',
  claimsBeside: '{count, plural, one {# afirmación} other {# afirmaciones}} al margen de la cuestión',
  for: 'a favor',
  against: 'en contra',
  beside: 'al margen de la cuestión',
  claim: '{when}, {side}, {grade}: {words}',
  claimNotAdmitted: '{when}, {side}, {grade}, no admitida: {words}',
  presumed: '{sign} presupone que {party} lo tiene hasta entonces',
  theText: 'el texto',
  noControl: 'no se conoce ninguna afirmación de control',
  heldBySelf: 'en poder de {holder}, según dice ({day})',
  heldByBoth: 'en poder de {holder}, según dice y según {others} ({day})',
  heldByOthers: 'en poder de {holder}, según {others} ({day})',
}
