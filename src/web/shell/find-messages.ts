import { messageArea } from '#views/speech/message-area'

/** The dialog that finds anything; it is fetched when it is opened, and its words with it. */
export const findMessages = messageArea('find', {
  findAnything: 'Find anything',
  findHint: 'A norm, a place, a source, a page, or a day such as {day}',
  foundNothing: 'Nothing is called that here. Try fewer words.',
  findKeys: '<key>↑</key> <key>↓</key> to choose, <key>Enter</key> to go, <key>Esc</key> to close',
  lookAtKnown: 'Look at {day} as it was known that day',
  'kind.page': 'page',
  'kind.day': 'day',
  'kind.norm': 'norm',
  'kind.document': 'document',
  'kind.source': 'source',
  'kind.provision': 'provision',
  found: 'What was found',
  lookAt: 'Look at {day}',
  'kind.place': 'place',
  'kind.claim': 'claim',
  'kind.party': 'party',
})
