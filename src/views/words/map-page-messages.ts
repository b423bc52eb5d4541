import { messageArea } from '#views/speech/message-area'

/** The page of the map. */
export const mapPageMessages = messageArea('mapPage', {
  tab: 'Map: {title}',
  below: '{day}. The map paints nobody’s truth: it shows who is said to control a place, and who says so.',
  noClaims: 'Nobody is known to claim control of any place here',
  claimed:
    '{count, number} of {places, plural, one {# place} other {# places}} {count, plural, one {has} other {have}} claims of control{disputed, plural, =0 {, and none is disputed} one {; one is disputed} other {; # are disputed}}',
  empty: 'This agreement names no place. Places come from its file, under `places`.',
  emptyNext: 'Go to the ledger',
  noShapes:
    'No place here has a boundary at hand; the table says what is claimed. A boundary is named in the agreement file, under `boundary`.',
  heldBy: '<sign>{letter}</sign> said to be held by <name>{party}</name>',
  disputed: 'disputed: claims name different holders',
  dashed: 'dashed edge: no claim is known; faint where the text presumes a holder',
  lines: 'Lines: {title}, by {author}',
  linesDated: 'Lines: {title}, by {author}, {date}',
  accurate: '{lines}, accurate to {accuracy}',
  licensed: '{lines}; {licence}.',
  caption: 'Places and who is said to control them',
  place: 'Place',
  control: 'Control, as claimed',
  noBoundary: 'no boundary at hand',
  placeDisputed: 'Disputed: {words}',
  says: '{holder}, says {who}, of {day}',
  saysPart: '{holder} (a part of it), says {who}, of {day}',
  older: '{words} (older)',
  overview: 'An overview, and no statement about any border.',
})
