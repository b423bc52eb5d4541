import { messageArea } from '#views/speech/message-area'

/** What the page of documents says. */
export const documentsMessages = messageArea('documents', {
  tab: 'Documents: {title}',
  none: 'No document was known yet',
  known: '{count, plural, one {# document is known} other {# documents are known}}',
  shared:
    '{count, plural, one {# document is known} other {# documents are known}}; {copied} of them share an origin with another',
  about: 'Copies of one report count as one origin. Each text opens with the words that the reader marked in it.',
  filter: 'Filter documents',
  takeIn: 'Take in files',
  paste: 'Read a text of your own',
  empty: 'No document was known by this day. Move “as known at” forward, or add one with `servanda import`.',
  noMatch: 'No document matches.',
  all: 'Show all documents',
  caption: 'Documents, newest first',
  published: 'Published',
  title: 'Title',
  source: 'Source',
  claims: 'Claims',
  origin: 'Origin',
  review: 'Review',
  claimCount: '{count, plural, =0 {no claims} one {# claim} other {# claims}}',
  breaksOff: '(breaks off)',
  ownOrigin: 'its own',
  waiting: '{open, plural, one {# item waits} other {# items wait}}',
  reviewed: 'reviewed',
  next: '{count, plural, one {# document has} other {# documents have}} undecided items. <next>Review the next one</next>.',
  nextAtLeast:
    '{count, plural, one {At least # document has} other {At least # documents have}} undecided items. <next>Review the next</next>.',
  more: '{count, plural, one {# document of the queue is shown: show more} other {# documents of the queue are shown: show more}}',
  unrecorded: 'In the workspace, and not on record yet',
  unrecordedWhy: 'Open one, say whose it is, and accept what it claims.',
})
