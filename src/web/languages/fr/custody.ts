import type { Translation } from '#views/speech/message-area'
import type { custodyMessages } from '#web/pages/document/custody-messages'

/** How a document came in. */
export const custody: Translation<typeof custodyMessages> = {
  heading: 'Comment il est arrivé ici',
  came: '{by} l’a fait entrer le {day}, depuis',
  inside: '{locator} d’un fichier plus grand',
  reader: 'Son texte a été extrait par Servanda {version}.',
  hash: 'SHA-256 des octets tels qu’ils sont arrivés',
  'particular.from': 'de',
  'particular.to': 'à',
  'particular.cc': 'copie à',
  'particular.date': 'date',
  'particular.messageId': 'identifiant du message',
  'particular.inReplyTo': 'en réponse à',
  'particular.feed': 'flux',
  'particular.entry': 'entrée',
  'particular.address': 'adresse',
  'particular.stated day': 'jour indiqué',
}
