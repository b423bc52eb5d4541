import type { Translation } from '#views/speech/message-area'
import type { whatIfMessages } from '#views/words/what-if-messages'

/** What can be supposed, and what would come of it. */
export const whatIf: Translation<typeof whatIfMessages> = {
  'performance.done': 'أُنجز',
  'performance.not-done': 'لم يُنجز',
  'performance.refused': 'رُفض',
  'performance.breached': 'خُرق',
  'performance.exercised': 'استُعملت الصلاحية',
  cameAbout: 'تحقق: {event}',
  ofOther: '{norm}: {what}',
  'grade.A1': 'لا شك فيه',
  'grade.B2': 'صحيح على الأرجح',
  'grade.C3': 'ربما صحيح',
  'grade.D4': 'مشكوك فيه',
  'grade.F6': 'لا يمكن الحكم عليه',
  supposed: '{what} في {day}، بإفادة درجتها {grade}',
  still: 'يبقى هذا الحكم {after}',
  instead: 'يصبح هذا الحكم {after} بدلًا من {before}',
  finding:
    '{standing}؛ {count, plural, =0 {ولا يتغير حكم آخر} zero {ولا يتغير حكم آخر} one {ويتغير حكم آخر واحد} two {ويتغير حكمان آخران} few {وتتغير {spelled} أحكام أخرى} many {ويتغير {spelled} حكمًا آخر} other {ويتغير {spelled} حكم آخر}}.',
}
