import { messageArea } from '#views/speech/message-area'

/** The page of the timeline. */
export const timelinePageMessages = messageArea('timelinePage', {
  tab: 'Timeline: {title}',
  below: 'The stretch shown is that of the time bar above.',
  empty: 'There is no norm to draw. Norms come from the agreement file.',
  emptyNext: 'How an agreement is kept',
  howShown: 'How to show it',
  asDrawing: 'As a drawing',
  asTable: 'As a table',
  howGrouped: 'How to group it',
  byProvision: 'By provision',
  byBearer: 'By who owes',
  keyWindow: 'window, and the post where it closes',
  keyMoved: 'deadline moved by an amendment',
  keyFor: 'claim for, above the line',
  keyAgainst: 'claim against, below',
  keyUnadmitted: 'not admitted by the policy',
  tableCaption: 'The timeline as a table',
  norm: 'Norm',
  status: 'Status',
  window: 'Window',
  moved: 'Moved',
  claims: 'Claims',
})
