import type { Translation } from '#views/speech/message-area'
import type { findMessages } from '#web/shell/find-messages'

/** The dialog that finds anything. */
export const find: Translation<typeof findMessages> = {
  findAnything: 'البحث عن أي شيء',
  findHint: 'حكم أو مكان أو مصدر أو صفحة أو يوم مثل {day}',
  foundNothing: 'لا شيء هنا بهذا الاسم. جرّب كلمات أقل.',
  findKeys: '<key>↑</key> <key>↓</key> للاختيار، <key>Enter</key> للانتقال، <key>Esc</key> للإغلاق',
  lookAtKnown: 'النظر إلى {day} كما كان معروفًا في ذلك اليوم',
  'kind.page': 'صفحة',
  'kind.day': 'يوم',
  'kind.norm': 'حكم',
  'kind.document': 'وثيقة',
  'kind.source': 'مصدر',
  'kind.provision': 'مادة',
  found: 'ما عُثر عليه',
  lookAt: 'النظر إلى {day}',
  'kind.place': 'مكان',
  'kind.claim': 'إفادة',
  'kind.party': 'طرف',
}
