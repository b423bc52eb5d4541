import { compileTimeLanguage, type TimeLanguage } from '#reader/find/time/time-language'
import type { RuleSource, TimePack } from '#reader/find/time/time-pack'
import { spanishTimeWords } from '#reader/languages/es/time-words'

const MACROS: Readonly<Record<string, string>> = {
  n: 'num | a | vague',
  u: 'unit | units',
  zone: 'zone | hour-word of name',
}

const RULES: readonly RuleSource[] = [
  // Dates.
  { pattern: '(weekday comma?)? (dom|ord) of month (of year)?', kind: 'date' },
  { pattern: '(weekday comma?)? (dom|ord) of month comma? year', kind: 'date' },
  { pattern: 'month of? year', kind: 'date' },
  { pattern: 'month', kind: 'date' },
  { pattern: 'weekday', kind: 'date' },
  { pattern: 'isodate', kind: 'date' },
  { pattern: 'slashdate', kind: 'date' },
  { pattern: 'year', kind: 'date', guard: 'bare-year' },
  { pattern: 'year hyphen (year|yy)', kind: 'pair' },
  { pattern: 'el? season (of year)?', kind: 'date' },
  { pattern: 'el? ord (quarter|half) (of year)?', kind: 'date' },
  { pattern: '<el> dom', kind: 'date', onlyNext: 'break comma stop y el' },
  // Two or more dates that share a part.
  { pattern: '<el>? dom (and|or|to|hyphen) el? dom of month (of year)?', kind: 'pair' },
  { pattern: '<el>? dom comma dom and dom of month (of year)?', kind: 'pair' },
  // Counted from the reference or the last date.
  { pattern: 'dayword', kind: 'deictic' },
  { pattern: 'tomorrow-word', kind: 'deictic', notPrevious: 'el' },
  { pattern: 'el? (next|this) (unit|weekday|month|season)', kind: 'deictic' },
  { pattern: 'this (unit|part|season|weekday)', kind: 'deictic' },
  { pattern: 'el? (unit|weekday|month|season) (last|next)', kind: 'deictic' },
  { pattern: 'el? fin of week-word (last|next)?', kind: 'deictic' },
  { pattern: 'ago $n $u', kind: 'shift' },
  { pattern: '$n $u (later|earlier)', kind: 'shift', notNext: 'of' },
  { pattern: 'el (unit) (previous|following)', kind: 'anaphor' },
  { pattern: '(that|el) same? unit', kind: 'anaphor', onlyPrevious: 'en' },
  { pattern: 'that (unit|part)', kind: 'anaphor' },
  // What recurs.
  { pattern: 'every el? num? (unit|units|weekday|month)', kind: 'set' },
  { pattern: 'set-unit', kind: 'set' },
  // Lengths.
  { pattern: '(approx|mas of)? $n $u workday?', kind: 'duration' },
  { pattern: 'el? (past|coming) num? $u', kind: 'duration' },
  { pattern: 'd-letter plus num', kind: 'duration', sets: { unit: 3 } },
  // Words for past, present and future.
  { pattern: 'present-ref', kind: 'ref', value: 'PRESENT_REF' },
  { pattern: 'past-ref', kind: 'ref', value: 'PAST_REF' },
  // Times of day.
  { pattern: '<el>? clock hours? ($zone)?', kind: 'clock' },
  { pattern: '<el>? num of el part', kind: 'clock' },
  { pattern: 'noon', kind: 'clock' },
  { pattern: '(por|en)? el part', kind: 'part', onlyPrevious: 'date-end' },
  { pattern: 'el part', kind: 'part', onlyNext: 'of' },
  // Before a date.
  { pattern: 'edge-noun of el?', kind: 'prefix' },
  // Terms without a calendar date.
  { pattern: 'term-noun set-term', kind: 'symbolic' },
]

const spanishTimePack: TimePack = {
  tag: 'es',
  words: spanishTimeWords,
  macros: MACROS,
  rules: RULES,
  bounds: [
    { words: 'a más tardar el', edge: 'included', bound: 'upper' },
    { words: 'a más tardar', edge: 'included', bound: 'upper' },
    { words: 'desde las', edge: 'included', bound: 'lower' },
    { words: 'hasta las', edge: 'included', bound: 'upper' },
    { words: 'antes de las', edge: 'excluded', bound: 'upper' },
    { words: 'hasta el', edge: 'included', bound: 'upper' },
    { words: 'hasta', edge: 'included', bound: 'upper' },
    { words: 'antes del', edge: 'excluded', bound: 'upper' },
    { words: 'antes de', edge: 'excluded', bound: 'upper' },
    { words: 'dentro de', edge: 'included', bound: 'upper' },
    { words: 'en un plazo de', edge: 'included', bound: 'upper' },
    { words: 'en el plazo de', edge: 'included', bound: 'upper' },
    { words: 'desde el', edge: 'included', bound: 'lower' },
    { words: 'desde', edge: 'included', bound: 'lower' },
    { words: 'a partir del', edge: 'included', bound: 'lower' },
    { words: 'a partir de', edge: 'included', bound: 'lower' },
    { words: 'después del', edge: 'excluded', bound: 'lower' },
    { words: 'después de', edge: 'excluded', bound: 'lower' },
    { words: 'entre el', edge: 'included', bound: 'lower' },
    { words: 'entre', edge: 'included', bound: 'lower' },
    { words: 'del', edge: 'included', bound: 'lower' },
  ],
  endings: ['hasta'],
  mayBeForward: [],
  owing: [],
  infinitives: [],
  closers: [],
  forward: [],
  speech: [
    'dijo',
    'dijeron',
    'anunció',
    'anunciaron',
    'prometió',
    'declaró',
    'afirmó',
    'aseguró',
    'agregó',
    'añadió',
    'informó',
    'informaron',
  ],
  rangeJoints: ['y', 'al', 'a', 'hasta', 'el', '-', '–'],
  anchors: ['después de', 'a partir de', 'desde', 'tras', 'antes de', 'antes del', 'de'],
  anchorStops: ['las', 'los', 'será', 'serán', 'deberá', 'deberán', 'si', 'y', 'se'],
  anchorKinds: {
    firma: 'signature',
    suscripción: 'signature',
    entrada: 'entry-into-force',
    vigor: 'entry-into-force',
  },
  tense: {
    past: ['fue', 'fueron', 'era', 'eran', 'había', 'dijo', 'hubo', 'hizo', 'tuvo', 'vino'],
    future: ['será', 'serán', 'deberá', 'deberán', 'habrá', 'tendrá', 'tendrán', 'podrá', 'debe', 'deben', 'va', 'van'],
    present: ['es', 'son', 'está', 'están', 'ha', 'han'],
    futurePairs: [],
    pastEndings: ['ó', 'aron', 'ieron', 'aba', 'aban'],
    presentEndings: [],
    futureEndings: ['ará', 'arán', 'erá', 'erán', 'irá', 'irán'],
  },
  pluralEndings: ['s'],
  riskyMonths: [],
  numericOrder: 'day-first',
  modes: {
    instrument: ['deberá', 'deberán', 'partes', 'comprometen'],
    news: ['ayer', 'hoy', 'dijo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  },
}

/** The Spanish time language, made ready. */
export const spanishTime: TimeLanguage = compileTimeLanguage(spanishTimePack)
