import type { Translation } from '#views/speech/message-area'
import type { mapPageMessages } from '#views/words/map-page-messages'

/** The page of the map. */
export const mapPage: Translation<typeof mapPageMessages> = {
  tab: 'Карта: {title}',
  below:
    '{day}. Карта не рисует ничьей истины: она показывает, кто, как утверждается, контролирует место и кто это утверждает.',
  noClaims: 'Не известно, чтобы кто-либо утверждал контроль над каким-либо местом',
  claimed:
    '{count, number} из {places, plural, one {# места} other {# мест}} — с утверждениями о контроле{disputed, plural, =0 {, и ни одно не оспаривается} one {; оспаривается #} other {; оспаривается #}}',
  empty: 'Это соглашение не называет мест. Места берутся из его файла, раздел `places`.',
  emptyNext: 'К реестру',
  noShapes:
    'Ни для одного места нет границы; таблица говорит, что утверждается. Граница указывается в файле соглашения, `boundary`.',
  heldBy: '<sign>{letter}</sign> — как утверждается, под контролем: <name>{party}</name>',
  disputed: 'оспаривается: утверждения называют разных держателей',
  dashed: 'пунктир: утверждений нет; бледно там, где держателя предполагает текст',
  lines: 'Линии: {title}, {author}',
  linesDated: 'Линии: {title}, {author}, {date}',
  accurate: '{lines}, точность {accuracy}',
  licensed: '{lines}; {licence}.',
  caption: 'Места и кто, как утверждается, их контролирует',
  place: 'Место',
  control: 'Контроль, как утверждается',
  noBoundary: 'границы нет под рукой',
  placeDisputed: 'Оспаривается: {words}',
  says: '{holder}, говорит {who}, о дне {day}',
  saysPart: '{holder} (часть), говорит {who}, о дне {day}',
  older: '{words} (старее)',
  overview: 'Обзор, а не заявление о какой-либо границе.',
}
