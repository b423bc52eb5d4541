import type { Translation } from '#views/speech/message-area'
import type { custodyMessages } from '#web/pages/document/custody-messages'

/** How a document came in. */
export const custody: Translation<typeof custodyMessages> = {
  heading: 'Как документ сюда попал',
  came: '{by}, {day}: принято из',
  inside: '{locator} в составе большего файла',
  reader: 'Текст получен программой Servanda {version}.',
  hash: 'SHA-256 байтов в исходном виде',
  'particular.from': 'от кого',
  'particular.to': 'кому',
  'particular.cc': 'копия',
  'particular.date': 'дата',
  'particular.messageId': 'номер письма',
  'particular.inReplyTo': 'в ответ на',
  'particular.feed': 'лента',
  'particular.entry': 'запись',
  'particular.address': 'адрес',
  'particular.stated day': 'указанный в ней день',
}
