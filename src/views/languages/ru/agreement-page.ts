import type { Translation } from '#views/speech/message-area'
import type { agreementPageMessages } from '#views/words/agreement-page-messages'

/** The page of the text, about its coverage too. */
export const agreementPage: Translation<typeof agreementPageMessages> = {
  tab: 'Текст: {title}',
  also: 'Известно также как {names}.',
  provisions: 'Положения',
  noProvisions: 'Положения ещё не записаны. Они стоят в файле соглашения под `provisions`.',
  side: 'Версии, изменения и толкования',
  state: '{state, select, open {ещё не смоделировано} outOfScope {вне рассмотрения: {reason}} other {смоделировано}}',
  differs: '{effect, select, yes {различается по существу} other {различается в словах}}',
  coverage: 'Не смоделировано',
  allModelled: 'Каждое положение смоделировано.',
  texts: 'Опубликованные тексты',
  noTexts: 'Опубликованных текстов не отмечено.',
  changes: 'Что его изменило, насколько известно на этот момент',
  noChanges: 'Об изменениях не известно.',
  knownSince: 'известно с {day}',
  readings: 'Толкования, которых кто-то держится',
  held: '{kind}, держится {who}',
  lay: 'Наложить на ведомость',
}
