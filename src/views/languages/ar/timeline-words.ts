import type { Translation } from '#views/speech/message-area'
import type { timelineMessages } from '#views/words/timeline-messages'

/** Rows of the timeline, and control of places. */
export const timelineWords: Translation<typeof timelineMessages> = {
  noProvision: 'بلا مادة',
  claimsFor:
    '{count, plural, zero {لا إفادات مؤيدة} one {إفادة واحدة مؤيدة} two {إفادتان مؤيدتان} few {# إفادات مؤيدة} many {# إفادة مؤيدة} other {# إفادة مؤيدة}}',
  claimsAgainst:
    '{count, plural, zero {لا إفادات مخالفة} one {إفادة واحدة مخالفة} two {إفادتان مخالفتان} few {# إفادات مخالفة} many {# إفادة مخالفة} other {# إفادة مخالفة}}',
  claimsBeside:
    '{count, plural, zero {لا إفادات خارج المسألة} one {إفادة واحدة خارج المسألة} two {إفادتان خارج المسألة} few {# إفادات خارج المسألة} many {# إفادة خارج المسألة} other {# إفادة خارج المسألة}}',
  for: 'مؤيدة',
  against: 'مخالفة',
  beside: 'خارج المسألة',
  claim: '{when}، {side}، {grade}: {words}',
  claimNotAdmitted: '{when}، {side}، {grade}، غير مقبولة: {words}',
  presumed: '{sign} تفترض أن {party} تحوزه حتى ذلك الحين',
  theText: 'النص',
  noControl: 'لا إفادة معروفة عن السيطرة',
  heldBySelf: 'تحوزه {holder}، بحسب قولها ({day})',
  heldByBoth: 'تحوزه {holder}، بحسب قولها وقول {others} ({day})',
  heldByOthers: 'تحوزه {holder}، بحسب {others} ({day})',
}
