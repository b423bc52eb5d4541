import { messageArea } from '#views/speech/message-area'

/** The first page: the agreements of the workspace, and what to do where there is none. */
export const startMessages = messageArea('start', {
  tab: 'Agreements',
  none: 'This workspace keeps no agreement yet',
  many: '{count, plural, one {# agreement is} other {# agreements are}} kept here',
  intro:
    'Servanda keeps agreements: who owes what to whom by when, what each source says about it, and what the text leaves open, for any day and any state of knowledge.',
  demonstration: 'The demonstration case',
  demonstrationTeaches:
    'A real agreement with the reports of its first weeks, restated in our own words: move the two handles of time and see what was owed, what was told, and what nobody knew.',
  openDemonstration: 'Open the demonstration case',
  takingDemonstration: 'Its texts are being read; this takes a few seconds.',
  ownText: 'A text of your own',
  ownTextTeaches: 'Paste an agreement or a report and see what the reader makes of it. Nothing of it is kept.',
  ownAgreement: 'An agreement of your own',
  teaches:
    'Paste its text and let the reader draft the agreement file, which you look through before it is kept. A file that is written already comes in by `servanda import AGREEMENT.yaml`.',
  draftFromText: 'Draft it from its text',
  writeFile: 'Write the file',
  readOwn: 'Read a text of your own',
  item: '{kind}, {concluded} · {count, plural, one {# norm} other {# norms}} · version {version}',
  concluded: 'concluded {day}',
})
