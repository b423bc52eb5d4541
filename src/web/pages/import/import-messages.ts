import { messageArea } from '#views/speech/message-area'

/** What the page that takes files in says. */
export const importMessages = messageArea('import', {
  tab: 'Take in files: {title}',
  heading: 'Take in reports and texts',
  about:
    'Text, HTML, PDF, Word and e-mail files become documents about this agreement, kept as they came. What the reader finds in them waits for review; nothing enters the record by itself. Folders and tables are taken in with `servanda import`.',
  drop: 'Drop files here, or choose them',
  choose: 'Choose files',
  published: 'Published, where a file does not say so',
  progress: '{done} of {all, plural, one {# file} other {# files}} taken in',
  finished:
    '{taken, plural, =0 {No document was taken} one {# document was taken} other {# documents were taken}}; {there} stood there already; {skipped} skipped.',
  file: 'File',
  outcome: 'What came of it',
  waiting: 'waits',
  reading: 'is being read',
  taken:
    '{items, plural, =0 {taken; the reader found nothing in it} one {taken; # draft item} other {taken; # draft items}}',
  there: 'stands there already',
  tooLarge: 'has {megabytes} MB and at most {most} MB are taken here: use `servanda import`',
  empty: 'is empty',
  nothing: 'Nothing was taken in here yet.',
  review: 'Open <documents>the documents</documents> to review what was found.',
})
