import type { Translation } from '#views/speech/message-area'
import type { sourceWordMessages } from '#views/words/source-messages'

/** What a source is. */
export const sourceWords: Translation<typeof sourceWordMessages> = {
  'kind.news': 'СМИ',
  'kind.agency': 'агентство',
  'kind.ministry': 'министерство',
  'kind.office-holder': 'должностное лицо',
  'kind.observer': 'наблюдатель',
  'kind.organisation': 'организация',
  'kind.person': 'лицо',
  'kind.unnamed': 'не назван',
  unnamed: 'не назван',
  noClaims: 'утверждений нет',
  passedOn:
    '{count, plural, one {передано # чужое утверждение} few {передано # чужих утверждения} other {передано # чужих утверждений}}',
  counts:
    '{claims, plural, one {# утверждение} few {# утверждения} other {# утверждений}}, {origins, plural, one {# первоисточник} few {# первоисточника} other {# первоисточников}}',
}
