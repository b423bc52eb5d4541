import type { Translation } from '#views/speech/message-area'
import type { pictureMessages } from '#web/parts/picture-messages'

/** Taking a picture away. */
export const picture: Translation<typeof pictureMessages> = {
  save: 'Сохранить как изображение',
  svg: 'SVG',
  png: 'PNG',
  failed: 'Изображение не удалось создать. Загрузите страницу снова или используйте `servanda export`.',
}
