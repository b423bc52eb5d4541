import type { Translation } from '#views/speech/message-area'
import type { comparisonPageMessages } from '#web/pages/comparison/comparison-messages'

/** The page that sets two days of knowledge side by side. */
export const comparisonPage: Translation<typeof comparisonPageMessages> = {
  tab: 'ما الذي تغيّر: {title}',
  above: 'يوم واحد في العالم، كما عُرف في يومين: {day}',
  earlier: 'كما عُرف في، الأسبق',
  later: 'كما عُرف في، اللاحق',
  wrongOrder: 'اليوم الأسبق يقع بعد اللاحق؛ اختره من جديد.',
  newsHeading: 'ما عُرف بينهما',
  noNews: 'لم يُعرف شيء بين اليومين.',
  noNewsNext: 'اختر أعلاه يومًا أسبق، أو اذهب إلى <today>اليوم</today>.',
  changesHeading: 'ما غيّره ذلك في السجل',
  noChanges: 'كل حكم على حاله.',
  unchanged:
    '{count, plural, zero {لا حكم على حاله} one {حكم واحد على حاله} two {حكمان على حالهما} few {# أحكام على حالها} many {# حكمًا على حالها} other {# حكم على حالها}}.',
  norm: 'الحكم',
  before: 'كما عُرف في {day}',
  after: 'كما عُرف في {day}',
  documentOf: 'وثيقة: {source}',
  caption: 'الأحكام التي تغيّر وضعها',
}
