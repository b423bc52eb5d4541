import { messageArea } from '#views/speech/message-area'

/** What can be supposed of a norm, and what would come of it. */
export const whatIfMessages = messageArea('whatIf', {
  'performance.done': 'it was done',
  'performance.not-done': 'it was not done',
  'performance.refused': 'it was refused',
  'performance.breached': 'it was breached',
  'performance.exercised': 'the power was used',
  cameAbout: '{event} came about',
  ofOther: '{norm}: {what}',
  'grade.A1': 'beyond doubt',
  'grade.B2': 'probably true',
  'grade.C3': 'possibly true',
  'grade.D4': 'doubtful',
  'grade.F6': 'cannot be judged',
  supposed: '{what} on {day}, told by a claim graded {grade}',
  still: 'This norm would still be {after}',
  instead: 'This norm would be {after} instead of {before}',
  finding:
    '{standing}; {count, plural, =0 {no other norm would stand otherwise} one {{spelled} other norm would stand otherwise} other {{spelled} other norms would stand otherwise}}.',
})
