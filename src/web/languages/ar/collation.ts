import type { Translation } from '#views/speech/message-area'
import type { collationMessages } from '#web/pages/collation/collation-messages'

/** The page that compares two texts. */
export const collation: Translation<typeof collationMessages> = {
  title: 'قارن نصين',
  intro:
    'صيغ لنص واحد، أو نص وترجمته (الإنجليزية والروسية والإسبانية). يُميَّز ما يغيّر الواجب عمّا قيل بعبارة أخرى فحسب. لا يُرسل شيء ولا يُحفظ.',
  first: 'النص الأول',
  second: 'النص الثاني',
  file: 'افتح ملفًا نصيًا',
  compare: 'قارن',
  names: 'أسماء تدل على شيء واحد',
  noNames: 'لا أسماء معروفة',
  namesSays: 'الأسماء التي يعطيها اتفاق لطرف واحد أو مكان واحد لا تُعدّ فرقًا.',
  example: 'شاهده يقارن صيغتين مختلقتين',
  empty: 'يظهر النصان هنا جنبًا إلى جنب، وكل فرق معلَّم في كليهما.',
  result:
    '{ofEffect, plural, =0 {لا فرق في الأثر} one {فرق واحد في الأثر} two {فرقان في الأثر} few {# فروق في الأثر} many {# فرقًا في الأثر} other {# فرق في الأثر}}، {ofWording, plural, =0 {ولا فرق في الصياغة} one {وفرق واحد في الصياغة} two {وفرقان في الصياغة} few {# فروق في الصياغة} many {# فرقًا في الصياغة} other {# فرق في الصياغة}}',
  byForms: 'قورن النصان بحسب مؤدى كلماتهما، لأنهما بلغتين ({languages}).',
  only: 'الأحكام المختلفة فقط',
  provision: 'الحكم',
  ofEffect: 'في الأثر',
  ofWording: 'في الصياغة',
  nothing: 'لا شيء',
  against:
    '{kind, select, date {يوم} bound {حد اليوم} number {عدد} unit {وحدة} anchor {حدث تبدأ منه المهلة} act {فعل} name {اسم} modality {واجب أو رخصة} negation {نفي} quantifier {الكل أو البعض} preposition {حرف جر} added {مضاف} leftOut {محذوف} moved {منقول} other {صياغة}}: {first} مقابل {second}',
  matters:
    '{kind, select, date {يحل الواجب في يوم آخر} bound {اليوم المذكور داخل المهلة بحسب نص، وخارجها أو غير محدد بحسب الآخر} number {الواجب مقدار آخر} unit {العدد نفسه لكن من شيء آخر} anchor {تبدأ المهلة من حدث آخر} act {المطلوب فعل آخر} name {المقصود طرف أو مكان آخر، أو واحد زائد} modality {يجعل أحد النصين واجبًا ما يبيحه الآخر أو يتمناه} negation {ينفي أحد النصين ما يثبته الآخر} quantifier {يسري على الكل أو البعض، على كليهما أو أحدهما} preposition {حرف الجر يبيّن أين ولمن وعلى من: وبسببه عادت حروب} added {يقول أحد النصين أكثر} leftOut {يقول أحد النصين أقل} moved {الكلمات نفسها في موضع آخر من النص الثاني} other {كلمات أخرى للمعنى نفسه}}',
  absent: 'لا شيء هنا في هذا النص.',
  alike: 'لا يختلف النصان.',
  mark: 'الفرق {id}',
}
