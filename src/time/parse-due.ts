import { err, ok, type Result } from '#base/result'
import type { BoundWord, DueExpression, Renewal } from '#time/due-expression'
import { parseAnchor } from '#time/parse-anchor'
import { parsePeriod, type Period } from '#time/period'
import { parseTimeWords } from '#time/parse-time-words'
import { splitZone } from '#time/split-zone'
import { groupOf } from '#time/matched-group'

/** Why words are no deadline; `message` says what was found and how to write it. */
export interface DueProblem {
  readonly kind: 'not-a-deadline'
  readonly message: string
}

/** Whether the words are read as a deadline or as the length of a term: "30 days from signature" can be either. */
export type DueUse = 'deadline' | 'term'

/**
 * Reads a deadline or a term in words; `said` keeps them as written. Reads `by 20 November 2020`, `no later than …`,
 * `on or before …`, `until …`, `before …`, `on …`, `from …`, `after …`, `between … and …` (`between 5 and 20 November 2020`), `within 90 days of
 * signature`, `within 7 days before or after event ratification`, `within 5 clear days of …`, `30 days after entry into
 * force`, `signature + 30 days`, `6 months before expiry`, `upon signature`, `early November 2020`, `throughout`,
 * `throughout from … to …`, `for 5 years from signature, renewed for 5 years unless notice 6 months before expiry`,
 * `immediately`, `as soon as possible`, and `symbolic` for words that no calendar can reckon.
 */
export function parseDue(words: string, use: DueUse = 'deadline'): Result<DueExpression, DueProblem> {
  const said = words.trim()
  const text = said.replace(/\s+/g, ' ')
  if (text.length > LONGEST) return err(tooLong(text))
  const { rest, zone } = splitZone(text)
  const form = parseForm(rest, use)
  if (!form.ok) return form
  return ok({ said, ...(zone === undefined ? {} : { zone }), ...form.value })
}

/** A due expression without its words and its zone. */
export type DueForm = DueExpression extends infer E
  ? E extends DueExpression
    ? Omit<E, 'said' | 'zone'>
    : never
  : never

type FormParser = (text: string) => Result<DueForm, DueProblem> | undefined

const LONGEST = 300

function parseForm(text: string, use: DueUse): Result<DueForm, DueProblem> {
  const parsers: readonly FormParser[] = [
    parseFixed,
    parseThroughout,
    parseBetween,
    parsePartOfMonth,
    parseWithin,
    use === 'term' ? parseTerm : parseSaidTerm,
    parseCountingBack,
    parseUpon,
    parsePlus,
    parseAfterAnchor,
    parseBound,
  ]
  for (const parser of parsers) {
    const form = parser(text)
    if (form !== undefined) return form
  }
  return err(bareProblem(text) ?? notADeadline(text))
}

/** A day or a length alone is close to a deadline: what is missing is said. */
function bareProblem(text: string): DueProblem | undefined {
  if (parseTimeWords(text).ok) {
    const message = `\`${text}\` names a time and not on which side of it the act is in time: write by ${text}, before ${text} or on ${text}`
    return { kind: 'not-a-deadline', message }
  }
  return parsePeriod(text).ok ? nothingToCountFrom(`within ${text}`) : undefined
}

const NO_DUE = new Set([
  'immediately',
  'at once',
  'as soon as possible',
  'asap',
  'without delay',
  'without undue delay',
  'forthwith',
  'promptly',
  'urgently',
  'no due',
])
const ALWAYS_WORDS = new Set(['throughout', 'at all times', 'permanently', 'indefinitely'])

function parseFixed(text: string): Result<DueForm, DueProblem> | undefined {
  const lower = text.toLowerCase()
  if (NO_DUE.has(lower)) return ok({ kind: 'no-due' })
  if (lower === 'symbolic') return ok({ kind: 'symbolic' })
  return ALWAYS_WORDS.has(lower) ? ok({ kind: 'throughout' }) : undefined
}

function parseThroughout(text: string): Result<DueForm, DueProblem> | undefined {
  const range = /^(?:throughout )?from (.+?) (?:to|until|till) (.+)$/i.exec(text)
  if (range !== null) return twoTimes(range, (first, last) => ({ kind: 'throughout', first, last }))
  const from = /^throughout from (.+)$/i.exec(text)
  if (from !== null) return oneTime(groupOf(from, 1), (first) => ({ kind: 'throughout', first }))
  const to = /^throughout (?:to|until) (.+)$/i.exec(text)
  return to === null ? undefined : oneTime(groupOf(to, 1), (last) => ({ kind: 'throughout', last }))
}

function parseBetween(text: string): Result<DueForm, DueProblem> | undefined {
  const match = /^between (.+?) and (.+)$/i.exec(text)
  return match === null ? undefined : twoTimes(match, (first, last) => ({ kind: 'between', first, last }))
}

