import type { Translation } from '#views/speech/message-area'
import type { pagesMessages } from '#web/pages/pages-messages'

/** The names of the pages. */
export const pages: Translation<typeof pagesMessages> = {
  today: 'اليوم',
  todaySays: 'ما يستدعي الانتباه، وما سُمع، وما يتغير بعد ذلك',
  ledger: 'السجل',
  ledgerSays: 'من عليه ماذا ولمن ومتى، وأين يقف كل حكم',
  timeline: 'الخط الزمني',
  timelineSays: 'المدد والآجال والإفادات على محور واحد',
  map: 'الخريطة',
  mapSays: 'السيطرة على الأماكن كما يدعيها كل جانب',
  documents: 'الوثائق',
  documentsSays: 'التقارير والنصوص مع ما وجده القارئ فيها',
  sources: 'المصادر',
  sourcesSays: 'من يتكلم، وكيف يُقيَّم، وماذا يقول',
  document: 'وثيقة',
  documentSays: 'نص واحد وبجانبه عناصره المقترحة',
  norm: 'حكم',
  normSays: 'حكم واحد مع أسبابه وأدلته وتاريخه',
  text: 'النص',
  textSays: 'كل مادة، ونسخها المنشورة، وتعديلاتها وقراءاتها',
  findings: 'الملاحظات',
  findingsSays: 'ما يتركه النص مفتوحًا أو غير واضح',
  paste: 'قراءة نص',
  pasteSays: 'الصق نصًا من عندك وانظر كيف يُقرأ',
  settings: 'الإعدادات',
  settingsSays: 'اللغة، فاتح أو داكن، المفاتيح المفردة، معيار الإثبات',
  help: 'المساعدة',
  helpSays: 'المفاتيح والعلامات والتقييمات والكلمات',
}
