import type { Translation } from '#views/speech/message-area'
import type { claimMessages } from '#views/words/claim-messages'

/** How claims stand. */
export const claims: Translation<typeof claimMessages> = {
  'standing.done': 'c’est fait',
  'standing.not-done': 'ce n’est pas fait',
  'standing.partly-done': 'c’est fait en partie',
  'standing.breached': 'c’est violé',
  'standing.refused': 'un refus',
  'standing.impossible': 'cela ne peut se faire',
  'standing.promised': 'une promesse',
  'standing.denied': 'un démenti',
  'standing.demanded': 'une exigence',
  'standing.predicted': 'une prévision',
  'standing.opinion': 'une opinion',
  'standing.conditional': 'sous condition',
  'standing.no-knowledge': 'rien n’est connu',
  'standing.in-force': 'c’est en vigueur',
  'standing.exercised': 'le pouvoir a été utilisé',
  'supports.done': 'pour : c’est fait',
  'supports.not-done': 'contre : ce n’est pas fait',
  'supports.refusal': 'un refus, pas une violation',
  'supports.breach': 'contre : une violation',
  'supports.observance': 'pour : c’est observé',
  'supports.nothing': 'à côté de la question',
  'interest.admission-against-interest': 'l’admet contre son propre intérêt',
  'interest.confirmed-by-other-side': 'confirmé par l’autre côté',
  'interest.party': 'partie au différend',
  'interest.neutral': 'hors du différend',
}
