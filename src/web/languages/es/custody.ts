import type { Translation } from '#views/speech/message-area'
import type { custodyMessages } from '#web/pages/document/custody-messages'

/** How a document came in. */
export const custody: Translation<typeof custodyMessages> = {
  heading: 'Cómo llegó aquí',
  came: '{by} lo incorporó el {day}, desde',
  inside: '{locator} de un archivo mayor',
  reader: 'Su texto lo extrajo Servanda {version}.',
  hash: 'SHA-256 de los bytes tal como llegaron',
  'particular.from': 'de',
  'particular.to': 'a',
  'particular.cc': 'copia a',
  'particular.date': 'fecha',
  'particular.messageId': 'identificador del mensaje',
  'particular.inReplyTo': 'en respuesta a',
  'particular.feed': 'canal',
  'particular.entry': 'entrada',
  'particular.address': 'dirección',
  'particular.stated day': 'día que indica',
}
