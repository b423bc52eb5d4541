import type { Dice } from '#testing/copies/dice'

/** The languages that invented reports are written in. */
export const reportLanguages = ['en', 'ru', 'es'] as const

export type ReportLanguage = (typeof reportLanguages)[number]

/** What one report tells, apart from any language: sentences by number with what fills them. */
export interface ReportPlan {
  readonly day: number
  readonly month: number
  readonly sentences: readonly SentencePlan[]
}

interface SentencePlan {
  readonly form: number
  readonly places: readonly [number, number]
  readonly person: number
  readonly figures: readonly [number, number]
  readonly day: number
}

type InAll = Readonly<Record<ReportLanguage, string>>

const PLACES: readonly InAll[] = names(
  'Tarvel Тарвель Tarvel, Onmouth Онмут Onmouth, Keshan Кешан Keshán, Dunavar Дунавар Dunavar, Sollen Соллен Sollen, Mirhad Мирхад Mirhad, Brannik Бранник Brannik, Esterwick Эстервик Esterwick, Latchin Латчин Latchin, Amery Амери Amery, Vorsk Ворск Vorsk, Pelagora Пелагора Pelagora, Zarubin Зарубин Zarubín, Kordel Кордель Kordel, Fastov Фастов Fastov, Ganziri Ганзири Ganziri',
)
const PEOPLE: readonly InAll[] = names(
  'Maranov Маранов Maránov, Petrides Петридес Petrides, Hallam Халлам Hallam, Sorin Сорин Sorin, Amdur Амдур Amdur, Pell Пелл Pell, Ferris Феррис Ferris, Kolchak Колчак Kolchak, Davitian Давитян Davitian, Bergman Бергман Bergman',
)

function names(list: string): readonly InAll[] {
  return list.split(', ').map((triple) => {
    const [en = '', ru = '', es = ''] = triple.split(' ')
    return { en, ru, es }
  })
}

const MONTHS: Readonly<Record<ReportLanguage, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
}

// P and R are places, H a person, D a day, N and M figures.
const FORMS: readonly InAll[] = [
  {
    en: 'Units left {P} on {D}, and {N} vehicles crossed the bridge at {R} by noon.',
    ru: 'Подразделения покинули {P} {D}, к полудню {N} машин пересекли мост у {R}.',
    es: 'Las unidades salieron de {P} el {D} y {N} vehículos cruzaron el puente de {R} antes del mediodía.',
  },
  {
    en: 'The mission in {P} counted {N} shots over one night, spokesman {H} said.',
    ru: 'Миссия в {P} насчитала за ночь {N} выстрелов, сообщил представитель {H}.',
    es: 'La misión en {P} contó {N} disparos en una noche, dijo el portavoz {H}.',
  },
  {
    en: 'About {N} families from {P} went home, while {M} still wait in {R}.',
    ru: 'Около {N} семей из {P} вернулись домой, ещё {M} ждут в {R}.',
    es: 'Unas {N} familias de {P} volvieron a casa, mientras {M} esperan todavía en {R}.',
  },
  {
    en: 'According to {H}, the road through {P} stays closed until {D}.',
    ru: 'По словам {H}, дорога через {P} закрыта до {D}.',
    es: 'Según {H}, la carretera por {P} seguirá cerrada hasta el {D}.',
  },
  {
    en: 'The exchange of {N} detainees near {P} was put off, negotiator {H} told the press.',
    ru: 'Обмен {N} задержанными у {P} отложен, заявил прессе переговорщик {H}.',
    es: 'El canje de {N} detenidos cerca de {P} se aplazó, dijo a la prensa el negociador {H}.',
  },
  {
    en: 'Engineers cleared {N} hectares around {R} and {M} kilometres of track to {P}.',
    ru: 'Сапёры очистили {N} гектаров вокруг {R} и {M} километров пути до {P}.',
    es: 'Los ingenieros limpiaron {N} hectáreas alrededor de {R} y {M} kilómetros de vía hasta {P}.',
  },
  {
    en: 'A meeting between {H} and the elders of {P} is planned for {D}.',
    ru: 'Встреча {H} со старейшинами {P} намечена на {D}.',
    es: 'Una reunión de {H} con los ancianos de {P} está prevista para el {D}.',
  },
  {
    en: 'Power returned to {N} villages between {P} and {R} on {D}.',
    ru: 'Свет вернулся в {N} сёл между {P} и {R} {D}.',
    es: 'La luz volvió a {N} aldeas entre {P} y {R} el {D}.',
  },
  {
    en: 'The hospital in {R} took in {N} people after the clashes, doctor {H} reported.',
    ru: 'Больница в {R} приняла {N} человек после столкновений, сообщил врач {H}.',
    es: 'El hospital de {R} atendió a {N} personas tras los choques, informó el médico {H}.',
  },
  {
    en: 'Trucks with {N} tonnes of flour reached {P} for the first time since {D}.',
    ru: 'Грузовики с {N} тоннами муки впервые с {D} дошли до {P}.',
    es: 'Camiones con {N} toneladas de harina llegaron a {P} por primera vez desde el {D}.',
  },
]

