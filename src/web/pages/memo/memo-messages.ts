import { messageArea } from '#views/speech/message-area'

/** The memo for a negotiating team. */
export const memoMessages = messageArea('memo', {
  title: 'Review memo: {title}',
  intro: 'What to settle, in the order of the text, for a team that negotiates it. A box for each question.',
  print: 'Print',
  why: 'Why it matters:',
  whole: 'The text as a whole',
  open: 'Not looked at yet',
  allowed: 'Left as it is, on purpose',
  reason: 'Reason:',
  summary:
    'To settle: {errors, plural, =0 {no point} one {# point} other {# points}} that cannot be kept as written, {warnings, plural, =0 {none} one {#} other {#}} of a kind that has cost agreements before, {notes, plural, =0 {none} one {#} other {#}} worth a question.',
  nothing: 'Nothing was found to settle.',
  coverage:
    '{total, plural, one {# provision} other {# provisions}}: {modelled, number} modelled, {outOfScope, number} out of scope, {open, number} open.',
  severity:
    '{severity, select, error {cannot be kept as written} warning {has cost agreements before} other {worth a question}}',
})
