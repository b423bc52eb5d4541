import type { Translation } from '#views/speech/message-area'
import type { mapPageMessages } from '#views/words/map-page-messages'

/** The page of the map. */
export const mapPage: Translation<typeof mapPageMessages> = {
  tab: 'الخريطة: {title}',
  below: '{day}. لا ترسم الخريطة حقيقة أحد: بل تبيّن من يُقال إنه يسيطر على مكان، ومن يقول ذلك.',
  noClaims: 'لا يُعرف أن أحدًا يدّعي السيطرة على أي مكان هنا',
  claimed:
    '{count, number} من {places, plural, zero {لا أماكن} one {مكان واحد} two {مكانين} few {# أماكن} many {# مكانًا} other {# مكان}} فيها إفادات عن السيطرة{disputed, plural, =0 {، ولا خلاف على أي منها} zero {، ولا خلاف على أي منها} one {؛ وعلى واحد منها خلاف} two {؛ وعلى اثنين منها خلاف} few {؛ وعلى # منها خلاف} many {؛ وعلى # منها خلاف} other {؛ وعلى # منها خلاف}}',
  empty: 'لا يسمّي هذا الاتفاق أي مكان. الأماكن تأتي من ملفه، تحت `places`.',
  emptyNext: 'إلى السجل',
  noShapes: 'لا توجد حدود متاحة لأي مكان هنا؛ والجدول يقول ما يُدّعى. تُسمّى الحدود في ملف الاتفاق، تحت `boundary`.',
  heldBy: '<sign>{letter}</sign> يُقال إنه بيد <name>{party}</name>',
  disputed: 'موضع خلاف: الإفادات تسمّي جهات مختلفة',
  dashed: 'حافة متقطعة: لا تُعرف إفادة؛ باهتة حيث يفترض النص جهة',
  lines: 'الخطوط: {title}، من {author}',
  linesDated: 'الخطوط: {title}، من {author}، {date}',
  accurate: '{lines}، بدقة {accuracy}',
  licensed: '{lines}؛ {licence}.',
  caption: 'الأماكن ومن يُقال إنه يسيطر عليها',
  place: 'المكان',
  control: 'السيطرة كما تُدّعى',
  noBoundary: 'لا حدود متاحة',
  placeDisputed: 'موضع خلاف: {words}',
  says: '{holder}، يقول {who}، عن {day}',
  saysPart: '{holder} (جزء منه)، يقول {who}، عن {day}',
  older: '{words} (أقدم)',
  overview: 'عرض عام، وليس تصريحًا عن أي حدود.',
}
