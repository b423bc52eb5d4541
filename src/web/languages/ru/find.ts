import type { Translation } from '#views/speech/message-area'
import type { findMessages } from '#web/shell/find-messages'

/** The dialog that finds anything. */
export const find: Translation<typeof findMessages> = {
  findAnything: 'Найти что угодно',
  findHint: 'Норма, место, источник, страница или день, например {day}',
  foundNothing: 'Здесь ничего так не называется. Попробуйте меньше слов.',
  findKeys: '<key>↑</key> <key>↓</key> — выбрать, <key>Enter</key> — перейти, <key>Esc</key> — закрыть',
  lookAtKnown: 'Посмотреть на {day} по тому, что было известно в тот день',
  'kind.page': 'страница',
  'kind.day': 'день',
  'kind.norm': 'норма',
  'kind.document': 'документ',
  'kind.source': 'источник',
  'kind.provision': 'положение',
  found: 'Найдено',
  lookAt: 'Посмотреть на {day}',
  'kind.place': 'место',
  'kind.claim': 'утверждение',
  'kind.party': 'сторона',
}
