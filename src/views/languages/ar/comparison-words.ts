import type { Translation } from '#views/speech/message-area'
import type { comparisonMessages } from '#views/words/comparison-messages'

/** What changed between two states of knowledge. */
export const comparisonWords: Translation<typeof comparisonMessages> = {
  headline:
    '{changes, plural, =0 {لم يتغير وضع أي حكم} zero {لم يتغير وضع أي حكم} one {تغير وضع حكم واحد من {norms, number}} two {تغير وضع حكمين من {norms, number}} few {تغير وضع # أحكام من {norms, number}} many {تغير وضع # حكمًا من {norms, number}} other {تغير وضع # حكم من {norms, number}}}؛ {news, plural, =0 {ولم يُعرف شيء بينهما} zero {ولم يُعرف شيء بينهما} one {وعُرف شيء واحد بينهما} two {وعُرف شيئان بينهما} few {وعُرفت # أشياء بينهما} many {وعُرف # شيئًا بينهما} other {وعُرف # شيء بينهما}}',
  'cause.knowledge': 'بما عُرف بينهما',
  'cause.calendar': 'بالتقويم وحده',
  'group.new': 'جديد',
  'group.retracted': 'سُحب',
  'group.contradicted': 'نوقض',
  'group.regraded': 'قُيّم على نحو آخر',
  'group.amended': 'عُدّل',
  'group.other': 'ذُكر أيضًا',
  regraded: '{who} قيّم المعلومة {credibility}: {why}',
  regradedUnexplained: '{who} قيّم المعلومة {credibility}',
  sourceGraded: '{source}: التقييم {reliability}: {why}',
  sourceGradedUnexplained: '{source}: التقييم {reliability}',
  takesBack: '{who} يسحبها: {says}',
  watched: '{source} راقب من {first} إلى {last}',
  contradicted: 'تناقضها الآن إفادة أخرى: {says}؛ في المقابل: {others}',
  contradictedAnew: 'وردت في هذه الأثناء ونوقضت: {says}؛ في المقابل: {others}',
}
