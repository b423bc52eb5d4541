import type { Translation } from '#views/speech/message-area'
import type { agreementWordMessages } from '#views/words/agreement-messages'

/** The text of an agreement. */
export const agreementWords: Translation<typeof agreementWordMessages> = {
  provisions:
    '{count, plural, =0 {لا مواد} zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}',
  alike:
    '{count, plural, =0 {لا مواد} zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}، {texts, plural, zero {لا نصوص منشورة} one {نص منشور واحد} two {نصان منشوران} few {# نصوص منشورة} many {# نصًا منشورًا} other {# نص منشور}} بلا اختلاف في الأثر',
  differing:
    '{count, plural, =0 {لا مواد} zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}؛ اختلاف في الأثر: {differingTexts, number} من {texts, plural, zero {لا نصوص منشورة} one {نص منشور واحد} two {نصين منشورين} few {# نصوص منشورة} many {# نصًا منشورًا} other {# نص منشور}}، في {differing, plural, zero {# مادة} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}}',
  kind: 'النوع',
  'kind.ceasefire': 'وقف إطلاق نار',
  'kind.partial': 'اتفاق جزئي',
  'kind.comprehensive': 'اتفاق شامل',
  'kind.implementation': 'اتفاق تنفيذي',
  'kind.memorandum': 'مذكرة',
  'kind.declaration': 'إعلان',
  'kind.renewal': 'تجديد',
  'kind.other': 'غير ذلك',
  concluded: 'أُبرم',
  inForce: 'نافذ',
  inForceUnsaid: 'لا يذكر النص',
  zone: 'المنطقة الزمنية',
  zoneUnsaid: 'غير مذكورة؛ تُحسب الأيام بالتوقيت العالمي',
  coverage: 'التغطية',
  allModelled:
    '{modelled, number} من {total, plural, zero {# مادة ممثَّلة} one {مادة واحدة ممثَّلة} two {مادتين ممثَّلتين} few {# مواد ممثَّلة} many {# مادة ممثَّلة} other {# مادة ممثَّلة}}',
  someModelled:
    '{modelled, number} من {total, plural, zero {# مادة} one {مادة واحدة} two {مادتين} few {# مواد} many {# مادة} other {# مادة}} ممثَّلة، خارج النطاق: {outOfScope, number}، مفتوحة: {open, number}',
  signedBy: 'وقّعه',
  nobody: 'لم يُسمَّ أحد',
  person: '{party} ({person})',
  signedOn: '{party} في {day}',
  allOn: '{parties}، في {day}',
  modelled: 'ممثَّلة',
  outOfScope: 'خارج النطاق: {reason}',
  notModelled: 'غير ممثَّلة بعد',
  'standing.authentic': 'نص أصلي',
  'standing.official-translation': 'ترجمة رسمية',
  'standing.informal-translation': 'ترجمة غير رسمية',
  'standing.leaked': 'مسرَّب',
  'standing.unsaid': 'صفته غير مذكورة',
  noDifference: 'لا اختلاف مذكور',
  differences:
    '{count, plural, zero {لا اختلاف} one {اختلاف واحد} two {اختلافان} few {# اختلافات} many {# اختلافًا} other {# اختلاف}}، منها في الأثر: {ofEffect, plural, =0 {لا شيء} other {#}}',
  'gap.bearer': 'لا ملتزم',
  'gap.counterparty': 'لم يُذكر لصالح من',
  'gap.deadline': 'لا أجل',
  'gap.mechanism': 'لا آلية',
  'gap.verifier': 'لا جهة تحقق',
  'gap.guarantor': 'لا ضامن',
  'gap.consequence': 'لا نتيجة',
  'gap.map': 'لا خريطة',
  'gap.definition': 'لا تعريف',
  'gap.sequence': 'لا ترتيب',
  'gap.scope': 'نطاق غير واضح',
  'gap.other': 'سؤال مفتوح',
}
