import type { Translation } from '#views/speech/message-area'
import type { memoMessages } from '#web/pages/memo/memo-messages'

/** The memo for a negotiating team. */
export const memo: Translation<typeof memoMessages> = {
  title: 'مذكرة مراجعة: {title}',
  intro: 'ما ينبغي حسمه، بترتيب النص، لفريق يتفاوض عليه. خانة لكل سؤال.',
  print: 'اطبع',
  why: 'لماذا يهم ذلك:',
  whole: 'النص كله',
  open: 'لم يُنظر فيه بعد',
  allowed: 'تُرك كما هو عمدًا',
  reason: 'السبب:',
  summary:
    'للحسم: {errors, plural, =0 {لا نقطة} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}} لا يمكن الوفاء بها كما كُتبت، وما كلّف اتفاقات من قبل: {warnings, number}، وما يستحق سؤالًا: {notes, number}.',
  nothing: 'لم يوجد ما ينبغي حسمه.',
  coverage:
    '{total, plural, =0 {لا حكم} one {حكم واحد} two {حكمان} few {# أحكام} many {# حكمًا} other {# حكم}}: الممثَّل في النموذج {modelled, number}، وخارج النطاق {outOfScope, number}، والمفتوح {open, number}.',
  severity: '{severity, select, error {لا يمكن الوفاء به كما كُتب} warning {كلّف اتفاقات من قبل} other {يستحق سؤالًا}}',
}
