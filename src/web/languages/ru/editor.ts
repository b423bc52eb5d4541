import type { Translation } from '#views/speech/message-area'
import type { editorMessages } from '#web/pages/editor/editor-messages'

/** The page on which the agreement file is written. */
export const editor: Translation<typeof editorMessages> = {
  title: 'Файл соглашения, версия {version, number}',
  tab: 'Файл: {title}',
  intro:
    'То, из чего выводится ведомость, в виде текста. Ошибки и замечания отмечаются, пока вы пишете; Ctrl+Пробел предлагает подходящее. Сохранение добавляет версию и ничего не перезаписывает.',
  label: 'Файл соглашения',
  leave: 'Tab выходит из текста; Ctrl+S сохраняет; F8 переходит к следующей отметке.',
  save: 'Сохранить новую версию',
  saving: 'Сохранение…',
  saved: 'Сохранено как версия {version, number}.',
  unchanged: 'Ничего не изменено: остаётся версия {version, number}.',
  faulty: 'В файле есть ошибки; пока они не исправлены, сохранить его нельзя.',
  readable: 'Файл читается.',
  counts:
    '{faults, plural, =0 {Ошибок нет} one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}, {findings, plural, =0 {замечаний нет} one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}.',
  changed: 'Изменения ещё не сохранены.',
  newer: 'Пока вы писали, кто-то другой сохранил версию {version, number}.',
  clashHeading: 'Две версии',
  clashSays: 'Ваша начата с более старой. Ничего не потеряно: посмотрите, где они расходятся, и выберите.',
  mine: 'Ваша',
  theirs: 'Действующая версия {version, number}',
  keepMine: 'Сохранить вашу поверх',
  takeTheirs: 'Взять действующую',
  line: 'Строка {line, number}',
  same: 'Они не различаются.',
  marks: 'Отметки',
  noMarks: 'Ничего не отмечено.',
}
