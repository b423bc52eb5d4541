import { messageArea } from '#views/speech/message-area'

/** What the page of feeds says. */
export const feedsMessages = messageArea('feeds', {
  tab: 'Feeds: {title}',
  heading: '{count, plural, =0 {No feed is followed} one {# feed is followed} other {# feeds are followed}}',
  about:
    'A feed (RSS, Atom, JSON) tells of new reports at an address that you name. Each entry becomes a document about this agreement and waits for review. Feeds are asked politely, only on the public internet, and only these.',
  address: 'Address of the feed',
  every: 'Ask at most every … minutes',
  pages: 'Fetch the page that each new entry links to as well',
  follow: 'Follow',
  list: 'Feeds that are followed',
  feed: 'Feed',
  interval: 'Asked at most',
  last: 'What came of it',
  acts: 'Acts',
  everyMinutes: '{count, plural, one {every minute} other {every # minutes}}',
  withPages: 'with the pages behind it',
  elsewhere: 'about another agreement: {agreement}',
  unasked: 'not asked yet',
  asked: '{at}: {outcome}',
  fetched: 'there was something new',
  unchanged: 'nothing new',
  gone: 'gone for good',
  failed: 'could not be had',
  notYet: 'asked not long ago: not again before {at}',
  poll: 'Ask now',
  asking: 'is being asked',
  leave: 'Leave',
  serving: 'With `servanda serve --feeds` the feeds are asked by themselves, each when its time has come.',
  review: 'What came waits at <documents>the documents</documents>.',
})
