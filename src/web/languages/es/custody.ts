import type { Translation } from '#views/speech/message-area'
import type { custodyMessages } from '#web/pages/document/custody-messages'

/** How a document came in. */
export const custody: Translation<typeof custodyMessages> = {
  heading: 'Cómo llegó aquí',
  came: '{by} lo incorporó el {day}, desde',
  inside: '{locator} de un archivo mayor',
  reader: 'Su texto lo extrajo Servanda {version}.',
  hash: 'SHA-256 de los bytes tal como llegaron',
}
