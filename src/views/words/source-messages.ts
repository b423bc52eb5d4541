import { messageArea } from '#views/speech/message-area'

/** What a source is, and how much it says. */
export const sourceWordMessages = messageArea('sourceWords', {
  'kind.news': 'news',
  'kind.agency': 'agency',
  'kind.ministry': 'ministry',
  'kind.office-holder': 'office holder',
  'kind.observer': 'observer',
  'kind.organisation': 'organisation',
  'kind.person': 'person',
  'kind.unnamed': 'unnamed',
  unnamed: 'unnamed',
  noClaims: 'no claims',
  passedOn: '{count, plural, one {# claim of others passed on} other {# claims of others passed on}}',
  counts: '{claims, plural, one {# claim} other {# claims}}, {origins, plural, one {# origin} other {# origins}}',
})
