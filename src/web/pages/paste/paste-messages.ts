import { messageArea } from '#views/speech/message-area'

/** The page on which a text of one's own is read. */
export const pasteMessages = messageArea('paste', {
  heading: 'Read a text of your own',
  tab: 'Read a text',
  intro:
    'An agreement or a report. The reader marks who owes what, who claims what, and what is left open, each with the exact words it stands on. Nothing is kept.',
  empty: 'What the reader finds appears here: the text with its words marked, and the items beside it.',
  example: 'See it read an invented report',
  text: 'The text',
  published: 'Published, if the text does not say',
  kind: 'Kind',
  kindUnsaid: 'let the reader tell',
  kindReport: 'a report',
  kindInstrument: 'an agreement',
  read: 'Read it',
  reading: 'Reading…',
  tooLong:
    'The text has {length, number} characters; at most {most, number} are read here. Put it into a file and use `servanda read FILE`.',
  keepTitle: 'Keep it as an agreement',
  keepSays: 'The reader drafts an agreement file from this text; you look through it, mend it and keep it.',
  draft: 'Draft the agreement file',
  drafting: 'Drafting…',
})
