import type { Translation } from '#views/speech/message-area'
import type { pagesMessages } from '#web/pages/pages-messages'

/** The names of the pages. */
export const pages: Translation<typeof pagesMessages> = {
  today: 'Сегодня',
  todaySays: 'что требует внимания, что стало известно, что изменится дальше',
  ledger: 'Реестр',
  ledgerSays: 'кто, кому, что и к какому сроку должен и как обстоит каждая норма',
  timeline: 'Хронология',
  timelineSays: 'периоды, сроки и утверждения на одной оси',
  map: 'Карта',
  mapSays: 'контроль над местами, как его утверждает каждая сторона',
  documents: 'Документы',
  documentsSays: 'сообщения и тексты с тем, что в них нашёл читатель',
  sources: 'Источники',
  sourcesSays: 'кто говорит, как оценён и что говорит',
  document: 'Документ',
  documentSays: 'один текст и рядом найденные в нём элементы',
  norm: 'Норма',
  normSays: 'одна норма с основаниями, доказательствами и историей',
  text: 'Текст',
  textSays: 'каждое положение, опубликованные версии, изменения и толкования',
  findings: 'Замечания',
  findingsSays: 'что текст оставляет открытым или неясным',
  paste: 'Прочитать текст',
  pasteSays: 'вставить свой текст и увидеть, как он прочитан',
  settings: 'Настройки',
  settingsSays: 'язык, светлая или тёмная тема, одиночные клавиши, стандарт доказывания',
  help: 'Справка',
  helpSays: 'клавиши, знаки, оценки и слова',
}
