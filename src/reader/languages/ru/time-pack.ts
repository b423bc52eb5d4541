import { compileTimeLanguage, type TimeLanguage } from '#reader/find/time/time-language'
import type { RuleSource, TimePack } from '#reader/find/time/time-pack'
import { russianTimeWords } from '#reader/languages/ru/time-words'

const MACROS: Readonly<Record<string, string>> = {
  year: 'year year-word?',
  n: 'num | vague',
  u: 'unit | units',
  zone: 'zone | po? zone-adjective zone-time | po zone',
}

const RULES: readonly RuleSource[] = [
  // Dates.
  { pattern: '(weekday comma)? (dom|ord) month ($year)?', kind: 'date' },
  { pattern: 'month $year', kind: 'date' },
  { pattern: 'month', kind: 'date' },
  { pattern: 'weekday', kind: 'date' },
  { pattern: 'isodate', kind: 'date' },
  { pattern: 'slashdate year-word?', kind: 'date' },
  { pattern: 'year year-word', kind: 'date' },
  { pattern: 'year', kind: 'date', guard: 'bare-year', onlyPrevious: 'year-preposition' },
  { pattern: 'year hyphen year years-word?', kind: 'pair' },
  { pattern: 'season $year', kind: 'date' },
  { pattern: '(ord|num) hyphen? quarter ($year)?', kind: 'date' },
  { pattern: '(ord|num) hyphen? half $year', kind: 'date' },
  { pattern: 'decade (years-word)?', kind: 'date' },
  { pattern: 'year hyphen decade-suffix years-word?', kind: 'date', guard: 'glued' },
  // Two or more dates that share a part.
  { pattern: 'dom (and|or|to|hyphen) dom month ($year)?', kind: 'pair' },
  { pattern: 'dom comma dom (and|or) dom month ($year)?', kind: 'pair' },
  // Counted from the reference or the last date.
  { pattern: 'dayword', kind: 'deictic' },
  { pattern: '(this|last|next|current) (unit|weekday|season|month|weekend)', kind: 'deictic' },
  { pattern: '$n $u ago', kind: 'shift' },
  { pattern: '(unit|units) ago', kind: 'shift' },
  { pattern: 'through $n $u', kind: 'shift', sets: { hence: 1 }, notNext: 'after-word' },
  { pattern: '$n $u later', kind: 'shift' },
  { pattern: 'that same? (unit|season)', kind: 'anaphor' },
  // What recurs.
  { pattern: 'every num? (unit|units|weekday)', kind: 'set' },
  { pattern: 'raz in (num|vague)? (unit|units)', kind: 'set' },
  { pattern: 'set-unit', kind: 'set' },
  { pattern: 'po weekdays', kind: 'set' },
  // Lengths.
  { pattern: 'approx? $n workday? $u', kind: 'duration' },
  { pattern: '(past|coming) $n? $u', kind: 'duration' },
  { pattern: 'num hyphen unit-adjective', kind: 'duration' },
  { pattern: 'compound-length', kind: 'duration', sets: { unit: 7 } },
  { pattern: 'd-letter plus num', kind: 'duration', sets: { unit: 3 } },
  // Words for past, present and future.
  { pattern: 'present-ref', kind: 'ref', value: 'PRESENT_REF' },
  { pattern: 'past-ref', kind: 'ref', value: 'PAST_REF' },
  { pattern: 'future-ref', kind: 'ref', value: 'FUTURE_REF' },
  // Times of day.
  { pattern: 'clock hours? ($zone)?', kind: 'clock' },
  { pattern: 'num hours part ($zone)?', kind: 'clock' },
  { pattern: 'noon', kind: 'clock' },
  { pattern: 'part', kind: 'part', onlyPrevious: 'date-end' },
  // Before a date.
  { pattern: 'edge-noun', kind: 'prefix' },
  // Terms without a calendar date.
  { pattern: 'set-term term-noun', kind: 'symbolic' },
]

const russianTimePack: TimePack = {
  tag: 'ru',
  words: {
    ...russianTimeWords,
    'date-end': {
      сегодня: 0,
      вчера: 0,
      завтра: 0,
      пятницу: 0,
      субботу: 0,
      воскресенье: 0,
      понедельник: 0,
      вторник: 0,
      среду: 0,
      четверг: 0,
    },
    'after-word': { после: 0, со: 0, с: 0 },
  },
  macros: MACROS,
  rules: RULES,
  bounds: [
    { words: 'к', edge: 'included', bound: 'upper' },
    { words: 'не позднее', edge: 'included', bound: 'upper' },
    { words: 'не позже', edge: 'included', bound: 'upper' },
    { words: 'по', edge: 'included', bound: 'upper' },
    // Usage and courts differ on whether the named day itself still belongs to the term.
    { words: 'до', edge: 'open', bound: 'upper' },
    { words: 'в течение', edge: 'included', bound: 'upper' },
    { words: 'с', edge: 'included', bound: 'lower' },
    { words: 'начиная с', edge: 'included', bound: 'lower' },
    { words: 'после', edge: 'excluded', bound: 'lower' },
    { words: 'между', edge: 'included', bound: 'lower' },
  ],
  endings: ['до'],
  mayBeForward: ['к'],
  forward: [],
  rangeJoints: ['и', 'по', 'до', '-', '–'],
  anchors: ['после', 'со дня', 'с даты', 'с момента', 'до'],
  anchorStops: ['сторона', 'стороны', 'будет', 'будут', 'если', 'и', 'должны'],
  anchorKinds: {
    подписания: 'signature',
    подписи: 'signature',
    вступления: 'entry-into-force',
    силу: 'entry-into-force',
  },
  tense: {
    past: ['был', 'была', 'было', 'были', 'стал', 'шел', 'шла', 'вышли', 'сказал', 'заявил'],
    future: [
      'будет',
      'будут',
      'должен',
      'должна',
      'должны',
      'планируется',
      'намерен',
      'намерены',
      'обязуется',
      'обязуются',
      'предстоит',
      'пройдет',
      'начнется',
      'состоится',
      'завершится',
      'вернется',
      'вернутся',
      'вступит',
      'истечет',
      'покинут',
    ],
    present: ['является', 'действует'],
    futurePairs: [],
    pastEndings: [
      'ал',
      'ала',
      'ало',
      'али',
      'ил',
      'ила',
      'ило',
      'или',
      'ел',
      'ела',
      'ело',
      'ели',
      'лся',
      'лась',
      'лось',
      'лись',
    ],
    futureEndings: [],
  },
  pluralEndings: ['ов', 'ей', 'ек'],
  riskyMonths: [],
  numericOrder: 'day-first',
  modes: {
    instrument: ['обязуется', 'обязуются', 'настоящего', 'стороны'],
    news: ['сегодня', 'вчера', 'завтра', 'сообщил', 'заявил', 'пятницу', 'понедельник', 'вторник', 'среду', 'четверг'],
  },
}

/** The Russian time language, made ready. */
export const russianTime: TimeLanguage = compileTimeLanguage(russianTimePack)
