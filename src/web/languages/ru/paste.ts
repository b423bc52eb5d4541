import type { Translation } from '#views/speech/message-area'
import type { pasteMessages } from '#web/pages/paste/paste-messages'

/** The page on which a text of one’s own is read. */
export const paste: Translation<typeof pasteMessages> = {
  heading: 'Прочитать свой текст',
  tab: 'Прочитать текст',
  intro:
    'Соглашение или сообщение. Читатель отмечает, кто что должен, кто что утверждает и что остаётся открытым, каждый раз с точными словами. Ничего не сохраняется.',
  empty: 'Здесь появится то, что найдёт читатель: текст с отмеченными словами и рядом пункты.',
  example: 'Посмотреть на вымышленном сообщении',
  text: 'Текст',
  published: 'Опубликован, если в тексте не сказано',
  kind: 'Вид',
  kindUnsaid: 'пусть решит читатель',
  kindReport: 'сообщение',
  kindInstrument: 'соглашение',
  read: 'Прочитать',
  reading: 'Чтение…',
  tooLong:
    'В тексте {length, number} знаков; здесь читается не больше {most, number}. Сохраните его в файл и вызовите `servanda read FILE`.',
  keepTitle: 'Сохранить как соглашение',
  keepSays: 'Читатель составит из этого текста файл соглашения; вы просмотрите его, исправите и сохраните.',
  draft: 'Составить файл соглашения',
  drafting: 'Составляется…',
}