/** What a report of some six sentences tells; the same dice give the same plan. */
export function planReport(dice: Dice): ReportPlan {
  const forms = FORMS.map((_, at) => at)
  const chosen = new Set<number>()
  const length = 5 + dice.roll(4)
  while (chosen.size < length) chosen.add(dice.roll(forms.length))
  const month = dice.roll(12)
  const sentences = [...chosen].map(
    (form): SentencePlan => ({
      form,
      places: [dice.roll(PLACES.length), dice.roll(PLACES.length)],
      person: dice.roll(PEOPLE.length),
      figures: [11 + dice.roll(2500), 11 + dice.roll(400)],
      day: 1 + dice.roll(28),
    }),
  )
  return { day: 1 + dice.roll(28), month, sentences }
}

/** Another report of the same day and the same places with other figures and people: news, and no translation. */
export function planOther(plan: ReportPlan, dice: Dice): ReportPlan {
  const other = planReport(dice)
  const sentences = other.sentences.map((sentence, at) => ({
    ...sentence,
    places: plan.sentences[at]?.places ?? sentence.places,
  }))
  return { ...other, day: plan.day, month: plan.month, sentences }
}

/** The report in a language; a desk that translates leaves out some sentences and turns others round. */
export function writeInLanguage(plan: ReportPlan, language: ReportLanguage, dice?: Dice): string {
  const kept = plan.sentences.filter((_, at) => dice === undefined || at < 3 || !dice.chance(0.25))
  const [first, second, ...rest] = kept
  const turned = second !== undefined && first !== undefined && dice?.chance(0.3) === true
  const order = turned ? [second, first, ...rest] : kept
  return order.map((sentence) => inflect(fill(sentence, plan, language), language, dice)).join(' ')
}

// Names bend with their case in Russian, now and then even where the form would not ask for it.
function inflect(sentence: string, language: ReportLanguage, dice: Dice | undefined): string {
  if (language !== 'ru' || dice === undefined) return sentence
  return sentence.replaceAll(
    /(?<=[а-яё,] )(\p{Lu}\p{Ll}{3,}?)ь?(?=[ ,.])/gu,
    (_, name: string) => `${name}${dice.pick(['', 'а', 'е', 'ом', 'у'])}`,
  )
}

function fill(
  { form, places, person, figures, day }: SentencePlan,
  plan: ReportPlan,
  language: ReportLanguage,
): string {
  const written: Readonly<Record<string, string | undefined>> = {
    P: PLACES[places[0]]?.[language],
    R: PLACES[places[1]]?.[language],
    H: PEOPLE[person]?.[language],
    D: `${day} ${language === 'es' ? 'de ' : ''}${MONTHS[language][plan.month] ?? ''}`,
    N: figure(figures[0], language),
    M: figure(figures[1], language),
  }
  return (FORMS[form]?.[language] ?? '').replaceAll(/\{(\w)\}/g, (_, letter: string) => written[letter] ?? '')
}

// Thousands stand apart by a comma, a space that does not break, or a point.
function figure(value: number, language: ReportLanguage): string {
  const mark = { en: ',', ru: '\u00A0', es: '.' }[language]
  return String(value).replace(/(\d)(\d{3})$/, `$1${mark}$2`)
}
