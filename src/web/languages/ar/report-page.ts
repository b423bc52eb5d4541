import type { Translation } from '#views/speech/message-area'
import type { reportPageMessages } from '#web/pages/report/report-page-messages'

/** The page of the situation report. */
export const reportPage: Translation<typeof reportPageMessages> = {
  tab: 'تقرير عن الحالة: {title}',
  above: 'تقرير عن الحالة',
  since: 'مقارنةً بيوم',
  sinceHint: 'يوم التقرير السابق',
  notCompared: 'دون مقارنة',
  download: 'تنزيل',
  asDocx: 'ملف Word',
  asMd: 'Markdown',
  asHtml: 'صفحة ويب',
  print: 'طباعة',
  making: 'يُعدّ الملف',
  failed: 'تعذر إنشاء الملف. أعد تحميل الصفحة أو استعمل `servanda export report`.',
  toNote: 'الحاشية {number}',
  document: 'الوثيقة',
  norm: 'الحكم',
  growing:
    '{count, plural, zero {لا أحكام أخرى} one {يُكتب حكم آخر} two {يُكتب حكمان آخران} few {تُكتب # أحكام أخرى} many {يُكتب # حكمًا آخر} other {تُكتب # حكم أخرى}}…',
  comparison: 'انظر اليومين <comparison>جنبًا إلى جنب</comparison>.',
  sinceAfter: 'يقع ذلك اليوم بعد يوم التقرير؛ اختر يومًا أسبق.',
}
