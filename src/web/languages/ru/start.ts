import type { Translation } from '#views/speech/message-area'
import type { startMessages } from '#web/pages/start/start-messages'

/** The first page. */
export const start: Translation<typeof startMessages> = {
  tab: 'Соглашения',
  none: 'В этом рабочем пространстве ещё нет соглашений',
  many: '{count, plural, one {Здесь хранится # соглашение} few {Здесь хранятся # соглашения} other {Здесь хранится # соглашений}}',
  intro:
    'Servanda хранит соглашения: кто, кому, что и к какому сроку должен, что говорит об этом каждый источник и что текст оставляет открытым — на любой день и при любом состоянии знания.',
  demonstration: 'Демонстрационный случай',
  demonstrationTeaches:
    'Настоящее соглашение и сообщения его первых недель, пересказанные нашими словами: двигайте два указателя времени и смотрите, кто что был должен, что сообщалось и чего никто не знал.',
  openDemonstration: 'Открыть демонстрационный случай',
  takingDemonstration: 'Его тексты читаются; это займёт несколько секунд.',
  ownText: 'Собственный текст',
  ownTextTeaches:
    'Вставьте соглашение или сообщение и посмотрите, что найдёт в нём чтение. Ничего из него не сохраняется.',
  ownAgreement: 'Собственное соглашение',
  teaches:
    'Вставьте текст, и читатель составит файл соглашения, который вы просмотрите, прежде чем сохранить. Готовый файл приходит командой `servanda import AGREEMENT.yaml`.',
  draftFromText: 'Составить из текста',
  writeFile: 'Написать файл',
  readOwn: 'Прочитать свой текст',
  item: '{kind}, {concluded} · {count, plural, one {# норма} few {# нормы} other {# норм}} · версия {version}',
  concluded: 'заключено {day}',
}
