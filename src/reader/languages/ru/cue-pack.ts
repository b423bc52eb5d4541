import { SIGNING_WORDS } from '#reader/languages/ru/signing-words'
import { type CuePack, cueWords, type OwedCue, type SpeechCue } from '#reader/languages/cue-pack'
import type { Standing } from '#reader/reading'

// Russian by its cue words: forms of verbs and beginnings of words; general knowledge of the language.

const TELLS = `заявил; заявила; заявило; заявили; заявляет; заявляют; сообщил; сообщила; сообщило; сообщили; сообщает; сообщают; сказал; сказала; сказали; говорит; говорят; рассказал; рассказала; рассказали; отметил; отметила; отметили; отмечает; подчеркнул; подчеркнула; подчеркнули; добавил; добавила; добавили; уточнил; уточнила; уточнили; написал; написала; написали; пишет; пишут; передает; передаёт; передают; подтвердил; подтвердила; подтвердили; объявил; объявила; объявило; объявили; утверждает; утверждают; считает; считают; ответил; ответила; ответили; пояснил; пояснила; пояснили; информирует`

function speechOf(list: string, standing?: Standing): readonly SpeechCue[] {
  return cueWords(list).map((words) => ({ words, ...(standing !== undefined && { standing }) }))
}

function owedOf(kind: OwedCue['kind'], list: string, strength?: OwedCue['strength']): readonly OwedCue[] {
  return cueWords(list).map((words) => ({ words, kind, ...(strength !== undefined && { strength }) }))
}

