import type { Translation } from '#views/speech/message-area'
import type { pictureMessages } from '#web/parts/picture-messages'

/** Taking a picture away. */
export const picture: Translation<typeof pictureMessages> = {
  save: 'Enregistrer comme image',
  svg: 'SVG',
  png: 'PNG',
  failed: 'L’image n’a pas pu être faite. Rechargez la page ou utilisez `servanda export`.',
}
