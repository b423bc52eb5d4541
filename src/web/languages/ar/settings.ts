import type { Translation } from '#views/speech/message-area'
import type { settingsMessages } from '#web/pages/settings/settings-messages'

/** The page of settings. */
export const settings: Translation<typeof settingsMessages> = {
  title: 'كيف تريد أن تعمل هنا',
  intro: 'تُحفظ هذه الاختيارات في هذا المتصفح وحده. لا يراها أحد سواك، ولا تغيّر شيئًا في السجل.',
  language: 'اللغة',
  languageSays: 'كلمات الواجهة. تبقى الاتفاقات والتقارير والاقتباسات بلغتها.',
  theme: 'فاتح أو داكن',
  themeSays: 'الطباعة دائمًا على أبيض.',
  keys: 'المفاتيح المفردة',
  keysOn: 'المفاتيح المفردة مثل j و k و / مفعّلة',
  keysSays: 'أوقفها إن كنت تملي بصوتك، أو إن فعلت الحروف ما لم ترده.',
  policy: 'معيار الإثبات',
  policySays: 'أي إفادات تحسم حال الحكم. يسري على ما تراه؛ والعنوان الذي يسمي معيارًا آخر يُقدَّم عليه.',
  'policy.reasonable-grounds': 'أسباب معقولة: C3 أو أفضل من أصل واحد؛ للمراقبة وإعداد التقارير',
  'policy.reasonable-suspicion': 'اشتباه معقول: D4 أو أفضل من أصل واحد؛ لفتح ملف، لا للاستنتاج',
  'policy.balance-of-probabilities': 'رجحان الاحتمالات: C3 أو أفضل من أصلين مستقلين؛ لما هو أرجح من عدمه',
  'policy.clear-and-convincing': 'واضح ومقنع: B2 أو أفضل من أصلين مستقلين؛ لنتائج سيطعن فيها أحد',
  'policy.any-report': 'أي تقرير: كل إفادة مقيَّمة؛ لرؤية ما يُقال لا ما يُعرف',
}
