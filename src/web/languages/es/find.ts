import type { Translation } from '#views/speech/message-area'
import type { findMessages } from '#web/shell/find-messages'

/** The dialog that finds anything. */
export const find: Translation<typeof findMessages> = {
  findAnything: 'Buscar cualquier cosa',
  findHint: 'Una norma, un lugar, una fuente, una página o un día como {day}',
  foundNothing: 'Nada se llama así aquí. Pruebe con menos palabras.',
  findKeys: '<key>↑</key> <key>↓</key> para elegir, <key>Enter</key> para ir, <key>Esc</key> para cerrar',
  lookAtKnown: 'Ver el {day} tal como se conocía ese día',
  'kind.page': 'página',
  'kind.day': 'día',
  'kind.norm': 'norma',
  'kind.document': 'documento',
  'kind.source': 'fuente',
  'kind.provision': 'disposición',
  found: 'Resultados',
  lookAt: 'Ver el {day}',
  'kind.place': 'lugar',
  'kind.claim': 'afirmación',
  'kind.party': 'parte',
}
