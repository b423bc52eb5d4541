import { messageArea } from '#views/speech/message-area'

/** The words of the memo for a negotiating team. */
export const memoMessages = messageArea('memo', {
  title: 'Review memo: {title}',
  intro: 'What to settle, in the order of the text, for a team that negotiates it. A box for each question.',
  print: 'Print',
  why: 'Why it matters:',
  open: 'Not looked at yet',
  allowed: 'Left as it is, on purpose',
  reason: 'Reason:',
})
