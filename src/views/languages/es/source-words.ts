import type { Translation } from '#views/speech/message-area'
import type { sourceWordMessages } from '#views/words/source-messages'

/** What a source is. */
export const sourceWords: Translation<typeof sourceWordMessages> = {
  'kind.news': 'prensa',
  'kind.agency': 'agencia',
  'kind.ministry': 'ministerio',
  'kind.office-holder': 'cargo público',
  'kind.observer': 'observador',
  'kind.organisation': 'organización',
  'kind.person': 'persona',
  'kind.unnamed': 'sin nombre',
  unnamed: 'sin nombre',
  noClaims: 'sin afirmaciones',
  passedOn: '{count, plural, one {transmite # afirmación ajena} other {transmite # afirmaciones ajenas}}',
  counts:
    '{claims, plural, one {# afirmación} other {# afirmaciones}}, {origins, plural, one {# origen} other {# orígenes}}',
}
