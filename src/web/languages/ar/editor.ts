import type { Translation } from '#views/speech/message-area'
import type { editorMessages } from '#web/pages/editor/editor-messages'

/** The page on which the agreement file is written. */
export const editor: Translation<typeof editorMessages> = {
  title: 'ملف الاتفاق، الإصدار {version, number}',
  tab: 'الملف: {title}',
  intro:
    'ما يُستخرج منه السجل، نصًا. تُعلَّم الأخطاء والملاحظات وأنت تكتب؛ وCtrl+مسافة يعرض ما يناسب. الحفظ يضيف إصدارًا ولا يمحو شيئًا.',
  label: 'ملف الاتفاق',
  leave: 'Tab يخرج من النص؛ وCtrl+S يحفظ؛ وF8 ينتقل إلى العلامة التالية.',
  save: 'احفظ إصدارًا جديدًا',
  newTitle: 'ملف اتفاق جديد',
  newIntro:
    'الاتفاق نصًا: أطرافه وأحكامه ومن عليه ماذا وإلى متى. تُعلَّم الأخطاء والملاحظات وأنت تكتب؛ وCtrl+مسافة يعرض ما يناسب.',
  draftIntro:
    'صيغ آليًا من النص ولم يراجعه أحد. قابل كل حكم بالكلمات التي يقتبسها، وصحّح ما فيه من خطأ، ثم احفظه. وحتى ذلك الحين لا يوجد إلا في علامة التبويب هذه.',
  fromText: 'صغه من نص',
  saveNew: 'احفظه اتفاقًا',
  discard: 'اترك المسودة',
  notKept: 'لم يُحفظ بعد.',
  taken: 'يوجد اتفاق محفوظ بهذا `id`: أعطِ ملفك غيره في السطر `id:` ثم احفظه.',
  saving: 'جارٍ الحفظ…',
  saved: 'حُفظ بوصفه الإصدار {version, number}.',
  unchanged: 'لم يتغير شيء: الإصدار {version, number} قائم.',
  faulty: 'في الملف أخطاء ولا يمكن حفظه قبل إصلاحها.',
  readable: 'الملف مقروء.',
  counts:
    '{faults, plural, =0 {لا خطأ} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، {findings, plural, =0 {لا ملاحظة} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}.',
  changed: 'توجد تغييرات لم تُحفظ بعد.',
  newer: 'حفظ شخص آخر الإصدار {version, number} وأنت تكتب.',
  clashHeading: 'إصداران',
  clashSays: 'بدأ إصدارك من إصدار أقدم. لم يضع شيء: انظر أين يختلفان ثم اختر.',
  mine: 'إصدارك',
  theirs: 'الإصدار {version, number} القائم',
  keepMine: 'احفظ إصدارك فوقه',
  takeTheirs: 'خذ القائم',
  line: 'السطر {line, number}',
  same: 'لا يختلفان.',
  marks: 'العلامات',
  noMarks: 'لا شيء معلَّم.',
}
