import type { Translation } from '#views/speech/message-area'
import type { reviewMessages } from '#web/pages/document/review-messages'

/** The review of a document: its acts and states; the rest is told in English. */
export const review: Translation<typeof reviewMessages> = {
  progress:
    '{open, plural, =0 {По каждому пункту решено} one {# пункт ждёт решения} few {# пункта ждут решения} other {# пунктов ждут решения}}; оставлено {kept} из {all}.',
  list: 'Пункты черновика',
  sure: 'уверенность {percent} %',
  stateOpen: 'не решено',
  stateCoded: 'ждёт второго человека',
  stateDiffers: 'мнения расходятся',
  accepted: 'принято',
  amended: 'исправлено',
  added: 'добавлено вручную',
  rejected: 'отклонено',
  merged: 'слито с другим',
  accept: 'Принять',
  reject: 'Отклонить',
  amend: 'Исправить',
  merge: 'Слить',
  undo: 'Отозвать',
  decisions: 'Решения до сих пор',
  why: 'Почему',
  rejectWhy: 'Почему не оставлено',
  keep: 'Сохранить',
  cancel: 'Отмена',
  kind: 'Вид',
  add: 'Добавить пункт',
  person: 'Вы решаете как',
  done: 'Я закончил с этим документом',
  source: 'Чей это документ?',
  sourceSave: 'Сказать',
  rules: 'Как здесь проверяют',
}
