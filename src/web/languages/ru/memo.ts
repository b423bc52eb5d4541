import type { Translation } from '#views/speech/message-area'
import type { memoMessages } from '#web/pages/memo/memo-messages'

/** The memo for a negotiating team. */
export const memo: Translation<typeof memoMessages> = {
  title: 'Памятка: {title}',
  intro:
    'Что нужно решить, в порядке текста, для группы, которая ведёт переговоры. У каждого вопроса есть клетка для отметки.',
  print: 'Напечатать',
  why: 'Почему это важно:',
  whole: 'Текст в целом',
  open: 'Ещё не рассмотрено',
  allowed: 'Оставлено намеренно',
  reason: 'Причина:',
  summary:
    'Нужно решить: пунктов, которые нельзя исполнить в этом виде, {errors, number}; таких, что уже срывали соглашения, {warnings, number}; тех, о которых стоит спросить, {notes, number}.',
  nothing: 'Решать нечего: ничего не найдено.',
  coverage:
    '{total, plural, one {# положение} few {# положения} many {# положений} other {# положения}}: смоделировано {modelled, number}, вне рассмотрения {outOfScope, number}, открыто {open, number}.',
  severity:
    '{severity, select, error {нельзя исполнить в этом виде} warning {уже срывало соглашения} other {стоит спросить}}',
}
