import type { Translation } from '#views/speech/message-area'
import type { todayMessages } from '#web/pages/today/today-messages'

/** The page of today. */
export const today: Translation<typeof todayMessages> = {
  tab: 'Сегодня: {title}',
  calm: 'На эту дату нет ни спорных, ни просроченных норм, ни норм со сроком в ближайшие 30 дней.',
  calmNext: '<ledger>Посмотреть все нормы в реестре</ledger> или передвинуть шкалу времени на другой день.',
  nextHeading: 'Следующее изменение, если больше ничего не станет известно',
  next: '{day}: <norm>{change}</norm>.',
  noClaims: 'Утверждения появятся здесь, когда станет известно сообщение об этом соглашении.',
  readOwn: '<paste>Прочитать свой текст</paste>.',
  heardFrom: '{speaker}, {day}',
  waitingHeading: 'Ждёт проверки',
  waiting:
    '{count, plural, one {В # документе} other {В # документах}} есть нерешённое. <next>Проверить следующий</next>.',
  waitingAtLeast:
    '{count, plural, one {По меньшей мере в # документе} other {По меньшей мере в # документах}} есть нерешённое. <next>Проверить следующий</next>.',
  eventfulDays: 'Дни, когда стало известно многое',
}
