import type { Translation } from '#views/speech/message-area'
import type { custodyMessages } from '#web/pages/document/custody-messages'

/** How a document came in. */
export const custody: Translation<typeof custodyMessages> = {
  heading: 'كيف وصلت إلى هنا',
  came: 'أدخلها {by} في {day}، من',
  inside: '{locator} ضمن ملف أكبر',
  reader: 'استخرج نصها Servanda {version}.',
  hash: 'بصمة SHA-256 للبايتات كما وصلت',
  'particular.from': 'من',
  'particular.to': 'إلى',
  'particular.cc': 'نسخة إلى',
  'particular.date': 'التاريخ',
  'particular.messageId': 'معرّف الرسالة',
  'particular.inReplyTo': 'ردًا على',
  'particular.feed': 'الخلاصة',
  'particular.entry': 'المدخل',
  'particular.address': 'العنوان',
  'particular.stated day': 'اليوم المذكور',
}
