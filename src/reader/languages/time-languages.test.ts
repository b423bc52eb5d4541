import { describe, expect, it } from 'vitest'
import { findTimes } from '#reader/find/find-times'
import type { TimePack } from '#reader/find/time/time-pack'
import { timeLanguageOf } from '#reader/languages/time-languages'

const PUBLISHED = '2021-06-16' // a Wednesday

function shown(text: string, language: string): readonly string[] {
  const found = findTimes(text, { mode: 'news', language, published: PUBLISHED })
  return found.map(({ span, value, bound, edge }) =>
    [text.slice(span.from, span.to), '=', value, bound, edge].filter((one) => one !== undefined).join(' '),
  )
}

describe('Russian times', () => {
  it.each([
    ['Посты будут закрыты к 5 августа 2021 года.', ['5 августа 2021 года = 2021-08-05 upper included']],
    ['Посты закроют не позднее 5 августа.', ['5 августа = 2021-08-05 upper included']],
    ['Посты закроют до 5 августа.', ['5 августа = 2021-08-05 upper open']],
    ['Посты закрыты с 5 августа 2020 года.', ['5 августа 2020 года = 2020-08-05 lower included']],
    ['Дорога закрыта с 1 по 5 июля.', ['1 = 2021-07-01 lower included', '5 июля = 2021-07-05 upper included']],
    ['Обмен пройдет между 3 и 9 июля.', ['3 = 2021-07-03 lower included', '9 июля = 2021-07-09 upper included']],
    ['Мост взорвали в пятницу.', ['пятницу = 2021-06-11']],
    ['Совет будет заседать в пятницу.', ['пятницу = 2021-06-18']],
    ['Вчера стреляли, на прошлой неделе было тихо.', ['Вчера = 2021-06-15', 'прошлой неделе = 2021-W23']],
    ['Село опустело три года назад.', ['три года назад = 2018']],
    ['Огонь прекратится в 18:00 в пятницу, он будет редким.', ['18:00 в пятницу = 2021-06-18T18:00']],
    ['Мандат рассчитан на семь лет.', ['семь лет = P7Y']],
    ['Мандат продлен на пятилетний срок.', ['пятилетний срок = P5Y']],
    ['Объявлена 36-часовая пауза.', ['36-часовая = PT36H']],
    ['Деньги поступят в течение десяти рабочих дней.', ['десяти рабочих дней = P10D upper included']],
    ['Списки передают каждые два месяца.', ['каждые два месяца = P2M']],
    ['Отчет выходит ежеквартально.', ['ежеквартально = P3M']],
    ['Зимой 1993 года было голодно.', ['Зимой 1993 года = 1993-WI']],
    ['К концу июля мост откроют.', ['концу июля = 2021-07 upper included']],
    ['Приказ от 25.04.2021 не отменен.', ['25.04.2021 = 2021-04-25']],
    ['3, 5 и 9 июля посты сняли.', ['3 = 2021-07-03', '5 = 2021-07-05', '9 июля = 2021-07-09']],
  ])('%s', (text, expected) => {
    expect(shown(text, 'ru')).toEqual(expected)
  })

  it('names the anchor of a term and the zone of a time', () => {
    const read = (text: string) => findTimes(text, { mode: 'instrument', language: 'ru' })[0]
    expect(read('Списки передаются через 30 дней после вступления в силу.')?.anchor).toMatchObject({
      kind: 'entry-into-force',
    })
    expect(read('Срок составляет 90 дней со дня подписания.')?.anchor).toMatchObject({
      kind: 'signature',
      said: 'подписания',
    })
    expect(read('Огонь прекращается с 00:00 часов по московскому времени 9 июля 2021 года.')).toMatchObject({
      value: '2021-07-09T00:00',
      zone: 'московскому времени',
    })
  })

  it.each(['Резолюция 1701 и статья 10 применяются.', 'Вторая очередь и третий пункт.', 'Число 1960 солдат названо.'])(
    'gives nothing for: %s',
    (text) => {
      expect(shown(text, 'ru')).toEqual([])
    },
  )
})

