import type { Translation } from '#views/speech/message-area'
import type { todayMessages } from '#web/pages/today/today-messages'

/** The page of today. */
export const today: Translation<typeof todayMessages> = {
  tab: 'اليوم: {title}',
  calm: 'من هذا المنظور لا شيء محل خلاف أو متأخر أو مستحق خلال 30 يومًا.',
  calmNext: '<ledger>عرض كل الأحكام في السجل</ledger>، أو تحريك شريط الزمن إلى يوم آخر.',
  nextHeading: 'التغيير التالي، إن لم يُعرف شيء آخر',
  next: 'في {day}: <norm>{change}</norm>.',
  noClaims: 'تظهر الإفادات هنا عندما يُعرف تقرير عن هذا الاتفاق.',
  readOwn: '<paste>قراءة نص من عندك</paste>.',
  heardFrom: '{speaker}، {day}',
  waitingHeading: 'بانتظار المراجعة',
  waiting:
    '{count, plural, zero {لا وثائق فيها} one {وثيقة واحدة فيها} two {وثيقتان فيهما} few {# وثائق فيها} many {# وثيقة فيها} other {# وثيقة فيها}} عناصر لم تُحسم. <next>راجع التالية</next>.',
  waitingAtLeast:
    'في ما لا يقل عن {count, plural, zero {# وثيقة} one {وثيقة واحدة} two {وثيقتين} few {# وثائق} many {# وثيقة} other {# وثيقة}} عناصر لم تُحسم. <next>راجع التالية</next>.',
  eventfulDays: 'أيام عُرف فيها الكثير',
}
