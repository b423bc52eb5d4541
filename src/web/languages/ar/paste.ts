import type { Translation } from '#views/speech/message-area'
import type { pasteMessages } from '#web/pages/paste/paste-messages'

/** The page on which a text of one’s own is read. */
export const paste: Translation<typeof pasteMessages> = {
  heading: 'اقرأ نصًا من عندك',
  tab: 'قراءة نص',
  intro:
    'اتفاق أو تقرير. يعلّم القارئ من عليه ماذا، ومن يفيد بماذا، وما يبقى مفتوحًا، كلٌّ بالكلمات الدقيقة التي يستند إليها. لا يُحفظ شيء.',
  empty: 'يظهر هنا ما يجده القارئ: النص وقد عُلّمت كلماته، والعناصر بجانبه.',
  example: 'شاهده يقرأ تقريرًا مختلقًا',
  text: 'النص',
  published: 'تاريخ النشر، إن لم يذكره النص',
  kind: 'النوع',
  kindUnsaid: 'ليحدده القارئ',
  kindReport: 'تقرير',
  kindInstrument: 'اتفاق',
  read: 'اقرأ',
  reading: 'تجري القراءة…',
  tooLong: 'في النص {length, number} حرفًا، وأقصى ما يُقرأ هنا {most, number}. ضعه في ملف واستعمل `servanda read FILE`.',
  keepTitle: 'احفظه اتفاقًا',
  keepSays: 'يصوغ القارئ من هذا النص ملف اتفاق؛ وأنت تراجعه وتصححه وتحفظه.',
  draft: 'صياغة ملف الاتفاق',
  drafting: 'جارٍ الصياغة…',
}
