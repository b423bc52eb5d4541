import type { Translation } from '#views/speech/message-area'
import type { comparisonPageMessages } from '#web/pages/comparison/comparison-messages'

/** The page that sets two days of knowledge side by side. */
export const comparisonPage: Translation<typeof comparisonPageMessages> = {
  tab: 'Что изменилось: {title}',
  above: 'Один день в мире, известный на два дня: {day}',
  earlier: 'Известно на, раньше',
  later: 'Известно на, позже',
  wrongOrder: 'Более ранний день позже более позднего; выберите его заново.',
  newsHeading: 'Что стало известно за это время',
  noNews: 'Между этими двумя днями ничего не стало известно.',
  noNewsNext: 'Выберите выше более ранний день или перейдите к странице <today>«Сегодня»</today>.',
  changesHeading: 'Что это изменило в реестре',
  noChanges: 'Каждая норма в прежнем состоянии.',
  unchanged:
    '{count, plural, one {# норма в прежнем состоянии} few {# нормы в прежнем состоянии} other {# норм в прежнем состоянии}}.',
  norm: 'Норма',
  before: 'Известно на {day}',
  after: 'Известно на {day}',
  documentOf: 'документ: {source}',
  caption: 'Нормы, состояние которых изменилось',
}