const PARTS = new Map<string, 'early' | 'mid' | 'late'>([
  ['early', 'early'],
  ['beginning', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
])

const LIMIT = '(?:by|no later than|not later than|on or before|before|until)'
const PART_OF_MONTH = new RegExp(
  `^(?:in |at |${LIMIT} )?(?:the )?(early|mid|late|beginning of|middle of|end of)[ -](?:in )?(.+)$`,
  'i',
)
const EXACT_END = new RegExp(`^${LIMIT} (?:the )?end of `, 'i')

function parsePartOfMonth(text: string): Result<DueForm, DueProblem> | undefined {
  const match = PART_OF_MONTH.exec(text)
  const part = PARTS.get(groupOf(match, 1).toLowerCase().replace(' of', ''))
  if (match === null || part === undefined) return undefined
  const month = parseTimeWords(groupOf(match, 2))
  if (!month.ok) return err(asDueProblem(month.error))
  // "By the end of November" and "before the end of 2015" are exact: the last day counts.
  if (EXACT_END.test(text)) return ok({ kind: 'bound', word: 'by', at: month.value })
  if (month.value.length !== 7) return err(notADeadline(text))
  return ok({ kind: 'part-of-month', part, month: month.value })
}

function parseWithin(text: string): Result<DueForm, DueProblem> | undefined {
  const match = /^within (.+?) (before or after|either side of|of|from|after|following) (.+)$/i.exec(text)
  if (match === null) return /^within /i.test(text) ? err(nothingToCountFrom(text)) : undefined
  const { period, clearDays } = splitClear(groupOf(match, 1))
  const link = groupOf(match, 2).toLowerCase()
  const eitherSide = link === 'before or after' || link === 'either side of'
  return withPeriodAndAnchor(period, groupOf(match, 3), (length, of) => ({
    kind: 'within',
    period: length,
    of,
    eitherSide,
    clearDays,
  }))
}

const TERM =
  /^(?:for )?(?:a term of |a period of )?(.+?) (?:from|after|since) (.+?)(?:,? (?:and )?(?:then )?renewed (.+))?$/i
const RENEWAL =
  /^(?:for|by) (.+?) (?:each time )?unless (?:a )?notice (?:is given )?(?:at least )?(.+?) before (?:its |the )?(?:expiry|end)$/i

function parseTerm(text: string): Result<DueForm, DueProblem> | undefined {
  const match = TERM.exec(text)
  if (match === null) return undefined
  const renewal = match[3] === undefined ? undefined : parseRenewal(match[3])
  if (renewal !== undefined && !renewal.ok) return renewal
  return withPeriodAndAnchor(groupOf(match, 1), groupOf(match, 2), (period, from) => ({
    kind: 'term',
    period,
    from,
    ...(renewal === undefined ? {} : { renewal: renewal.value }),
  }))
}

/** In a deadline only words that can mean nothing else are a term. */
function parseSaidTerm(text: string): Result<DueForm, DueProblem> | undefined {
  return /^(?:for|a term of) /i.test(text) || / renewed /i.test(text) ? parseTerm(text) : undefined
}

function parseRenewal(text: string): Result<Renewal, DueProblem> {
  const match = RENEWAL.exec(text)
  const period = parsePeriod(groupOf(match, 1))
  const noticeBefore = parsePeriod(groupOf(match, 2))
  if (period.ok && noticeBefore.ok) return ok({ period: period.value, noticeBefore: noticeBefore.value })
  return err({
    kind: 'not-a-deadline',
    message: `\`renewed ${text}\` is no renewal: write renewed for 5 years unless notice 6 months before expiry`,
  })
}

function parseCountingBack(text: string): Result<DueForm, DueProblem> | undefined {
  const match = /^(?:at least |no later than |not later than )?(\S+ .+?) (?:before|prior to) (.+)$/i.exec(text)
  if (match === null || !parsePeriod(groupOf(match, 1)).ok) return undefined
  return withPeriodAndAnchor(groupOf(match, 1), groupOf(match, 2), (period, before) => ({
    kind: 'counting-back',
    period,
    before,
  }))
}

function parseUpon(text: string): Result<DueForm, DueProblem> | undefined {
  const match = /^(?:immediately )?(upon|on|at) (.+)$/i.exec(text)
  if (match === null) return undefined
  const anchor = parseAnchor(groupOf(match, 2))
  if (!anchor.ok || anchor.value.kind === 'time') return undefined
  return ok({ kind: 'at-anchor', of: anchor.value })
}

function parsePlus(text: string): Result<DueForm, DueProblem> | undefined {
  const match = /^(.+?) ?\+ ?(\d+(?: .+)?)$/.exec(text)
  if (match === null) return undefined
  if (/^d$/i.test(groupOf(match, 1))) return err(whichDay(groupOf(match, 2)))
  const length = groupOf(match, 2)
  return withPeriodAndAnchor(/^\d+$/.test(length) ? `${length} days` : length, groupOf(match, 1), (period, of) => ({
    kind: 'from-anchor',
    period,
    of,
  }))
}

function parseAfterAnchor(text: string): Result<DueForm, DueProblem> | undefined {
  const match = /^(?:on |by )?(\S+ .+?) (?:after|from|following) (.+)$/i.exec(text)
  if (match === null || !parsePeriod(groupOf(match, 1)).ok) return undefined
  return withPeriodAndAnchor(groupOf(match, 1), groupOf(match, 2), (period, of) => ({
    kind: 'from-anchor',
    period,
    of,
  }))
}

const BOUND_WORDS: readonly (readonly [string, BoundWord])[] = [
  ['no later than', 'no-later-than'],
  ['not later than', 'no-later-than'],
  ['on or before', 'on-or-before'],
  ['prior to', 'before'],
  ['before', 'before'],
  ['up to', 'until'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['on', 'on'],
  ['at', 'on'],
  ['starting', 'from'],
  ['as of', 'from'],
  ['since', 'from'],
  ['from', 'from'],
  ['after', 'after'],
]

function parseBound(text: string): Result<DueForm, DueProblem> | undefined {
  const latest = /^(?:on )?(.+) at the latest$|^at the latest (?:on |by )?(.+)$/i.exec(text)
  if (latest !== null) return oneTime(latest[1] ?? groupOf(latest, 2), (at) => ({ kind: 'bound', word: 'by', at }))
  const lower = text.toLowerCase()
  const found = BOUND_WORDS.find(([words]) => lower.startsWith(`${words} `))
  if (found === undefined) return undefined
  return oneTime(text.slice(found[0].length + 1), (at) => ({ kind: 'bound', word: found[1], at }))
}

type TimeValue = Extract<DueForm, { readonly kind: 'bound' }>['at']

function oneTime(words: string, toForm: (at: TimeValue) => DueForm): Result<DueForm, DueProblem> {
  const time = parseTimeWords(words)
  return time.ok ? ok(toForm(time.value)) : err(asDueProblem(time.error))
}

function twoTimes(
  match: RegExpExecArray,
  toForm: (first: TimeValue, last: TimeValue) => DueForm,
): Result<DueForm, DueProblem> {
  const last = parseTimeWords(groupOf(match, 2))
  if (!last.ok) return err(asDueProblem(last.error))
  return oneTime(withSharedMonth(groupOf(match, 1), groupOf(match, 2)), (first) => toForm(first, last.value))
}

// "Between 5 and 20 November 2020": a day alone is one of the month that the other day names.
function withSharedMonth(first: string, last: string): string {
  const shared = /^(?:the )?\d{1,2}(?:st|nd|rd|th)?( (?:of )?[a-z]+\.?,? \d{4})$/i.exec(last)
  return shared !== null && /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/i.test(first) ? `${first}${groupOf(shared, 1)}` : first
}

function withPeriodAndAnchor(
  periodWords: string,
  anchorWords: string,
  toForm: (period: Period, anchor: Extract<DueForm, { readonly kind: 'within' }>['of']) => DueForm,
): Result<DueForm, DueProblem> {
  const period = parsePeriod(periodWords)
  if (!period.ok) return err({ kind: 'not-a-deadline', message: period.error.message })
  const anchor = parseAnchor(anchorWords)
  if (!anchor.ok) return err({ kind: 'not-a-deadline', message: anchor.error.message })
  return ok(toForm(period.value, anchor.value))
}

function splitClear(words: string): { readonly period: string; readonly clearDays: boolean } {
  const match = /^(\S+) clear (.+)$/i.exec(words)
  return match === null ? { period: words, clearDays: false } : { period: `${match[1]} ${match[2]}`, clearDays: true }
}

function asDueProblem(problem: { readonly message: string }): DueProblem {
  return { kind: 'not-a-deadline', message: problem.message }
}

function nothingToCountFrom(text: string): DueProblem {
  return { kind: 'not-a-deadline', message: `\`${text}\` says no event to count from: write \`${text} of signature\`` }
}

function whichDay(length: string): DueProblem {
  return { kind: 'not-a-deadline', message: `\`D+${length}\` leaves open what D is: write \`signature + ${length}\`` }
}

function tooLong(text: string): DueProblem {
  return { kind: 'not-a-deadline', message: `\`${text.slice(0, 40)}…\` is too long for a deadline: shorten the words` }
}

function notADeadline(text: string): DueProblem {
  return {
    kind: 'not-a-deadline',
    message: `\`${text}\` is no deadline we can reckon: write by 20 November 2020, within 90 days of signature, or { said: your words, means: symbolic }`,
  }
}
