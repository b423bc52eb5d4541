import type { Translation } from '#views/speech/message-area'
import type { claimMessages } from '#views/words/claim-messages'

/** How claims stand. */
export const claims: Translation<typeof claimMessages> = {
  'standing.done': 'se hizo',
  'standing.not-done': 'no se hizo',
  'standing.partly-done': 'se hizo en parte',
  'standing.breached': 'se violó',
  'standing.refused': 'una negativa',
  'standing.impossible': 'no puede hacerse',
  'standing.promised': 'una promesa',
  'standing.denied': 'un desmentido',
  'standing.demanded': 'una exigencia',
  'standing.predicted': 'una predicción',
  'standing.opinion': 'una opinión',
  'standing.conditional': 'bajo condición',
  'standing.no-knowledge': 'no se sabe nada',
  'standing.in-force': 'está en vigor',
  'standing.exercised': 'la facultad se usó',
  'supports.done': 'a favor: se hizo',
  'supports.not-done': 'en contra: no se hizo',
  'supports.refusal': 'una negativa, no una violación',
  'supports.breach': 'en contra: una violación',
  'supports.observance': 'a favor: se respetó',
  'supports.nothing': 'al margen de la cuestión',
  'interest.admission-against-interest': 'lo admite contra su propio interés',
  'interest.confirmed-by-other-side': 'confirmado por la otra parte',
  'interest.party': 'parte en la disputa',
  'interest.neutral': 'ajeno a la disputa',
}