/** Russian, read by its cue words. */
export const russianCues: CuePack = {
  tag: 'ru',
  name: 'Russian',
  covers: ['time', 'attribution', 'norms in plain clauses'],
  sentenceEnds: {
    abbreviations: new Set('г гг им ул д стр ст п пп рис т тыс млн млрд руб др пр см напр обл р-н н э'.split(' ')),
    starters: new Set('в на по как он она они это но и а при после для если'.split(' ')),
    listOpeners: new Set(['обязуются', 'обязаны', 'должны', 'вправе']),
    conditionOpeners: new Set(['если', 'когда']),
    binders: new Set(['обязуется', 'обязуются', 'должен', 'должна', 'должно', 'должны', 'обязан', 'обязаны', 'вправе']),
    weakBinders: new Set(['могут', 'может']),
  },
  speech: [
    ...speechOf(TELLS),
    ...speechOf(
      'опроверг; опровергла; опровергло; опровергли; отрицает; отрицают; отверг; отвергла; отвергли; отрицал; отрицали',
      'denied',
    ),
    ...speechOf('пообещал; пообещала; пообещало; пообещали; обещает; обещают; заверил; заверила; заверили', 'promised'),
    ...speechOf(
      'потребовал; потребовала; потребовало; потребовали; требует; требуют; призвал; призвала; призвало; призвали; призывает; призывают; попросил; попросила; попросили',
      'demanded',
    ),
  ],
  that: new Set(['что', 'чтобы', 'будто', 'якобы']),
  according: cueWords(
    'по словам; со слов; по данным; по сведениям; по информации; по сообщению; по сообщениям; по утверждению; по мнению; по заявлению; согласно сообщению; согласно данным; как сообщает; как сообщают; как сообщил; как сообщила; как сообщили; как заявил; как заявила; как заявили; как пишет',
  ),
  hearsay: cueWords(
    'по неподтвержденным данным; по неподтверждённым данным; по некоторым данным; по имеющимся данным; по предварительным данным; по неофициальным данным; как сообщается; сообщается',
  ),
  texts: ['соглашени*', 'договор*', 'документ*', 'меморандум*', 'протокол*', 'пункт*', 'стать*', 'резолюци*'],
  relays: cueWords('со ссылкой на; ссылаясь на; цитируя'),
  unnamed: ['источник*', 'очевид*', 'чиновник*', 'собеседник*', 'военн*', 'местн*', 'жител*', 'эксперт*'],
  pronouns: new Set(['он', 'она', 'они', 'тот', 'та']),
  articles: new Set(),
  // A name in the genitive before it is a country or a body: "the minister of X, Ivan Petrov" has no comma here.
  mostNameWords: 2,
  middleNames: ['ович', 'евич', 'овна', 'евна', 'ична', 'овича', 'евича', 'овны', 'евны'],
  adjuncts: new Set(
    'в во на после до перед при со с по к ко через ранее позднее позже вчера сегодня накануне также журналистам корреспонденту отвечая комментируя'.split(
      ' ',
    ),
  ),
  former: ['бывш*', 'экс*'],
  and: new Set(['и', 'а', 'но', 'однако']),
  hedges: [
    ...cueWords('якобы; по неподтвержденным данным; по неподтверждённым данным; неофициальн*; предположительно').map(
      (words) => ({ words, kind: 'unverified' as const }),
    ),
    ...cueWords('возможно; вероятно; скорее всего; по-видимому; видимо').map((words) => ({
      words,
      kind: 'likelihood' as const,
    })),
    ...cueWords('по мнению; на мой взгляд; по моему мнению').map((words) => ({ words, kind: 'opinion' as const })),
  ],
  standings: [
    ...standingsOf(
      'no-knowledge',
      'нет информации; нет сведений; нет данных; не располагает; не располагают; не располагаю; не располагаем; не могу подтвердить; не может подтвердить; не смог* подтвердить; неизвестно; ничего не известно; не знает; не знаю; не знают',
    ),
    ...standingsOf('refused', 'отказал*; отказыва*; не намерен*; не собира*; не покин*; не уйд*'),
    ...standingsOf(
      'not-done',
      'до сих пор не; пока не; все еще не; всё ещё не; еще не; ещё не; не выполн*; не выве*; не переда*; не освобо*; не был; не была; не было; не были; не выш*; не воше*; не вош*',
    ),
    ...standingsOf(
      'promised',
      'выполним; исполним; обеспечим; гарантируем; пообещ*; обязал*; обязу*; согласил*; готов*',
    ),
    ...standingsOf('demanded', 'потребов*; призва*'),
    ...standingsOf(
      'predicted',
      'будет; будут; обменяются; обменяется; выведут; выведет; отведут; передадут; передаст; освободят; освободит; откроют; откроет; покинут; завершат; начнут; вернут; прекратят; разблокируют; начнет*; начнёт*; завершит*',
    ),
    ...standingsOf('conditional', 'если; в случае; при условии'),
    ...standingsOf('opinion', 'должен; должна; должно; должны; следует; необходимо; нужно; обязан*'),
  ],
  // The present of many verbs looks alike: the future is told by its words.
  futureEndings: [],
  negations: new Set(['не', 'никогда']),
  clitics: new Set(['был', 'была', 'было', 'были']),
  pastEndings: [
    'л',
    'ла',
    'ло',
    'ли',
    'лся',
    'лась',
    'лось',
    'лись',
    'ен',
    'ена',
    'ено',
    'ены',
    'ёны',
    'аны',
    'ана',
    'ано',
    'ан',
    'ята',
    'яты',
  ],
  owed: [
    ...owedOf(
      'prohibition',
      'не должен; не должна; не должно; не должны; не вправе; не имеет права; не имеют права; не может; не могут; не допускается; запрещается; запрещено; обязуется не; обязуются не',
    ),
    ...owedOf('none', 'не обязан*; не обязу*'),
    ...owedOf('obligation', 'должен; должна; должно; должны; обязан; обязана; обязано; обязаны; подлежит; подлежат'),
    ...owedOf('obligation', 'обязуется; обязуются; обязалась; обязался; обязались; обязалось', 'undertaking'),
    ...owedOf('obligation', 'следует; рекомендуется', 'recommendation'),
    ...owedOf('power', 'вправе; имеет право; имеют право'),
    ...owedOf('permission', 'может; могут; разрешается'),
  ],
  nobody: new Set([]),
  passives: new Set(['быть']),
  conditions: [
    ...cueWords('если; в случае; при условии; когда').map((words) => ({ words, type: 'if' as const })),
    ...cueWords('после того как; после').map((words) => ({ words, type: 'after' as const })),
    ...cueWords('за исключением; кроме').map((words) => ({ words, type: 'except' as const })),
    ...cueWords('в противном случае; иначе').map((words) => ({ words, type: 'failing' as const })),
  ],
  acts: [
    {
      action: 'hand-over-territory',
      words: ['переда*'],
      by: ['район*', 'территори*', 'город*', 'сел*', 'земл*', 'зон*'],
    },
    { action: 'hand-over-territory', words: ['возвра*'], by: ['район*', 'территори*', 'город*', 'земл*'] },
    { action: 'withdraw-force', words: ['выве*'], by: ['войск*', 'сил*', 'подраздел*', 'вооруж*', 'техник*'] },
    { action: 'withdraw-force', words: ['вывод*'], by: ['войск*', 'сил*', 'подраздел*', 'вооруж*', 'техник*'] },
    { action: 'withdraw-force', words: ['отве*'], by: ['войск*', 'сил*', 'вооруж*', 'техник*'] },
    { action: 'withdraw-force', words: ['покин*'], by: ['район*', 'территори*', 'позици*', 'город*'] },
    { action: 'cease-hostilities', words: ['прекра*'], by: ['огонь', 'огня', 'боев*', 'воен*'] },
    { action: 'exchange-detainees', words: ['обмен*'], by: ['пленн*', 'заложник*', 'задержанн*'] },
    { action: 'exchange-detainees', words: ['освобо*'], by: ['пленн*', 'заложник*', 'задержанн*'] },
    { action: 'deploy-force', words: ['развер*'], by: ['контингент*', 'миротвор*', 'сил*', 'войск*'] },
    { action: 'open-route', words: ['откр*'], by: ['дорог*', 'коридор*', 'трасс*', 'границ*'] },
    { action: 'monitor', words: ['наблюда*'], by: [] },
    { action: 'ensure-compliance', words: ['обеспеч*'], by: ['соблюдени*', 'выполнени*'] },
  ],
  signing: SIGNING_WORDS,
  publishedWords: new Set(['опубликовано', 'дата', 'обновлено']),
}

function standingsOf(standing: Standing, list: string): CuePack['standings'] {
  return cueWords(list).map((words) => ({ words, standing }))
}
