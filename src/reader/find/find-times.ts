import type { TimeAnchor, TimeExpression } from '#reader/find/time-expression'
import type { Fields } from '#reader/find/time/fields'
import type { Taken } from '#reader/find/time/match-rules'
import { splitPair } from '#reader/find/time/pair-phrases'
import { type Phrase, readPhrase } from '#reader/find/time/phrase'
import { precisionOf, timexOf } from '#reader/find/time/point'
import { anchorOfLength } from '#reader/find/time/anchor-of-length'
import {
  type Bound,
  boundBefore,
  boundInTerm,
  endOfDecider,
  isToldAhead,
  opensSentence,
} from '#reader/find/time/read-bounds'
import { closedBound, isOwedBy } from '#reader/find/time/read-owed'
import { datedInSentence, dayInHand } from '#reader/find/time/near-date'
import { createTermReader, type TermReader } from '#reader/find/time/term-reader'
import { speechDayBefore } from '#reader/find/time/read-speech'
import { tenseAround } from '#reader/find/time/read-tense'
import { remember } from '#reader/find/time/remember'
import { type Resolution, resolvePhrase } from '#reader/find/time/resolve-phrase'
import { contextPoint, type Mode, type Tense, type TimeState } from '#reader/find/time/time-state'
import { is } from '#reader/find/time/token-tests'
import type { TimeLanguage } from '#reader/find/time/time-language'
import { cutTokens, UNKNOWN_WORD } from '#reader/find/time/tokens'
import { timeLanguageOf } from '#reader/languages/time-languages'
import type { Writable } from '#reader/writable'

/** What is known of the document whose times are read. */
export interface TimeContext {
  /** The publication date (`2020-11-17`), of any precision. */
  readonly published?: string
  readonly mode: Mode
  readonly language: string
  /** The day an instrument was signed, where known. */
  readonly signed?: string
}

/** Texts are read in stretches of about this many units, so that memory does not grow with the whole. */
const STRETCH = 1 << 16

/**
 * The time expressions of `text`, in the order of their spans, which never overlap. Values are TIMEX3 (ISO-TimeML);
 * extents follow TimeBank. An expression that cannot be placed (no publication date, no date before it) keeps `X` for what
 * is unknown. A language without a time pack gives none. Linear in the length of the text.
 */
export function findTimes(text: string, context: TimeContext): readonly TimeExpression[] {
  const language = timeLanguageOf(context.language)
  if (language === undefined) return []
  const found: TimeExpression[] = []
  const state: TimeState = {
    mode: context.mode,
    published: contextPoint(context.published),
    signed: contextPoint(context.signed),
    last: undefined,
    story: undefined,
    speech: undefined,
    lastAt: -1,
    lastTo: -1,
    lastSaysYear: false,
    quarter: undefined,
    quarterIsPast: false,
    lastIsWhole: false,
    lastIsOfThing: false,
    day: undefined,
    beside: undefined,
    aside: undefined,
  }
  for (let start = 0; start < text.length; ) {
    const end = endOfStretch(text, start)
    readStretch({
      language,
      state,
      found,
      reader: createTermReader(cutTokens(text, start, end, language.lexicon), language),
    })
    start = end
  }
  return found
}

/** The end of a stretch: a line break in its second half, else a space near its end, else just the length. */
function endOfStretch(text: string, start: number): number {
  const limit = start + STRETCH
  if (limit >= text.length) return text.length
  const line = lastUnit(text, LINE_BREAK, limit, STRETCH / 2)
  if (line > 0) return line
  const space = lastUnit(text, SPACE, limit, LONGEST_WORD)
  return space > 0 ? space : limit
}

const LINE_BREAK = 10
const SPACE = 32
const LONGEST_WORD = 200

/** The last place of a code unit before `limit`, not looking further back than `most`; -1 where there is none. */
function lastUnit(text: string, unit: number, limit: number, most: number): number {
  for (let at = limit; at > limit - most; at--) if (text.charCodeAt(at) === unit) return at
  return -1
}

interface Pass {
  readonly language: TimeLanguage
  readonly reader: TermReader
  readonly state: TimeState
  readonly found: TimeExpression[]
}

function readStretch(pass: Pass): void {
  const { reader, state } = pass
  const { tokens } = reader
  let at = 0
  while (at < tokens.count) {
    const phrase = readPhrase(reader, at, state.mode)
    const end = phrase === undefined ? undefined : takePhrase(pass, phrase)
    at = end ?? at + 1
  }
}

/** Works a phrase out and keeps it; gives the token after it, or undefined where it came to nothing. */
function takePhrase(pass: Pass, phrase: Phrase): number | undefined {
  if (phrase.kind === 'symbolic') return keepSymbolic(pass, phrase)
  if (phrase.kind === 'age' && isPersonsAge(pass, phrase)) return phrase.to
  const parts = phrase.kind === 'pair' ? splitPair(pass.reader, phrase) : [phrase]
  let kept = false
  for (const part of parts) kept = keep(pass, part) || kept
  return kept ? phrase.to : undefined
}

