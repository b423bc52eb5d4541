import type { Translation } from '#views/speech/message-area'
import type { comparisonMessages } from '#views/words/comparison-messages'

/** What changed between two states of knowledge. */
export const comparisonWords: Translation<typeof comparisonMessages> = {
  headline:
    '{changes, plural, =0 {Ни одна норма не изменила состояния} one {# из {norms, number} норм изменила состояние} few {# из {norms, number} норм изменили состояние} other {# из {norms, number} норм изменили состояние}}; {news, plural, =0 {за это время ничего не стало известно} one {за это время стал известен # факт} few {за это время стали известны # факта} other {за это время стало известно # фактов}}',
  'cause.knowledge': 'из-за того, что стало известно за это время',
  'cause.calendar': 'только по календарю',
  'group.new': 'Новое',
  'group.retracted': 'Отозвано',
  'group.contradicted': 'Опровергается',
  'group.regraded': 'Оценено иначе',
  'group.amended': 'Изменено поправкой',
  'group.other': 'Также отмечено',
  regraded: '{who}: сведения оценены {credibility}: {why}',
  regradedUnexplained: '{who}: сведения оценены {credibility}',
  sourceGraded: '{source}: оценка {reliability}: {why}',
  sourceGradedUnexplained: '{source}: оценка {reliability}',
  takesBack: '{who} отзывает: {says}',
  watched: '{source}: наблюдение с {first} по {last}',
  contradicted: 'теперь этому противоречит другое утверждение: {says}; против: {others}',
  contradictedAnew: 'сказано за это время и оспорено: {says}; против: {others}',
}
