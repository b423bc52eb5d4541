import type { Translation } from '#views/speech/message-area'
import type { documentsMessages } from '#web/pages/documents/documents-messages'

/** The page of documents. */
export const documents: Translation<typeof documentsMessages> = {
  tab: 'الوثائق: {title}',
  none: 'لم تكن أي وثيقة معروفة بعد',
  noneOnRecord: 'لا وثيقة في السجل بعد',
  known:
    '{count, plural, zero {لا وثائق معروفة} one {وثيقة واحدة معروفة} two {وثيقتان معروفتان} few {# وثائق معروفة} many {# وثيقة معروفة} other {# وثيقة معروفة}}',
  shared:
    '{count, plural, zero {لا وثائق معروفة} one {وثيقة واحدة معروفة} two {وثيقتان معروفتان} few {# وثائق معروفة} many {# وثيقة معروفة} other {# وثيقة معروفة}}؛ منها {copied} تشترك في أصل واحد مع غيرها',
  about: 'نُسخ التقرير الواحد تُعد أصلًا واحدًا. يُفتح كل نص مع الكلمات التي علّمها القارئ فيه.',
  filter: 'تصفية الوثائق',
  paste: 'اقرأ نصًا من عندك',
  takeIn: 'أدخل ملفات',
  empty: 'لم تكن أي وثيقة معروفة في هذا اليوم. قدّم «معروف في» أو أضف وثيقة بالأمر `servanda import`.',
  emptyNow: 'لا وثيقة في السجل بعد. أدخل الملفات، ثم حدد صاحب كل منها واقبل ما يفيد به.',
  noMatch: 'لا وثيقة مطابقة.',
  all: 'أظهر كل الوثائق',
  caption: 'الوثائق، الأحدث أولًا',
  published: 'نُشرت',
  title: 'العنوان',
  source: 'المصدر',
  claims: 'الإفادات',
  origin: 'الأصل',
  review: 'المراجعة',
  claimCount:
    '{count, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}',
  breaksOff: '(ينقطع النص)',
  ownOrigin: 'أصلها',
  waiting:
    '{open, plural, zero {لا شيء ينتظر} one {عنصر واحد ينتظر} two {عنصران ينتظران} few {# عناصر تنتظر} many {# عنصرًا ينتظر} other {# عنصر ينتظر}}',
  reviewed: 'روجعت',
  nothingProposed: 'لم يُقترح شيء',
  more: '{count, plural, zero {لا وثيقة معروضة} one {وثيقة واحدة معروضة} two {وثيقتان معروضتان} few {# وثائق معروضة} many {# وثيقة معروضة} other {# وثيقة معروضة}} من القائمة: أظهر المزيد',
  unrecorded: 'في مساحة العمل، ولم تُسجَّل بعد',
  unrecordedWhy: 'افتح وثيقة، واذكر لمن هي، واقبل ما تفيد به.',
}