/** In news, "a 44-year-old teacher" tells an age, not a time; "an 8-month-old truce" tells how long. */
function isPersonsAge({ state }: Pass, { fields }: Phrase): boolean {
  return state.mode !== 'narrative' && (fields['unit'] ?? fields['units']) === 7
}

/** What stands before an expression in a report and decides what it counts from. */
function lookBack(reader: TermReader, state: TimeState, { rank, from }: Phrase, tense: Tense): void {
  state.speech = speechDayBefore(reader, state, from)
  state.day = rank === TIME_OF_DAY ? dayInHand(reader, state, from) : undefined
  state.beside = tense === 'future' ? undefined : datedInSentence(reader, state, from)
}

/** The rank of a time of day. */
const TIME_OF_DAY = 1

function keep(pass: Pass, phrase: Phrase): boolean {
  const { reader, state, language } = pass
  const tense = isOwedBy(reader, phrase.from) ? 'future' : tenseAround(reader, phrase.from, phrase.to)
  if (state.mode === 'news') lookBack(reader, state, phrase, tense)
  const found = resolvePhrase(phrase, { state, tense, numericOrder: language.pack.numericOrder })
  if (found === undefined) return false
  const resolution = beforeReport(pass, phrase, afterStart(pass, phrase, found))
  pass.found.push(toExpression(pass, phrase, resolution))
  remember(state, {
    phrase,
    resolution,
    tense,
    opens: opensSentence(reader, phrase.from),
    ahead: isToldAhead(reader, phrase.from),
    ofThing: is(reader, phrase.from - 1, 'of') || is(reader, phrase.to, 'possessive-mark'),
    at: reader.tokens.from[phrase.from] ?? 0,
    to: reader.tokens.to[phrase.to - 1] ?? 0,
  })
  return true
}

/** The end of a range whose year is left out cannot lie before its start: from 1 December to 31 January ends in the next year. */
function afterStart(pass: Pass, phrase: Phrase, found: Resolution): Resolution {
  const before = pass.found.at(-1)
  const { point, implied } = found
  const lacksYear = implied.length === 1 && implied[0] === 'year' && pass.state.mode !== 'narrative'
  if (!lacksYear || before === undefined || point?.year === undefined) return found
  if (!endsRange(pass, phrase, before) || !isLaterMonth(before, found)) return found
  const later = { ...point, year: point.year + 1 }
  return { ...found, point: later, value: timexOf(later) }
}

/** What has gone on since a month or day without a year began before the report ("the heaviest shelling since August", told in June). */
function beforeReport({ reader, state }: Pass, phrase: Phrase, found: Resolution): Resolution {
  const { point, implied } = found
  const lacksYear = implied.length === 1 && implied[0] === 'year' && state.mode === 'news'
  if (!lacksYear || point?.year === undefined || state.published === undefined) return found
  if (!is(reader, phrase.from - 1, 'since') || found.value <= timexOf(state.published)) return found
  const earlier = { ...point, year: point.year - 1 }
  return { ...found, point: earlier, value: timexOf(earlier) }
}

/** Whether the expression before says a later month or day than what was found. */
function isLaterMonth(before: TimeExpression, found: Resolution): boolean {
  return before.precision !== undefined && before.value.length >= 'YYYY-MM'.length && found.value < before.value
}

function toExpression(pass: Pass, phrase: Phrase, resolution: Resolution): TimeExpression {
  const { reader } = pass
  const { point, other } = resolution
  const bound = boundOf(pass, phrase)
  const zone = zoneOf(reader, phrase)
  const days = DAYS[phrase.fields['workday'] ?? phrase.fields['length-word'] ?? 0]
  const found: Writable<Omit<TimeExpression, 'anchor' | 'said' | 'implied'>> = {
    span: spanOf(reader, phrase),
    type: resolution.type,
    value: resolution.value,
  }
  if (bound !== undefined) {
    found.edge = bound.edge
    found.bound = bound.bound
  }
  const anchored = Object.assign(found, { anchor: anchorOf(pass, phrase, resolution) })
  if (zone !== undefined) anchored.zone = zone
  if (days !== undefined) anchored.days = days
  if (point !== undefined) anchored.precision = precisionOf(point)
  const whole = Object.assign(anchored, { said: saidComponents(phrase), implied: resolution.implied })
  if (other !== undefined) whole.ambiguous = other.map(timexOf)
  return whole
}

/** What the words before "days" mean by their number in the packs; 0 is every day of the calendar. */
const DAYS: readonly TimeExpression['days'][] = [undefined, 'working', 'clear']

function spanOf(
  { tokens }: TermReader,
  phrase: Pick<Phrase, 'from' | 'to'>,
): { readonly from: number; readonly to: number } {
  return { from: tokens.from[phrase.from] ?? 0, to: tokens.to[phrase.to - 1] ?? 0 }
}

function boundOf(pass: Pass, phrase: Phrase): Bound | undefined {
  const { reader, found } = pass
  const bound = boundBefore(reader, phrase.from) ?? boundInTerm(reader, phrase, pass.state.mode)
  if (bound !== undefined) return closedBound(reader, bound, phrase)
  const before = found.at(-1)
  return before !== undefined && endsRange(pass, phrase, before) ? { edge: 'included', bound: 'upper' } : undefined
}

