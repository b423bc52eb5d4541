import type { Translation } from '#views/speech/message-area'
import type { findMessages } from '#web/shell/find-messages'

/** The dialog that finds anything. */
export const find: Translation<typeof findMessages> = {
  findAnything: 'Trouver n’importe quoi',
  findHint: 'Une norme, un lieu, une source, une page, ou un jour comme {day}',
  foundNothing: 'Rien ne s’appelle ainsi ici. Essayez avec moins de mots.',
  findKeys: '<key>↑</key> <key>↓</key> pour choisir, <key>Enter</key> pour y aller, <key>Esc</key> pour fermer',
  lookAtKnown: 'Regarder le {day} tel qu’on le connaissait ce jour-là',
  'kind.page': 'page',
  'kind.day': 'jour',
  'kind.norm': 'norme',
  'kind.document': 'document',
  'kind.source': 'source',
  'kind.provision': 'disposition',
  found: 'Ce qui a été trouvé',
  lookAt: 'Regarder le {day}',
  'kind.place': 'lieu',
  'kind.claim': 'affirmation',
  'kind.party': 'partie',
}
