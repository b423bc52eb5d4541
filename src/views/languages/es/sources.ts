import type { Translation } from '#views/speech/message-area'
import type { sourcesMessages } from '#views/words/sources-messages'

/** The page of all sources. */
export const sources: Translation<typeof sourcesMessages> = {
  tab: 'Fuentes: {title}',
  none: 'Aún no ha hablado ninguna fuente',
  speak: '{count, plural, one {Habla # fuente} other {Hablan # fuentes}}',
  unjudged:
    '{count, plural, one {Habla # fuente} other {Hablan # fuentes}}; {unjudged, plural, one {una de ellas no se puede juzgar} other {# de ellas no se pueden juzgar}}',
  intro:
    'De A a E se dice cuánto se puede confiar en una fuente; F dice que nadie puede saberlo, y no es una calificación intermedia. La fuente y cada una de sus afirmaciones se califican por separado.',
  filter: 'Filtrar fuentes',
  empty: 'El registro aún no nombra ninguna fuente.',
  noMatch: 'Ninguna fuente coincide.',
  all: 'Mostrar todas las fuentes',
  since: '{grade} desde el {day}',
  sinceWhy: '{grade} desde el {day}: {why}',
  claim: '{standing}, {day}',
  further: '{count, plural, one {# afirmación más} other {# afirmaciones más}}',
}
