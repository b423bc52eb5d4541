import type { Translation } from '#views/speech/message-area'
import type { findingsMessages } from '#web/pages/findings/findings-messages'

/** The page of findings. */
export const findings: Translation<typeof findingsMessages> = {
  title:
    '{gaps, plural, =0 {لا يترك النص سؤالًا مفتوحًا} one {يترك النص سؤالًا واحدًا مفتوحًا} two {يترك النص سؤالين مفتوحين} few {يترك النص # أسئلة مفتوحة} many {يترك النص # سؤالًا مفتوحًا} other {يترك النص # سؤال مفتوح}}؛ {rules, plural, =0 {ولم تجد القواعد نقطة غامضة} one {ووجدت قاعدة واحدة } two {ووجدت قاعدتان } few {ووجدت # قواعد } many {ووجدت # قاعدة } other {ووجدت # قاعدة }}{findings, plural, =0 {} one {نقطة غامضة واحدة} two {نقطتين غامضتين} few {# نقاط غامضة} many {# نقطة غامضة} other {# نقطة غامضة}}',
  tab: 'الملاحظات: {title}',
  intro:
    'أسئلة تُطرح على من يصوغ النص أو يفسره. ليست الملاحظة لومًا: فوقف إطلاق نار قصير يترك مفتوحًا ما يحسمه اتفاق طويل. <editor>أصلحها في الملف</editor>، أو خذها معك <memo>مذكرة للطباعة</memo>.',
  gapsHeading: 'تُرك مفتوحًا، كما دوّنه من راجع النص',
  noGaps: 'لم تُدوَّن ثغرة. تُكتب الثغرات تحت `gaps` في الحكم.',
  rulesHeading: 'وجدته القواعد',
  noFindings: 'لم تجد القواعد شيئًا غامضًا.',
  noticedBy: 'لاحظه {who}',
  times:
    '{severity, select, error {خطأ} warning {تحذير} other {ملاحظة}}، {count, plural, one {مرة واحدة} two {مرتان} few {# مرات} many {# مرة} other {# مرة}}',
  ask: 'اسأل: {question}',
  allowedHeading: 'تُرك كما هو عمدًا',
  allowedCount:
    '{count, plural, one {يسمح الملف بملاحظة واحدة، مع سببها.} two {يسمح الملف بملاحظتين، مع سبب كل منهما.} few {يسمح الملف بـ # ملاحظات، مع سبب كل منها.} many {يسمح الملف بـ # ملاحظة، مع سبب كل منها.} other {يسمح الملف بـ # ملاحظة، مع سبب كل منها.}}',
  reason: 'السبب: {reason}',
}
