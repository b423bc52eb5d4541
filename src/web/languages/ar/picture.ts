import type { Translation } from '#views/speech/message-area'
import type { pictureMessages } from '#web/parts/picture-messages'

/** Taking a picture away. */
export const picture: Translation<typeof pictureMessages> = {
  save: 'حفظ كصورة',
  svg: 'SVG',
  png: 'PNG',
  failed: 'تعذّر إنشاء الصورة. أعد تحميل الصفحة أو استخدم `servanda export`.',
}