/** Whether the phrase is the other end of the range that the expression before it begins. */
function endsRange(pass: Pass, { from }: Phrase, before: TimeExpression): boolean {
  if (before.bound !== 'lower') return false
  return joinsRange(pass, from - 1, before) || (is(pass.reader, from - 1, 'el') && joinsRange(pass, from - 2, before))
}

/** Whether a token joins what follows to the expression right before it, as the other end of a range. */
function joinsRange({ reader, language }: Pass, joint: number, before: TimeExpression): boolean {
  const { code, to } = reader.tokens
  return language.rangeJoints.has(code[joint] ?? UNKNOWN_WORD) && before.span.to === to[joint - 1]
}

function anchorOf(pass: Pass, phrase: Phrase, resolution: Resolution): TimeAnchor {
  const { state } = pass
  if (resolution.type === 'DURATION' && resolution.from !== 'signature')
    return anchorOfLength(pass.reader, state.mode, phrase)
  switch (resolution.from) {
    case 'publication':
      return { kind: 'publication', reason: `counts from the publication date, as ${state.mode} does` }
    case 'speech':
      return { kind: 'speech', reason: 'counts from the day of the speech it is part of' }
    case 'signature':
      return { kind: 'signature', reason: 'counts from the day of signature, as an instrument does' }
    case 'last-date':
      return { kind: 'last-date', reason: 'counts from the last date mentioned before it' }
    default:
      return { kind: 'none', reason: phrase.kind === 'ref' && isUnknown(resolution) ? OTHER_CALENDAR : WHOLE_DATE }
  }
}

const WHOLE_DATE = 'the words say the whole date'
const OTHER_CALENDAR = 'a date of another calendar, which has no sure date in this one'

function isUnknown({ value }: Resolution): boolean {
  return value.startsWith('XXXX')
}

function zoneOf({ tokens, language }: TermReader, phrase: Phrase): string | undefined {
  const terms = (phrase.time ?? phrase).match.terms
  const zone = terms.filter((term, at) => isOfZone(language, term, terms[at - 1]))
  const first = zone[0]
  const last = zone.at(-1)
  return first === undefined || last === undefined
    ? undefined
    : tokens.text.slice(tokens.from[first.from], tokens.to[last.to - 1])
}

/** A word for a zone, `Z`, or the offset behind the time of day (`+04:00`). */
function isOfZone(language: TimeLanguage, term: Taken, before: Taken | undefined): boolean {
  const name = language.nameOf(term.category)
  if (ZONE_TERMS.has(name)) return true
  const isSign = name === 'plus' || name === 'hyphen'
  const last = before === undefined ? '' : language.nameOf(before.category)
  return isSign ? last === 'clock' : name === 'clock' && (last === 'plus' || last === 'hyphen')
}

const ZONE_TERMS: ReadonlySet<string> = new Set([
  'zone',
  'z-letter',
  'local',
  'name',
  'time',
  'zone-adjective',
  'zone-time',
  'hour-word',
])
const COMPONENTS: Readonly<Record<string, string>> = {
  year: 'year',
  yy: 'year',
  month: 'month',
  dom: 'day',
  ord: 'day',
  weekday: 'weekday',
  season: 'season',
  quarter: 'quarter',
  half: 'half-year',
  clock: 'time',
  military: 'time',
  noon: 'time',
  ampm: 'time',
  part: 'part-of-day',
  unit: 'unit',
  units: 'unit',
  isodate: 'date',
  slashdate: 'date',
  daymonth: 'day',
  dayword: 'day',
  num: 'number',
  weekend: 'weekend',
  decade: 'decade',
}

function saidComponents({ fields, within, time }: Phrase): readonly string[] {
  const said: string[] = []
  addComponents(said, fields)
  if (within !== undefined) addComponents(said, within.fields)
  if (time !== undefined) addComponents(said, time.fields)
  return said
}

function addComponents(said: string[], fields: Fields): void {
  for (const name in fields) {
    const component = COMPONENTS[name]
    if (component !== undefined && !said.includes(component)) said.push(component)
  }
}

/** A day that the words leave to another event or decision; who decides belongs to the words. */
function keepSymbolic({ reader, found }: Pass, phrase: Phrase): number {
  const bound = boundBefore(reader, phrase.from)
  const to = endOfDecider(reader, phrase.to)
  const span = spanOf(reader, { from: phrase.from, to })
  const decider = to > phrase.to ? reader.tokens.text.slice(reader.tokens.from[phrase.to + 1], span.to) : undefined
  found.push({
    span,
    type: 'DATE',
    value: '',
    ...(bound !== undefined && { edge: bound.edge, bound: bound.bound }),
    anchor: {
      kind: 'event',
      said: reader.tokens.text.slice(span.from, span.to),
      reason: decider === undefined ? 'a term the text names without a date' : `a day that \`${decider}\` decides`,
    },
    said: [],
    implied: [],
    symbolic: true,
  })
  return to
}
