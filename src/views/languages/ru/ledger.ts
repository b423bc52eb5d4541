import type { Translation } from '#views/speech/message-area'
import type { ledgerMessages } from '#views/words/ledger-messages'

/** The page of the ledger. */
export const ledger: Translation<typeof ledgerMessages> = {
  tab: 'Реестр: {title}',
  filter: 'Отбор норм',
  shown: 'показано {count, number} из {all, plural, one {# нормы} other {# норм}}',
  none: 'В этом соглашении ещё нет смоделированных норм. Их пишут в его файле, под `norms` положения.',
  long: 'Длинный реестр: состояния следуют за шкалой времени сразу, сроки и доказательства — когда она замрёт.',
  printWhole: 'Напечатать всё',
  preparingPrint: 'Строки готовятся…',
  noMatch: 'Ни одна норма не подходит.',
  showAll: 'Показать все нормы',
  caption: 'Реестр: нормы по положениям',
  status: 'Состояние',
  what: 'Что причитается',
  who: 'Кто и кому',
  when: 'Срок',
  evidence: 'Доказательства',
  noProvision: 'Без положения текста',
  to: 'кому:',
  heard: 'последнее: {day}',
}
