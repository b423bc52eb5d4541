import { messageArea } from '#views/speech/message-area'

/** The words of the page of findings. */
export const findingsMessages = messageArea('findings', {
  title:
    'The text leaves {gaps, plural, =0 {no question} one {# question} other {# questions}} open; {rules, plural, =0 {no rule} one {# rule} other {# rules}} found {findings, plural, =0 {no unclear point} one {# unclear point} other {# unclear points}}',
  tab: 'Findings: {title}',
  intro:
    'Questions to ask whoever drafts or interprets the text. A finding is no reproach: a short ceasefire leaves open what a long accord settles. <editor>Mend them in the file</editor>, or take them along <memo>as a memo to print</memo>.',
  gapsHeading: 'Left open, as noted by whoever reviewed the text',
  noGaps: 'No gap is noted. They are written under `gaps` of a provision.',
  rulesHeading: 'Found by rules',
  noFindings: 'No rule found anything unclear.',
  noticedBy: 'Noticed by {who}',
  times:
    '{severity, select, error {error} warning {warning} other {note}}, {count, plural, one {# time} other {# times}}',
  ask: 'Ask: {question}',
  allowedHeading: 'Left as it is, on purpose',
  allowedCount:
    '{count, plural, one {# finding is allowed by the file, with its reason.} other {# findings are allowed by the file, each with its reason.}}',
  reason: 'Reason: {reason}',
})
