import type { Translation } from '#views/speech/message-area'
import type { feedsMessages } from '#web/pages/feeds/feeds-messages'

/** The page of feeds. */
export const feeds: Translation<typeof feedsMessages> = {
  tab: 'الخلاصات: {title}',
  heading:
    '{count, plural, zero {لا تُتابع أي خلاصة} one {تُتابع خلاصة واحدة} two {تُتابع خلاصتان} few {تُتابع # خلاصات} many {تُتابع # خلاصة} other {تُتابع # خلاصة}}',
  about:
    'تُنبئ الخلاصة (RSS أو Atom أو JSON) بالتقارير الجديدة في عنوان تسمّيه. يصبح كل مدخل وثيقة عن هذا الاتفاق وينتظر المراجعة. تُسأل الخلاصات بلطف، على الشبكة العامة وحدها، وهذه وحدها.',
  address: 'عنوان الخلاصة',
  every: 'تُسأل على الأكثر كل … دقيقة',
  pages: 'اجلب أيضًا الصفحة التي يقود إليها كل مدخل جديد',
  follow: 'تابع',
  list: 'الخلاصات المتابَعة',
  feed: 'الخلاصة',
  interval: 'تُسأل على الأكثر',
  last: 'ما آل إليه',
  acts: 'أفعال',
  everyMinutes:
    '{count, plural, zero {كل # دقيقة} one {كل دقيقة} two {كل دقيقتين} few {كل # دقائق} many {كل # دقيقة} other {كل # دقيقة}}',
  withPages: 'مع الصفحات',
  elsewhere: 'عن اتفاق آخر: {agreement}',
  unasked: 'لم تُسأل بعد',
  asked: '{at}: {outcome}',
  fetched: 'كان هناك جديد',
  unchanged: 'لا جديد',
  gone: 'زالت نهائيًا',
  failed: 'تعذّر الحصول عليها',
  notYet: 'سُئلت منذ قليل: ليس قبل {at}',
  poll: 'اسأل الآن',
  asking: 'تُسأل الآن',
  leave: 'اترك',
  serving: 'مع `servanda serve --feeds` تُسأل الخلاصات من تلقاء نفسها، كل منها في حينه.',
  review: 'ما جاء ينتظر في <documents>الوثائق</documents>.',
}
