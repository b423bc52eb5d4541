import type { Translation } from '#views/speech/message-area'
import type { findingsMessages } from '#web/pages/findings/findings-messages'

/** The page of findings. */
export const findings: Translation<typeof findingsMessages> = {
  title:
    '{gaps, plural, =0 {Текст не оставляет открытых вопросов} one {Текст оставляет открытым # вопрос} few {Текст оставляет открытыми # вопроса} many {Текст оставляет открытыми # вопросов} other {Текст оставляет открытыми # вопроса}}; {rules, plural, =0 {правила не нашли неясных мест} one {# правило нашло } few {# правила нашли } many {# правил нашли } other {# правила нашли }}{findings, plural, =0 {} one {# неясное место} few {# неясных места} many {# неясных мест} other {# неясного места}}',
  tab: 'Замечания: {title}',
  intro:
    'Вопросы к тем, кто пишет или толкует текст. Замечание не упрёк: короткое прекращение огня оставляет открытым то, что улаживает длинное соглашение. <editor>Исправьте их в файле</editor> или возьмите с собой <memo>памяткой для печати</memo>.',
  gapsHeading: 'Оставлено открытым, по отметкам проверявших',
  noGaps: 'Пробелов не отмечено. Их записывают в положении под `gaps`.',
  rulesHeading: 'Найдено правилами',
  noFindings: 'Правила не нашли ничего неясного.',
  noticedBy: 'Отмечено: {who}',
  times:
    '{severity, select, error {ошибка} warning {предупреждение} other {заметка}}, {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  ask: 'Спросите: {question}',
  allowedHeading: 'Оставлено намеренно',
  allowedCount:
    '{count, plural, one {Файл допускает # замечание и называет причину.} few {Файл допускает # замечания, у каждого есть причина.} many {Файл допускает # замечаний, у каждого есть причина.} other {Файл допускает # замечания, у каждого есть причина.}}',
  reason: 'Причина: {reason}',
}
