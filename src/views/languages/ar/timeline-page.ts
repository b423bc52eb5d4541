import type { Translation } from '#views/speech/message-area'
import type { timelinePageMessages } from '#views/words/timeline-page-messages'

/** The page of the timeline. */
export const timelinePage: Translation<typeof timelinePageMessages> = {
  tab: 'الخط الزمني: {title}',
  below: 'المدة المعروضة هي مدة شريط الزمن أعلاه.',
  empty: 'لا يوجد حكم يُرسم. الأحكام تأتي من ملف الاتفاق.',
  emptyNext: 'كيف يُحفظ الاتفاق',
  howShown: 'كيفية العرض',
  asDrawing: 'رسمًا',
  asTable: 'جدولًا',
  howGrouped: 'كيفية التجميع',
  byProvision: 'حسب البند',
  byBearer: 'حسب الملتزم',
  keyWindow: 'المدة، والعمود حيث تنتهي',
  keyMoved: 'موعد نقله تعديل',
  keyFor: 'إفادة مؤيدة، فوق الخط',
  keyAgainst: 'إفادة معارضة، تحته',
  keyUnadmitted: 'غير مقبولة وفق قاعدة الإثبات',
  tableCaption: 'الخط الزمني في جدول',
  norm: 'الحكم',
  status: 'الحالة',
  window: 'المدة',
  moved: 'النقل',
  claims: 'الإفادات',
}
