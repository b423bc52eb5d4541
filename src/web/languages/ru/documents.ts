import type { Translation } from '#views/speech/message-area'
import type { documentsMessages } from '#web/pages/documents/documents-messages'

/** The page of documents. */
export const documents: Translation<typeof documentsMessages> = {
  tab: 'Документы: {title}',
  none: 'Ни один документ ещё не был известен',
  noneOnRecord: 'На учёте ещё нет документов',
  known: '{count, plural, one {Известен # документ} few {Известны # документа} other {Известно # документов}}',
  shared:
    '{count, plural, one {Известен # документ} few {Известны # документа} other {Известно # документов}}; {copied} из них — с общим первоисточником',
  about:
    'Копии одного сообщения считаются одним первоисточником. Каждый текст открывается с тем, что в нём отметил читатель.',
  filter: 'Отобрать документы',
  paste: 'Прочитать свой текст',
  takeIn: 'Принять файлы',
  empty:
    'К этому дню не был известен ни один документ. Передвиньте «известно на» вперёд или добавьте документ командой `servanda import`.',
  emptyNow: 'На учёте ещё нет документов. Примите файлы, затем укажите, чей каждый, и примите то, что он утверждает.',
  noMatch: 'Ни один документ не подходит.',
  all: 'Показать все документы',
  caption: 'Документы, новые сверху',
  published: 'Опубликован',
  title: 'Название',
  source: 'Источник',
  claims: 'Утверждения',
  origin: 'Первоисточник',
  review: 'Проверка',
  claimCount: '{count, plural, =0 {нет утверждений} one {# утверждение} few {# утверждения} other {# утверждений}}',
  breaksOff: '(обрывается)',
  ownOrigin: 'свой',
  waiting: '{open, plural, one {ждёт # пункт} few {ждут # пункта} other {ждёт # пунктов}}',
  reviewed: 'проверен',
  nothingProposed: 'ничего не предложено',
  more: '{count, plural, one {Показан # документ очереди: показать ещё} few {Показано # документа очереди: показать ещё} other {Показано # документов очереди: показать ещё}}',
  unrecorded: 'В рабочем пространстве, но ещё не в записях',
  unrecordedWhy: 'Откройте документ, скажите, чей он, и примите то, что он утверждает.',
}
