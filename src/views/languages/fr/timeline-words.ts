import type { Translation } from '#views/speech/message-area'
import type { timelineMessages } from '#views/words/timeline-messages'

/** Rows of the timeline, and control of places. */
export const timelineWords: Translation<typeof timelineMessages> = {
  noProvision: 'Sans disposition',
  claimsFor: '{count, plural, one {# affirmation} other {# affirmations}} pour',
  claimsAgainst: '{count, plural, one {# affirmation} other {# affirmations}} contre',
  claimsBeside: '{count, plural, one {# affirmation} other {# affirmations}} à côté de la question',
  for: 'pour',
  against: 'contre',
  beside: 'à côté de la question',
  claim: '{when}, {side}, {grade} : {words}',
  claimNotAdmitted: '{when}, {side}, {grade}, non admise : {words}',
  presumed: '{sign} présume que {party} le tient jusque-là',
  theText: 'le texte',
  noControl: 'aucune affirmation de contrôle n’est connue',
  heldBySelf: 'tenu par {holder}, selon ses propres dires ({day})',
  heldByBoth: 'tenu par {holder}, selon ses propres dires et selon {others} ({day})',
  heldByOthers: 'tenu par {holder}, selon {others} ({day})',
}
