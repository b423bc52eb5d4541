import type { Translation } from '#views/speech/message-area'
import type { sourceWordMessages } from '#views/words/source-messages'

/** What a source is. */
export const sourceWords: Translation<typeof sourceWordMessages> = {
  'kind.news': 'صحافة',
  'kind.agency': 'وكالة',
  'kind.ministry': 'وزارة',
  'kind.office-holder': 'صاحب منصب',
  'kind.observer': 'مراقب',
  'kind.organisation': 'منظمة',
  'kind.person': 'شخص',
  'kind.unnamed': 'بلا اسم',
  unnamed: 'بلا اسم',
  noClaims: 'لا إفادات',
  passedOn:
    '{count, plural, zero {لا ينقل إفادات غيره} one {ينقل إفادة واحدة لغيره} two {ينقل إفادتين لغيره} few {ينقل # إفادات لغيره} many {ينقل # إفادة لغيره} other {ينقل # إفادة لغيره}}',
  counts:
    '{claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}، {origins, plural, zero {لا أصول} one {أصل واحد} two {أصلان} few {# أصول} many {# أصلًا} other {# أصل}}',
}
