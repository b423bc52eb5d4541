import type { Translation } from '#views/speech/message-area'
import type { pictureMessages } from '#web/parts/picture-messages'

/** Taking a picture away. */
export const picture: Translation<typeof pictureMessages> = {
  save: 'Guardar como imagen',
  svg: 'SVG',
  png: 'PNG',
  failed: 'No se pudo hacer la imagen. Cargue la página de nuevo o use `servanda export`.',
}
