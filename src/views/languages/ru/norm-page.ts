import type { Translation } from '#views/speech/message-area'
import type { normPageMessages } from '#views/words/norm-page-messages'

/** Basis, open points and changes of a norm. */
export const normPage: Translation<typeof normPageMessages> = {
  basisText: 'положение текста',
  basisLater: 'более поздний документ: {title}',
  basisReported: 'сообщение о том, что говорит текст',
  basisOpinion: 'мнение: {speaker}; не положение текста',
  noBearer: 'текст не говорит, кто обязан',
  noDeadline: 'текст не указывает срока',
  bearerModeUnsaid: 'текст не говорит, обязан ли каждый, кто-либо один или все вместе',
  dayByConvention: 'день зависит от способа счёта',
  termContested: 'какой срок действует, оспаривается',
  comma: '{first}, {next}',
  askedBy: 'просили: {parties}',
  askedThrough: 'просили: {parties}, через: {through}',
  grantedBy: 'согласились: {parties}',
  contestedBy: 'оспаривают: {parties}',
  newDeadline: '{kind}: новый срок {deadline}',
  moved: '{kind}: с {from} на {to}',
  released: '{kind}: освобождено',
  suspended: '{kind}: приостановлено',
  suspendedUntil: '{kind}: приостановлено по {day}',
  ended: '{kind}: прекращено',
  replacedBy: '{kind}: заменено на {norms}',
  'amendment.all-party': 'изменение всеми сторонами',
  'amendment.extension': 'продление',
  'amendment.waiver': 'отказ от права',
  'amendment.suspension': 'приостановление',
  'amendment.termination': 'прекращение',
  'amendment.interpretation': 'толкование',
  'amendment.decision': 'решение',
}
