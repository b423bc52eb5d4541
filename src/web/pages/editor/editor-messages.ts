import { messageArea } from '#views/speech/message-area'

/** The words of the page on which the agreement file is written. */
export const editorMessages = messageArea('editor', {
  title: 'The agreement file, version {version, number}',
  tab: 'The file: {title}',
  intro:
    'What the ledger is reckoned from, as text. Faults and findings are marked as you write; Ctrl+Space offers what fits. Saving adds a version and overwrites none.',
  label: 'The agreement file',
  leave: 'Tab leaves the text; Ctrl+S saves; F8 goes to the next mark.',
  save: 'Save a new version',
  newTitle: 'A new agreement file',
  newIntro:
    'An agreement as text: its parties, its provisions, and who owes what by when. Faults and findings are marked as you write; Ctrl+Space offers what fits.',
  draftIntro:
    'Drafted by rule from the text, and reviewed by nobody. Hold each norm against the words it quotes, mend what is wrong, then keep it. Until then this tab alone holds it.',
  fromText: 'Draft it from a text',
  saveNew: 'Keep it as an agreement',
  discard: 'Drop the draft',
  notKept: 'It is not kept yet.',
  taken: 'An agreement with this `id` is kept already: give yours another one in the line `id:`, then keep it.',
  saving: 'Saving…',
  saved: 'Saved as version {version, number}.',
  unchanged: 'Nothing was changed: version {version, number} stands.',
  faulty: 'The file has faults and cannot be saved before they are mended.',
  readable: 'The file can be read.',
  counts:
    '{faults, plural, =0 {No fault} one {# fault} other {# faults}}, {findings, plural, =0 {no finding} one {# finding} other {# findings}}.',
  changed: 'Changes are not saved yet.',
  newer: 'Version {version, number} was saved by somebody else while you wrote.',
  clashHeading: 'Two versions',
  clashSays: 'Yours began from an older one. Nothing is lost: look at where they differ, then choose.',
  mine: 'Yours',
  theirs: 'Version {version, number}, which stands',
  keepMine: 'Save yours over it',
  takeTheirs: 'Take the one that stands',
  line: 'Line {line, number}',
  same: 'They do not differ.',
  marks: 'Marks',
  noMarks: 'Nothing is marked.',
})
