import type { Translation } from '#views/speech/message-area'
import type { custodyMessages } from '#web/pages/document/custody-messages'

/** How a document came in. */
export const custody: Translation<typeof custodyMessages> = {
  heading: 'Как документ сюда попал',
  came: '{by}, {day}: принято из',
  inside: '{locator} в составе большего файла',
  reader: 'Текст получен программой Servanda {version}.',
  hash: 'SHA-256 байтов в исходном виде',
}
