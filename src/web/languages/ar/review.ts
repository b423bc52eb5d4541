import type { Translation } from '#views/speech/message-area'
import type { reviewMessages } from '#web/pages/document/review-messages'

/** The review of a document: its acts and states; the rest is told in English. */
export const review: Translation<typeof reviewMessages> = {
  progress:
    '{open, plural, =0 {كل العناصر محسومة} zero {كل العناصر محسومة} one {عنصر واحد ينتظر قرارًا} two {عنصران ينتظران قرارًا} few {# عناصر تنتظر قرارًا} many {# عنصرًا ينتظر قرارًا} other {# عنصر ينتظر قرارًا}}؛ أُبقي {kept} من {all}.',
  list: 'عناصر المسودة',
  sure: 'ثقة {percent} ٪',
  stateOpen: 'غير محسوم',
  stateCoded: 'ينتظر شخصًا ثانيًا',
  stateDiffers: 'المرمّزان مختلفان',
  accepted: 'مقبول',
  amended: 'معدَّل',
  added: 'أضيف يدويًا',
  rejected: 'مرفوض',
  merged: 'مدموج في غيره',
  accept: 'اقبل',
  reject: 'ارفض',
  amend: 'عدّل',
  merge: 'ادمج',
  undo: 'اسحب',
  decisions: 'ما تقرر حتى الآن',
  why: 'لماذا',
  rejectWhy: 'لماذا يُترك',
  keep: 'احفظ',
  cancel: 'إلغاء',
  kind: 'النوع',
  add: 'أضف عنصرًا',
  person: 'تقرّر باسم',
  done: 'انتهيت من هذه الوثيقة',
  source: 'لمن هذه الوثيقة؟',
  sourceSave: 'اذكره',
  rules: 'كيف تُراجع هذه المساحة',
}
