import { messageArea } from '#views/speech/message-area'

/** Rows of the timeline in words, and what is known of who controls a place. */
export const timelineMessages = messageArea('timelineWords', {
  noProvision: 'Without a provision',
  claimsFor: '{count, plural, one {# claim} other {# claims}} for',
  claimsAgainst: '{count, plural, one {# claim} other {# claims}} against',
  claimsBeside: '{count, plural, one {# claim} other {# claims}} beside the question',
  for: 'for',
  against: 'against',
  beside: 'beside the question',
  claim: '{when}, {side}, {grade}: {words}',
  claimNotAdmitted: '{when}, {side}, {grade}, not admitted: {words}',
  presumed: '{sign} presumes that {party} holds it until then',
  theText: 'the text',
  noControl: 'no claim of control is known',
  heldBySelf: 'held by {holder}, as it says itself ({day})',
  heldByBoth: 'held by {holder}, as it says itself and {others} too ({day})',
  heldByOthers: 'held by {holder}, says {others} ({day})',
})
