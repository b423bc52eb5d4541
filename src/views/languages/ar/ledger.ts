import type { Translation } from '#views/speech/message-area'
import type { ledgerMessages } from '#views/words/ledger-messages'

/** The page of the ledger. */
export const ledger: Translation<typeof ledgerMessages> = {
  tab: 'السجل: {title}',
  filter: 'تصفية الأحكام',
  shown:
    'المعروض {count, number} من {all, plural, zero {# حكم} one {# حكم} two {# حكمين} few {# أحكام} many {# حكمًا} other {# حكم}}',
  none: 'لا أحكام مصوغة في هذا الاتفاق بعد. تُكتب في ملفه تحت `norms` في المادة.',
  long: 'سجل طويل: تتبع الحالات شريط الزمن فورًا، أما الآجال والأدلة فعندما يستقر.',
  printWhole: 'اطبع الكل',
  preparingPrint: 'تُجهَّز كل الصفوف…',
  noMatch: 'لا حكم يطابق.',
  showAll: 'عرض كل الأحكام',
  caption: 'السجل: الأحكام بحسب المواد',
  status: 'الحالة',
  what: 'ما هو مستحق',
  who: 'من ولمن',
  when: 'الأجل',
  evidence: 'الأدلة',
  noProvision: 'بلا مادة من النص',
  to: 'إلى',
  heard: 'آخر ما سُمع: {day}',
}
