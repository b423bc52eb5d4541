import type { Translation } from '#views/speech/message-area'
import type { normPageMessages } from '#views/words/norm-page-messages'

/** Basis, open points and changes of a norm. */
export const normPage: Translation<typeof normPageMessages> = {
  basisText: 'حكم من النص',
  basisLater: 'صك لاحق: {title}',
  basisReported: 'تقرير عما يقوله النص',
  basisOpinion: 'رأي {speaker}، وليس حكمًا من النص',
  noBearer: 'النص لا يقول من الملتزم',
  noDeadline: 'النص لا يحدد أجلًا',
  bearerModeUnsaid: 'النص لا يقول إن كان الملتزم كل واحد أو أي واحد أو الجميع معًا',
  dayByConvention: 'اليوم يتوقف على طريقة الحساب',
  termContested: 'أي أجل يسري محل خلاف',
  comma: '{first}، {next}',
  askedBy: 'طلبه {parties}',
  askedThrough: 'طلبه {parties} عن طريق {through}',
  grantedBy: 'وافق عليه {parties}',
  contestedBy: 'يعارضه {parties}',
  newDeadline: '{kind}: أجل جديد {deadline}',
  moved: '{kind}: من {from} إلى {to}',
  released: '{kind}: أُعفي منه',
  suspended: '{kind}: عُلّق',
  suspendedUntil: '{kind}: عُلّق حتى {day}',
  ended: '{kind}: انتهى',
  replacedBy: '{kind}: حل محله {norms}',
  'amendment.all-party': 'تعديل من جميع الأطراف',
  'amendment.extension': 'تمديد',
  'amendment.waiver': 'تنازل',
  'amendment.suspension': 'تعليق',
  'amendment.termination': 'إنهاء',
  'amendment.interpretation': 'تفسير',
  'amendment.decision': 'قرار',
}
