import type { Translation } from '#views/speech/message-area'
import type { documentMessages } from '#web/pages/document/document-messages'

/** The page of a document. */
export const document: Translation<typeof documentMessages> = {
  documents: 'الوثائق',
  tab: 'وثيقة',
  unread: 'لم يستطع القارئ قراءة هذا النص؛ يُعرض كما وصل.',
  noText: 'يعرف السجل هذه الوثيقة، لكن نصها ليس في مساحة العمل. أضفها بالأمر `servanda import`.',
  missing: 'لا توجد وثيقة باسم `{id}` لا في مساحة العمل ولا في السجل.',
  back: 'العودة إلى الوثائق',
  onRecord: 'المسجَّل من هذه الوثيقة',
  origin: 'الأصل: {origin}',
  sourceAndFacts: '<who>{source}</who>، {facts}',
}
