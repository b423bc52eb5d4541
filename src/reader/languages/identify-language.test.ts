import { describe, expect, it } from 'vitest'
import { identifyLanguage } from '#reader/languages/identify-language'

describe('the language of a text', () => {
  it.each([
    ['en', 'The parties agreed on Monday that the bridge will be open to all by the end of the month.'],
    ['ru', 'Стороны договорились, что мост будет открыт для всех до конца месяца.'],
    ['uk', 'Сторони домовилися, що міст буде відкрито для всіх до кінця місяця.'],
    ['es', 'Las partes acordaron que el puente se abrirá para todos antes de fin de mes.'],
    ['fr', 'Les parties sont convenues que le pont est ouvert à tous avant la fin du mois.'],
    ['hy', 'Կողմերը պայմանավորվեցին, որ կամուրջը կբացվի մինչև ամսվա վերջ։'],
    ['ar', 'اتفق الطرفان على أن يفتح الجسر أمام الجميع قبل نهاية الشهر.'],
    ['fa', 'دو طرف توافق کردند که پل تا پایان ماه به روی همه باز شود و گزارش آن چاپ گردد.'],
    ['he', 'הצדדים הסכימו שהגשר ייפתח לכולם עד סוף החודש.'],
    ['ka', 'მხარეები შეთანხმდნენ, რომ ხიდი თვის ბოლომდე გაიხსნება.'],
    ['ja', '双方は月末までに橋を開通させることで合意した。停戦は十一月十日に始まる。'],
    ['zh', '双方同意在月底之前向所有人开放大桥。停火于十一月十日开始。'],
    ['ko', '양측은 월말까지 다리를 개통하기로 합의했다.'],
    ['am', 'ወገኖቹ ድልድዩ እስከ ወሩ መጨረሻ ድረስ እንዲከፈት ተስማሙ።'],
    ['el', 'Τα μέρη συμφώνησαν η γέφυρα να ανοίξει για όλους πριν από το τέλος του μήνα.'],
    ['hi', 'दोनों पक्ष इस बात पर सहमत हुए कि महीने के अंत तक पुल सबके लिए खुल जाएगा।'],
    ['ta', 'மாத இறுதிக்குள் பாலத்தைத் திறக்க இரு தரப்பினரும் ஒப்புக்கொண்டனர்.'],
    ['my', 'လကုန်ပိုင်းတွင် တံတားကို ဖွင့်ရန် နှစ်ဖက်စလုံး သဘောတူခဲ့ကြသည်။'],
  ])('is told as %s by its script or its words', (tag, text) => {
    expect(identifyLanguage(text).tag).toBe(tag)
  })

  it('is not changed by a name or a short quotation in another script', () => {
    const text =
      'The ministry in Tokyo called the accord “合意は大きな前進だ” in a statement that it gave to reporters on the day after the talks had ended in the city.'
    expect(identifyLanguage(text).tag).toBe('en')
  })

  it('is what was said it is, whatever the words', () => {
    expect(identifyLanguage('The parties agreed.', 'ru')).toMatchObject({ tag: 'ru' })
  })
})
