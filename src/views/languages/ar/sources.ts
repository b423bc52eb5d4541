import type { Translation } from '#views/speech/message-area'
import type { sourcesMessages } from '#views/words/sources-messages'

/** The page of all sources. */
export const sources: Translation<typeof sourcesMessages> = {
  tab: 'المصادر: {title}',
  none: 'لم يتكلم أي مصدر بعد',
  speak:
    '{count, plural, zero {لا مصدر يتكلم} one {مصدر واحد يتكلم} two {مصدران يتكلمان} few {# مصادر تتكلم} many {# مصدرًا يتكلم} other {# مصدر يتكلم}}',
  unjudged:
    '{count, plural, zero {لا مصدر يتكلم} one {مصدر واحد يتكلم} two {مصدران يتكلمان} few {# مصادر تتكلم} many {# مصدرًا يتكلم} other {# مصدر يتكلم}}؛ {unjudged, plural, zero {كلها يمكن الحكم عليها} one {واحد منها لا يمكن الحكم عليه} two {اثنان منها لا يمكن الحكم عليهما} few {# منها لا يمكن الحكم عليها} many {# منها لا يمكن الحكم عليها} other {# منها لا يمكن الحكم عليها}}',
  intro:
    'من A إلى E يُقال إلى أي حد يُعتمد على المصدر؛ وF تعني أن لا أحد يعلم، وليست تقييمًا متوسطًا. يُقيَّم المصدر وكل إفادة من إفاداته على حدة.',
  filter: 'تصفية المصادر',
  empty: 'لا يسمي السجل أي مصدر بعد.',
  noMatch: 'لا مصدر مطابق.',
  all: 'أظهر كل المصادر',
  since: '{grade} منذ {day}',
  sinceWhy: '{grade} منذ {day}: {why}',
  claim: '{standing}، {day}',
  further:
    '{count, plural, zero {لا إفادات أخرى} one {إفادة أخرى} two {إفادتان أخريان} few {# إفادات أخرى} many {# إفادة أخرى} other {# إفادة أخرى}}',
}
