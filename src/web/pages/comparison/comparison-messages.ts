import { messageArea } from '#views/speech/message-area'

/** The page that sets two days of knowledge side by side. */
export const comparisonPageMessages = messageArea('comparisonPage', {
  tab: 'What changed: {title}',
  above: 'One day in the world, known at two days: {day}',
  earlier: 'Known at, earlier',
  later: 'Known at, later',
  wrongOrder: 'The earlier day lies after the later one; choose it anew.',
  newsHeading: 'What became known in between',
  noNews: 'Nothing became known between the two days.',
  noNewsNext: 'Choose an earlier day above, or go to <today>today</today>.',
  changesHeading: 'What that changed in the ledger',
  noChanges: 'Every norm stands as before.',
  unchanged: '{count, plural, one {# norm stands} other {# norms stand}} as before.',
  norm: 'Norm',
  before: 'As known on {day}',
  after: 'As known on {day}',
  documentOf: 'document of {source}',
  caption: 'Norms that stand otherwise',
})