describe('Spanish times', () => {
  it.each([
    ['Los puestos cerrarán a más tardar el 5 de agosto de 2021.', ['5 de agosto de 2021 = 2021-08-05 upper included']],
    ['Los puestos cerrarán antes del 5 de agosto.', ['5 de agosto = 2021-08-05 upper excluded']],
    ['Los puestos siguen hasta el 5 de agosto.', ['5 de agosto = 2021-08-05 upper included']],
    ['Los puestos abren desde el 5 de agosto.', ['5 de agosto = 2021-08-05 lower included']],
    ['Del 1 al 5 de julio no hay paso.', ['1 = 2021-07-01 lower included', '5 de julio = 2021-07-05 upper included']],
    [
      'El canje será entre el 3 y el 9 de julio.',
      ['3 = 2021-07-03 lower included', '9 de julio = 2021-07-09 upper included'],
    ],
    ['El puente cayó el viernes.', ['viernes = 2021-06-11']],
    ['El consejo se reunirá el viernes.', ['viernes = 2021-06-18']],
    ['Ayer hubo disparos; la semana pasada, calma.', ['Ayer = 2021-06-15', 'la semana pasada = 2021-W23']],
    ['El pueblo quedó vacío hace tres años.', ['hace tres años = 2018']],
    ['El fuego cesó el viernes a las 18:00.', ['viernes a las 18:00 = 2021-06-11T18:00']],
    ['Mañana por la mañana saldrán.', ['Mañana por la mañana = 2021-06-17TMO']],
    ['El mandato dura siete años.', ['siete años = P7Y']],
    ['Se paga en un plazo de diez días hábiles.', ['diez días hábiles = P10D upper included']],
    ['Se reúnen cada dos meses.', ['cada dos meses = P2M']],
    ['Informan trimestralmente.', ['trimestralmente = P3M']],
    ['El invierno de 1993 fue duro.', ['El invierno de 1993 = 1993-WI']],
    ['A finales de julio abrirá el puente.', ['finales de julio = 2021-07']],
    ['La orden del 25/04/2021 sigue en pie.', ['25/04/2021 = 2021-04-25 lower included']],
    ['El 3, 5 y 9 de julio se retiraron.', ['3 = 2021-07-03', '5 = 2021-07-05', '9 de julio = 2021-07-09']],
  ])('%s', (text, expected) => {
    expect(shown(text, 'es')).toEqual(expected)
  })

  it('names the anchor of a term', () => {
    const read = (text: string) => findTimes(text, { mode: 'instrument', language: 'es' })[0]?.anchor
    expect(read('Serán 30 días después de la entrada en vigor.')).toMatchObject({ kind: 'entry-into-force' })
    expect(read('Serán cinco años a partir de la firma.')).toMatchObject({ kind: 'signature', said: 'la firma' })
  })

  it.each(['La resolución 1701 y el artículo 10 se aplican.', 'La segunda fase sigue a la primera.'])(
    'gives nothing for: %s',
    (text) => {
      expect(shown(text, 'es')).toEqual([])
    },
  )
})

/** Categories that code makes itself, without a word of the pack. */
const MADE_BY_CODE = new Set([
  'num',
  'dom',
  'yy',
  'year',
  'ord',
  'clock',
  'military',
  'isodate',
  'slashdate',
  'daymonth',
  'yearspan',
  'decade',
  'short-decade',
  'digits',
  'break',
  'other-word',
  'other-mark',
  'name',
])

function categoriesOf({ rules, macros }: TimePack): readonly string[] {
  const written = rules.flatMap(({ pattern, notNext, onlyNext, notPrevious, onlyPrevious }) => [
    pattern,
    ...[notNext, onlyNext, notPrevious, onlyPrevious].filter((one) => one !== undefined),
  ])
  return [...written, ...Object.values(macros)].flatMap((one) => one.match(/(?<!\$)\b[a-z][\w-]*/g) ?? [])
}

describe('every time pack', () => {
  it.each(['en', 'ru', 'es'])('%s names in its rules only categories that it has words for', (tag) => {
    const pack = timeLanguageOf(tag)?.pack
    expect(pack).toBeDefined()
    if (pack === undefined) return
    const unknown = categoriesOf(pack).filter((name) => pack.words[name] === undefined && !MADE_BY_CODE.has(name))
    expect([...new Set(unknown)]).toEqual([])
  })

  it('is found by a tag with a region, and by no other language', () => {
    expect(timeLanguageOf('en-GB')?.pack.tag).toBe('en')
    expect(timeLanguageOf('xx')).toBeUndefined()
  })
})
