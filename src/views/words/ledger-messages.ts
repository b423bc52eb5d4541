import { messageArea } from '#views/speech/message-area'

/** What the page of the ledger says beside its views. */
export const ledgerMessages = messageArea('ledger', {
  tab: 'Ledger: {title}',
  filter: 'Filter norms',
  shown: '{count, number} of {all, plural, one {# norm} other {# norms}} shown',
  none: 'No norms are modelled in this agreement yet. They are written in its file, under `norms` of a provision.',
  long: 'A long ledger: labels follow the time bar at once, deadlines and evidence when it rests.',
  printWhole: 'Print all of it',
  preparingPrint: 'Drawing every row…',
  noMatch: 'No norm matches.',
  showAll: 'Show all norms',
  caption: 'The ledger: norms by provision',
  status: 'Status',
  what: 'What is owed',
  who: 'Who to whom',
  when: 'By when',
  evidence: 'Evidence',
  noProvision: 'Without a provision of the text',
  to: 'to',
  heard: 'heard {day}',
})
