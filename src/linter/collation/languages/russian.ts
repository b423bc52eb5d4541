import type { CollationLanguage } from '#linter/collation/collation-language'

const STEMS = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ')
// Accents are taken off before words are compared, so that `й` is written `и` here.
const ENDINGS = ['ь', 'я', 'е', 'а', 'и', '']

const NUMERALS: readonly (readonly [number, string])[] = [
  [1, 'один одного одному одном одна одной одну'],
  [2, 'два две двух двум двумя'],
  [3, 'три трех трем тремя'],
  [4, 'четыре четырех четырем'],
  [5, 'пять пяти пятью'],
  [6, 'шесть шести шестью'],
  [7, 'семь семи семью'],
  [8, 'восемь восьми'],
  [9, 'девять девяти'],
  [10, 'десять десяти'],
  [11, 'одиннадцать одиннадцати'],
  [12, 'двенадцать двенадцати'],
  [14, 'четырнадцать четырнадцати'],
  [15, 'пятнадцать пятнадцати'],
  [20, 'двадцать двадцати'],
  [30, 'тридцать тридцати'],
  [40, 'сорок сорока'],
  [45, 'сорокапяти'],
  [60, 'шестьдесят шестидесяти'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
]
const numberOfWord = new Map(NUMERALS.flatMap(([number, words]) => words.split(' ').map((word) => [word, number])))

const COMPOUND =
  /^(двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двенадцати|пятнадцати|двадцати|тридцати)(?:лет|летн|километр|метров|дневн|месячн|недельн|сут)/

/** Russian; a duty is often said by the present tense alone, which has no word of its own. */
export const russian: CollationLanguage = {
  tag: 'ru',
  script: 'Cyrillic',
  months: STEMS.map((stem) => ENDINGS.map((ending) => `${stem}${ending}`)),
  dateLinks: new Set(['года', 'год', 'г']),
  numeral: (word) => numberOfWord.get(word),
  thousands: /[\s\u00a0\u202f](?=\d{3})/g,
  phrases: [
    { words: ['не', 'позднее'], sense: 'bound included', role: 'bound' },
    { words: ['не', 'позже'], sense: 'bound included', role: 'bound' },
    { words: ['в', 'срок', 'до'], sense: 'bound open', role: 'bound' },
    { words: ['не', 'менее'], sense: 'at least', role: 'quantifier' },
    { words: ['не', 'более'], sense: 'at most', role: 'quantifier' },
    { words: ['не', 'только'], sense: 'not only', role: 'function' },
    { words: ['по', 'возможности'], sense: 'modality wish', role: 'modality' },
  ],
  bounds: new Map([
    ['к', 'bound included'],
    ['до', 'bound open'],
    ['ранее', 'bound excluded'],
    ['прежде', 'bound excluded'],
  ]),
  modality: new Map([
    ['должен', 'duty'],
    ['должна', 'duty'],
    ['должно', 'duty'],
    ['должны', 'duty'],
    ['обязан', 'duty'],
    ['обязаны', 'duty'],
    ['обязуется', 'duty'],
    ['обязуются', 'duty'],
    ['надлежит', 'duty'],
    ['может', 'permission'],
    ['могут', 'permission'],
    ['вправе', 'permission'],
    ['следует', 'wish'],
    ['стремится', 'wish'],
    ['стремятся', 'wish'],
  ]),
  negation: new Set(['не', 'ни', 'нет', 'без', 'кроме', 'никогда']),
  denials: new Set(['не', 'ни', 'нет', 'никогда']),
  conditionals: new Set(['если', 'пока', 'случае']),
  comparisons: new Set(['менее', 'более', 'только', 'позднее', 'позже', 'ранее', 'свыше']),
  compound: (word) => {
    const stem = COMPOUND.exec(word)?.[1]
    return stem === undefined ? undefined : numberOfWord.get(stem)
  },
  quantifiers: new Set(
    'все всех всем всеми каждыи каждая каждои каждого любои любая любого оба обе обеих обоих только или и'.split(' '),
  ),
  prepositions: new Set(
    'в во на из от с со за для между вдоль вокруг около под над через при к до по у о об'.split(' '),
  ),
  functionWords: new Set(
    'а но же бы то это этот эта эти его ее их он она они которыи которая которые которых как что есть быть'.split(' '),
  ),
  titles: new Set(
    'сторона стороны сторон сторонам сторонами стороне соглашение соглашения заявление протокол договор приложение статья пункт правительство республика республики республикои государство комиссия комитет центр совет президент премьер-министр министр премьер-министра президента федерация федерации федерацию раион раиона раионе область области коридор коридора коридору город города вооруженные вооруженных силы сил миссия миссии международныи международного парламент командующии движение движения движению движением фронт фронта альянс союз организация организации ассамблея армия армии народныи народного национальныи национального управление управления конституция закон приложения раздел глава преамбула сторону сторонои'.split(
      ' ',
    ),
  ),
  spelling: (plain) => plain,
}
