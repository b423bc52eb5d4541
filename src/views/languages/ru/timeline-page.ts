import type { Translation } from '#views/speech/message-area'
import type { timelinePageMessages } from '#views/words/timeline-page-messages'

/** The page of the timeline. */
export const timelinePage: Translation<typeof timelinePageMessages> = {
  tab: 'Хронология: {title}',
  below: 'Показан тот же отрезок, что и на полосе времени выше.',
  empty: 'Норм, которые можно изобразить, нет. Нормы берутся из файла соглашения.',
  emptyNext: 'Как хранится соглашение',
  howShown: 'Как показать',
  asDrawing: 'Рисунком',
  asTable: 'Таблицей',
  howGrouped: 'Как сгруппировать',
  byProvision: 'По положениям',
  byBearer: 'По обязанным',
  keyWindow: 'период и столбик там, где он закрывается',
  keyMoved: 'срок перенесён поправкой',
  keyFor: 'утверждение «за», над линией',
  keyAgainst: 'утверждение «против», под линией',
  keyUnadmitted: 'не допущено правилом доказывания',
  tableCaption: 'Хронология в виде таблицы',
  norm: 'Норма',
  status: 'Статус',
  window: 'Период',
  moved: 'Перенос',
  claims: 'Утверждения',
}
