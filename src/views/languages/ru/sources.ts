import type { Translation } from '#views/speech/message-area'
import type { sourcesMessages } from '#views/words/sources-messages'

/** The page of all sources. */
export const sources: Translation<typeof sourcesMessages> = {
  tab: 'Источники: {title}',
  none: 'Ни один источник ещё не высказался',
  speak: '{count, plural, one {Говорит # источник} few {Говорят # источника} other {Говорят # источников}}',
  unjudged:
    '{count, plural, one {Говорит # источник} few {Говорят # источника} other {Говорят # источников}}; {unjudged, plural, one {надёжность # из них оценить нельзя} other {надёжность # из них оценить нельзя}}',
  intro:
    'A–E показывают, насколько можно положиться на источник; F значит, что сказать нельзя, и это не средняя оценка. Источник и каждое его утверждение оцениваются отдельно.',
  filter: 'Отобрать источники',
  empty: 'В записях ещё нет источников.',
  noMatch: 'Ни один источник не подходит.',
  all: 'Показать все источники',
  since: '{grade} с {day}',
  sinceWhy: '{grade} с {day}: {why}',
  claim: '{standing}, {day}',
  further: '{count, plural, one {ещё # утверждение} few {ещё # утверждения} other {ещё # утверждений}}',
}
