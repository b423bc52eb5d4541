import type { Translation } from '#views/speech/message-area'
import type { timelineMessages } from '#views/words/timeline-messages'

/** Rows of the timeline, and control of places. */
export const timelineWords: Translation<typeof timelineMessages> = {
  noProvision: 'Без положения текста',
  claimsFor: '{count, plural, one {# утверждение} few {# утверждения} other {# утверждений}} за',
  claimsAgainst: '{count, plural, one {# утверждение} few {# утверждения} other {# утверждений}} против',
  claimsBeside: '{count, plural, one {# утверждение} few {# утверждения} other {# утверждений}} в стороне от вопроса',
  for: 'за',
  against: 'против',
  beside: 'в стороне от вопроса',
  claim: '{when}, {side}, {grade}: {words}',
  claimNotAdmitted: '{when}, {side}, {grade}, не принято: {words}',
  presumed: '{sign} исходит из того, что до тех пор владеет: {party}',
  theText: 'текст',
  noControl: 'утверждений о контроле не известно',
  heldBySelf: 'держит {holder}, по собственным словам ({day})',
  heldByBoth: 'держит {holder}, по собственным словам и по словам: {others} ({day})',
  heldByOthers: 'держит {holder}, по словам: {others} ({day})',
}
