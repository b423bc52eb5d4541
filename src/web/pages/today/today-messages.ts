import { messageArea } from '#views/speech/message-area'

/** What the page of today says beside its views. */
export const todayMessages = messageArea('today', {
  tab: 'Today: {title}',
  calm: 'From here nothing is contested, overdue or due within 30 days.',
  calmNext: '<ledger>See all norms in the ledger</ledger>, or move the time bar to another day.',
  nextHeading: 'The next change, if nothing more becomes known',
  next: 'On {day} <norm>{change}</norm>.',
  noClaims: 'Claims appear here when a report about this agreement becomes known.',
  readOwn: '<paste>Read a text of your own</paste>.',
  heardFrom: '{speaker}, {day}',
  waitingHeading: 'Waiting for review',
  waiting:
    '{count, plural, one {# document has} other {# documents have}} undecided items. <next>Review the next one</next>.',
  waitingAtLeast:
    '{count, plural, one {At least # document has} other {At least # documents have}} undecided items. <next>Review the next</next>.',
  eventfulDays: 'Days on which much became known',
})
