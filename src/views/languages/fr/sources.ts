import type { Translation } from '#views/speech/message-area'
import type { sourcesMessages } from '#views/words/sources-messages'

/** The page of all sources. */
export const sources: Translation<typeof sourcesMessages> = {
  tab: 'Sources : {title}',
  none: 'Aucune source n’a encore parlé',
  speak: '{count, plural, one {# source parle} other {# sources parlent}}',
  unjudged:
    '{count, plural, one {# source parle} other {# sources parlent}} ; {unjudged, plural, one {l’une d’elles ne peut être jugée} other {# d’entre elles ne peuvent être jugées}}',
  intro:
    'De A à E, on dit jusqu’où se fier à une source ; F dit que nul ne le sait, et ce n’est pas une cote moyenne. La source et chacune de ses affirmations sont cotées séparément.',
  filter: 'Filtrer les sources',
  empty: 'Le registre ne nomme encore aucune source.',
  noMatch: 'Aucune source ne correspond.',
  all: 'Montrer toutes les sources',
  since: '{grade} depuis le {day}',
  sinceWhy: '{grade} depuis le {day} : {why}',
  claim: '{standing}, {day}',
  further: '{count, plural, one {# autre affirmation} other {# autres affirmations}}',
}
