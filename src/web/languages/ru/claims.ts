import type { Translation } from '#views/speech/message-area'
import type { claimMessages } from '#views/words/claim-messages'

/** How claims stand. */
export const claims: Translation<typeof claimMessages> = {
  'standing.done': 'сделано',
  'standing.not-done': 'не сделано',
  'standing.partly-done': 'сделано частично',
  'standing.breached': 'нарушено',
  'standing.refused': 'отказ',
  'standing.impossible': 'сделать нельзя',
  'standing.promised': 'обещание',
  'standing.denied': 'отрицание',
  'standing.demanded': 'требование',
  'standing.predicted': 'прогноз',
  'standing.opinion': 'мнение',
  'standing.conditional': 'при условии',
  'standing.no-knowledge': 'сведений нет',
  'standing.in-force': 'в силе',
  'standing.exercised': 'полномочие использовано',
  'supports.done': 'за: сделано',
  'supports.not-done': 'против: не сделано',
  'supports.refusal': 'отказ, не нарушение',
  'supports.breach': 'против: нарушение',
  'supports.observance': 'за: соблюдалось',
  'supports.nothing': 'в стороне от вопроса',
  'interest.admission-against-interest': 'признаёт вопреки собственному интересу',
  'interest.confirmed-by-other-side': 'подтверждено другой стороной',
  'interest.party': 'сторона спора',
  'interest.neutral': 'не сторона спора',
}
