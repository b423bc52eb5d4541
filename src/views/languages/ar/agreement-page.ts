import type { Translation } from '#views/speech/message-area'
import type { agreementPageMessages } from '#views/words/agreement-page-messages'

/** The page of the text, about its coverage too. */
export const agreementPage: Translation<typeof agreementPageMessages> = {
  tab: 'النص: {title}',
  also: 'يُعرف أيضًا باسم {names}.',
  provisions: 'الأحكام',
  noProvisions: 'لم يُكتب حكم بعد. الأحكام في ملف الاتفاق تحت `provisions`.',
  side: 'الصيغ والتغييرات والقراءات',
  state: '{state, select, open {لم يُمثَّل بعد} outOfScope {خارج النطاق: {reason}} other {ممثَّل}}',
  differs: '{effect, select, yes {يختلف في الأثر} other {يختلف في اللفظ}}',
  coverage: 'غير ممثَّل',
  allModelled: 'كل الأحكام ممثَّلة.',
  texts: 'النصوص المنشورة',
  noTexts: 'لم يُدوَّن نص منشور.',
  changes: 'ما غيّره، بحسب المعلوم في هذه اللحظة',
  noChanges: 'لا يُعرف تغيير.',
  knownSince: 'معروف منذ {day}',
  readings: 'قراءات يتمسك بها أحد',
  held: '{kind}، لدى {who}',
  lay: 'ضعها فوق السجل',
}
