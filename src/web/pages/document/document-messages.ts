import { messageArea } from '#views/speech/message-area'

/** What the page of a document says around its text. */
export const documentMessages = messageArea('document', {
  documents: 'Documents',
  tab: 'Document',
  unread: 'The reader could not read this text; it is shown as it came.',
  noText: 'The record knows of this document, and its text is not in the workspace. Add it with `servanda import`.',
  missing: 'Neither the workspace nor the record has a document `{id}`.',
  back: 'Back to the documents',
  onRecord: 'On record from this document',
  origin: 'origin: {origin}',
  sourceAndFacts: '<who>{source}</who>, {facts}',
})
