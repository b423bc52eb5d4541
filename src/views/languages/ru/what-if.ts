import type { Translation } from '#views/speech/message-area'
import type { whatIfMessages } from '#views/words/what-if-messages'

/** What can be supposed, and what would come of it. */
export const whatIf: Translation<typeof whatIfMessages> = {
  'performance.done': 'сделано',
  'performance.not-done': 'не сделано',
  'performance.refused': 'отказано',
  'performance.breached': 'нарушено',
  'performance.exercised': 'полномочием воспользовались',
  cameAbout: 'наступило: {event}',
  ofOther: '{norm}: {what}',
  'grade.A1': 'вне сомнений',
  'grade.B2': 'вероятно, верно',
  'grade.C3': 'возможно, верно',
  'grade.D4': 'сомнительно',
  'grade.F6': 'оценить нельзя',
  supposed: '{what}, {day}, по утверждению с оценкой {grade}',
  still: 'Эта норма осталась бы в состоянии {after}',
  instead: 'Эта норма перешла бы в состояние {after} вместо {before}',
  finding:
    '{standing}; {count, plural, =0 {остальные нормы не изменились бы} one {изменилось бы состояние ещё {spelled} нормы} other {изменилось бы состояние ещё {spelled} норм}}.',
}
