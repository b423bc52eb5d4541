import type { Translation } from '#views/speech/message-area'
import type { claimMessages } from '#views/words/claim-messages'

/** How claims stand. */
export const claims: Translation<typeof claimMessages> = {
  'standing.done': 'أُنجز',
  'standing.not-done': 'لم يُنجز',
  'standing.partly-done': 'أُنجز جزئيًا',
  'standing.breached': 'خُرق',
  'standing.refused': 'رفض',
  'standing.impossible': 'لا يمكن إنجازه',
  'standing.promised': 'وعد',
  'standing.denied': 'نفي',
  'standing.demanded': 'مطالبة',
  'standing.predicted': 'توقع',
  'standing.opinion': 'رأي',
  'standing.conditional': 'بشرط',
  'standing.no-knowledge': 'لا شيء معروف',
  'standing.in-force': 'نافذ',
  'standing.exercised': 'استُعملت الصلاحية',
  'supports.done': 'مؤيدة: أُنجز',
  'supports.not-done': 'مخالفة: لم يُنجز',
  'supports.refusal': 'رفض، وليس خرقًا',
  'supports.breach': 'مخالفة: خرق',
  'supports.observance': 'مؤيدة: رُوعي',
  'supports.nothing': 'خارج المسألة',
  'interest.admission-against-interest': 'يقر به خلافًا لمصلحته',
  'interest.confirmed-by-other-side': 'أكده الجانب الآخر',
  'interest.party': 'طرف في النزاع',
  'interest.neutral': 'ليس طرفًا في النزاع',
}
