import type { Translation } from '#views/speech/message-area'
import type { sourceWordMessages } from '#views/words/source-messages'

/** What a source is. */
export const sourceWords: Translation<typeof sourceWordMessages> = {
  'kind.news': 'presse',
  'kind.agency': 'agence',
  'kind.ministry': 'ministère',
  'kind.office-holder': 'responsable en fonction',
  'kind.observer': 'observateur',
  'kind.organisation': 'organisation',
  'kind.person': 'personne',
  'kind.unnamed': 'non nommée',
  unnamed: 'non nommée',
  noClaims: 'aucune affirmation',
  passedOn: '{count, plural, one {# affirmation d’autrui relayée} other {# affirmations d’autrui relayées}}',
  counts:
    '{claims, plural, one {# affirmation} other {# affirmations}}, {origins, plural, one {# origine} other {# origines}}',
}
