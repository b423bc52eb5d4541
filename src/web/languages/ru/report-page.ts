import type { Translation } from '#views/speech/message-area'
import type { reportPageMessages } from '#web/pages/report/report-page-messages'

/** The page of the situation report. */
export const reportPage: Translation<typeof reportPageMessages> = {
  tab: 'Отчёт о положении: {title}',
  above: 'Отчёт о положении',
  since: 'По сравнению с',
  sinceHint: 'день предыдущего отчёта',
  notCompared: 'Не сравнивать',
  download: 'Скачать',
  asDocx: 'Файл Word',
  asMd: 'Markdown',
  asHtml: 'Веб-страница',
  print: 'Печать',
  making: 'Файл готовится',
  failed: 'Файл не удалось создать. Загрузите страницу заново или используйте `servanda export report`.',
  toNote: 'Сноска {number}',
  document: 'документ',
  norm: 'норма',
  growing: '{count, plural, one {Пишется ещё # норма} few {Пишутся ещё # нормы} other {Пишется ещё # норм}}…',
  comparison: 'Посмотреть оба дня <comparison>рядом</comparison>.',
  sinceAfter: 'Этот день позже дня отчёта; выберите более ранний.',
}
