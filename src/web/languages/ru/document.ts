import type { Translation } from '#views/speech/message-area'
import type { documentMessages } from '#web/pages/document/document-messages'

/** The page of a document. */
export const document: Translation<typeof documentMessages> = {
  documents: 'Документы',
  tab: 'Документ',
  unread: 'Читатель не смог прочитать этот текст; он показан как есть.',
  noText:
    'Этот документ есть в записях, но его текста нет в рабочем пространстве. Добавьте его командой `servanda import`.',
  missing: 'Ни в рабочем пространстве, ни в записях нет документа `{id}`.',
  back: 'Назад к документам',
  onRecord: 'Записано из этого документа',
  origin: 'первоисточник: {origin}',
  sourceAndFacts: '<who>{source}</who>, {facts}',
}
