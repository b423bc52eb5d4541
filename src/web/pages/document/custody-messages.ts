import { messageArea } from '#views/speech/message-area'

/** What the page of a document says of how it came in. */
export const custodyMessages = messageArea('custody', {
  heading: 'How it came here',
  came: '{by} took it in on {day}, from',
  inside: '{locator} of a larger file',
  reader: 'Its text was made by Servanda {version}.',
  hash: 'SHA-256 of the bytes as they came',
  'particular.from': 'from',
  'particular.to': 'to',
  'particular.cc': 'copy to',
  'particular.date': 'date',
  'particular.messageId': 'id of the message',
  'particular.inReplyTo': 'in reply to',
  'particular.feed': 'feed',
  'particular.entry': 'entry',
  'particular.address': 'address',
  'particular.stated day': 'day that it states',
})
