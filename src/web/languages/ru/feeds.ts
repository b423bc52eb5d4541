import type { Translation } from '#views/speech/message-area'
import type { feedsMessages } from '#web/pages/feeds/feeds-messages'

/** The page of feeds. */
export const feeds: Translation<typeof feedsMessages> = {
  tab: 'Ленты: {title}',
  heading:
    '{count, plural, =0 {Ни одна лента не читается} one {Читается # лента} few {Читаются # ленты} other {Читается # лент}}',
  about:
    'Лента (RSS, Atom, JSON) сообщает о новом по адресу, который вы называете. Каждая запись становится документом об этом соглашении и ждёт проверки. Ленты запрашиваются бережно, только в открытом интернете и только эти.',
  address: 'Адрес ленты',
  every: 'Запрашивать не чаще чем раз в … минут',
  pages: 'Брать и страницу, на которую ведёт новая запись',
  follow: 'Читать',
  list: 'Читаемые ленты',
  feed: 'Лента',
  interval: 'Не чаще',
  last: 'Что вышло',
  acts: 'Действия',
  everyMinutes: '{count, plural, one {раз в # минуту} few {раз в # минуты} other {раз в # минут}}',
  withPages: 'со страницами',
  elsewhere: 'о другом соглашении: {agreement}',
  unasked: 'ещё не запрашивалась',
  asked: '{at}: {outcome}',
  fetched: 'было новое',
  unchanged: 'ничего нового',
  gone: 'исчезла насовсем',
  failed: 'не удалось получить',
  notYet: 'запрашивалась недавно: снова не раньше {at}',
  poll: 'Запросить',
  asking: 'запрашивается',
  leave: 'Перестать',
  serving: 'С `servanda serve --feeds` ленты запрашиваются сами, каждая в свой срок.',
  review: 'Пришедшее ждёт среди <documents>документов</documents>.',
}
