import type { Translation } from '#views/speech/message-area'
import type { startMessages } from '#web/pages/start/start-messages'

/** The first page. */
export const start: Translation<typeof startMessages> = {
  tab: 'الاتفاقات',
  none: 'لا تحفظ مساحة العمل هذه أي اتفاق بعد',
  many: '{count, plural, zero {لا اتفاقات محفوظة هنا} one {اتفاق واحد محفوظ هنا} two {اتفاقان محفوظان هنا} few {# اتفاقات محفوظة هنا} many {# اتفاقًا محفوظًا هنا} other {# اتفاق محفوظ هنا}}',
  intro:
    'تحفظ Servanda الاتفاقات: من عليه ماذا ولمن ومتى، وماذا يقول كل مصدر عن ذلك، وما يتركه النص مفتوحًا، لأي يوم ولأي حالة معرفة.',
  demonstration: 'حالة العرض',
  demonstrationTeaches:
    'اتفاق حقيقي مع تقارير أسابيعه الأولى، أعدنا سردها بكلماتنا: حرّك مقبضي الزمن لترى ما كان مستحقًا، وما قيل، وما لم يكن أحد يعرفه.',
  openDemonstration: 'فتح حالة العرض',
  takingDemonstration: 'تُقرأ نصوصها الآن؛ يستغرق ذلك بضع ثوانٍ.',
  ownText: 'نص من عندك',
  ownTextTeaches: 'ألصق اتفاقًا أو تقريرًا لترى ما يجده القارئ فيه. لا يُحفظ منه شيء.',
  ownAgreement: 'اتفاق من عندك',
  teaches:
    'ألصق نصه ودع القارئ يصوغ ملف الاتفاق، ثم راجعه قبل حفظه. أما الملف المكتوب فيأتي بالأمر `servanda import AGREEMENT.yaml`.',
  draftFromText: 'صغه من نصه',
  writeFile: 'اكتب الملف',
  readOwn: 'قراءة نص من عندك',
  item: '{kind}، {concluded} · {count, plural, zero {لا أحكام} one {حكم واحد} two {حكمان} few {# أحكام} many {# حكمًا} other {# حكم}} · النسخة {version}',
  concluded: 'أُبرم في {day}',
}
