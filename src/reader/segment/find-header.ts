import type { Span } from '#base/span'
import type { TimeExpression } from '#reader/find/time-expression'
import { dateOfTitle, fullDate, type LineDate } from '#reader/segment/head-date'

/** The line of origin at the head of a document, before its own text. */
export interface DocumentHeader {
  /** Where the text proper begins. */
  readonly end: number
  /** The first line above the dateline, where one stands above it. */
  readonly title?: string
  readonly published?: string
  readonly because?: string
  readonly datelines: readonly { readonly place?: string; readonly date?: string; readonly span: Span }[]
}

const HEAD_UNITS = 700
const MOST_HEAD_LINES = 6
const LONGEST_HEADLINE = 140
// "BAKU, 17 November (Agency) - ", "Bogota, 14 March 2018 - ", "GENEVA (Agency), May 3 - ": a name in capitals, then anything
// short without a full stop, then a dash that stands apart.
const DATELINE =
  /^((?:\p{Lu}[\p{L}'.-]{1,24} ?){1,4})(?:[,/] ?(?:\p{Lu}[\p{L}. ]{1,24}))?(?:,? ?\(([^)\n]{1,40})\))?(?:, ?([^\n(]{0,40}?))?(?: ?\(([^)\n]{1,40})\))? ?[\u2013\u2014-]{1,2} /u

/** Reads the head of a document: a labelled date ("date 2020-11-17"), a dateline, or a date alone on a line. */
export function findHeader(
  text: string,
  labels: ReadonlySet<string>,
  timesOf: (head: string) => readonly TimeExpression[],
): DocumentHeader {
  const head = text.slice(0, HEAD_UNITS)
  const labelled = labelledDate(head, labels, timesOf)
  const dateline = datelineOf(head, timesOf)
  if (labelled === undefined)
    return dated(withBracketedDay(dateline, head, timesOf) ?? lonelyDate(head, timesOf), () =>
      titleDate(head, labels, timesOf),
    )
  if (dateline === undefined) return labelled
  const others = dateline.datelines.filter(({ span }) => span.from >= labelled.end)
  return { ...labelled, end: dateline.end, datelines: [...labelled.datelines, ...others] }
}

/** A head with the day that a title gives, where nothing else gives one. */
function dated(header: DocumentHeader | undefined, titleOf: () => DocumentHeader | undefined): DocumentHeader {
  if (header?.published !== undefined) return header
  const titled = titleOf()
  if (header === undefined || titled === undefined) return header ?? titled ?? { end: 0, datelines: [] }
  return { ...titled, ...header, datelines: [...header.datelines, ...titled.datelines] }
}

function labelledDate(
  head: string,
  labels: ReadonlySet<string>,
  timesOf: (head: string) => readonly TimeExpression[],
): DocumentHeader | undefined {
  const word = /^\s{0,20}(\p{L}{3,14})\b[:\s]{0,4}(?:on\s)?/u.exec(head)
  if (word === null || !labels.has((word[1] ?? '').toLowerCase())) return undefined
  const time = fullDate(timesOf(head.slice(word[0].length, word[0].length + 40)))
  if (time === undefined || time.span.from > 3) return undefined
  const span = { from: word[0].length + time.span.from, to: word[0].length + time.span.to }
  return {
    end: span.to,
    published: time.value,
    because: `the head of the document says \`${head.slice(0, span.to).trim()}\``,
    datelines: [{ date: time.value, span }],
  }
}

/** The line of origin with which the first paragraph begins, on the first line or below headlines and a lone date. */
function datelineOf(head: string, timesOf: (head: string) => readonly TimeExpression[]): DocumentHeader | undefined {
  let from = 0
  for (const line of head.split('\n').slice(0, MOST_HEAD_LINES)) {
    const words = line.trimStart()
    const start = from + line.length - words.length
    const dateline = datelineAt(words, start, timesOf)
    if (dateline !== undefined) {
      const lone = lonelyDate(head.slice(0, from), timesOf)
      const title = titleAbove(head.slice(0, from), lone)
      return dateline.published === undefined && lone !== undefined
        ? { ...lone, ...title, end: dateline.end, datelines: [...lone.datelines, ...dateline.datelines] }
        : { ...dateline, ...title }
    }
    if (words.length > LONGEST_HEADLINE) return undefined
    from += line.length + 1
  }
  return undefined
}

function titleAbove(above: string, lone: DocumentHeader | undefined): { readonly title?: string } {
  const first = above.split('\n').find((line) => line.trim() !== '')
  const isDate = lone !== undefined && above.indexOf(first ?? '') === lone.datelines[0]?.span.from
  return first === undefined || isDate ? {} : { title: first.trim() }
}

function datelineAt(
  words: string,
  start: number,
  timesOf: (head: string) => readonly TimeExpression[],
): DocumentHeader | undefined {
  const found = DATELINE.exec(words)
  if (found === null) return otherDateline(words, start, timesOf)
  const place = (found[1] ?? '').trim()
  const time = fullDate(timesOf(found[0]))
  const tellsAgency = found[2] !== undefined || found[4] !== undefined
  // Ordinary words can begin so as well ("Peace - at last"): capitals, a day or an agency tell a line of origin.
  if (place.length < 3 || (place !== place.toUpperCase() && time === undefined && !tellsAgency)) return undefined
  return lineOfOrigin({ start, said: found[0].trim(), length: found[0].length, place, date: time?.value })
}

interface Origin {
  readonly start: number
  readonly said: string
  /** How long the line is, with what parts it from the text. */
  readonly length: number
  readonly place: string
  readonly date: string | undefined
}

function lineOfOrigin({ start, said, length, place, date }: Origin): DocumentHeader {
  const span = { from: start, to: start + said.length }
  return {
    end: start + length,
    ...(date !== undefined && { published: date, because: `the dateline says \`${said}\`` }),
    datelines: [{ place, span, ...(date !== undefined && { date }) }],
  }
}

function otherDateline(
  words: string,
  start: number,
  timesOf: (head: string) => readonly TimeExpression[],
): DocumentHeader | undefined {
  return bracketed(words, start, timesOf) ?? stopped(words, start, timesOf) ?? dayAlone(words, start, timesOf)
}

/** "Sunday 4 June 2019 - The sides met": a day without a place before the first paragraph. */
function dayAlone(
  words: string,
  start: number,
  timesOf: (head: string) => readonly TimeExpression[],
): DocumentHeader | undefined {
  if (!OPENS_DAY.test(words)) return undefined
  const rest = words.slice(0, MOST_DAY)
  const time = fullDate(timesOf(rest))
  const dash = time?.span.from === 0 ? AFTER_DAY.exec(words.slice(time.span.to)) : null
  if (time === undefined || dash === null) return undefined
  const end = time.span.to
  const span = { from: start, to: start + end }
  return {
    end: span.to + dash[0].length,
    published: time.value,
    because: `the dateline says \`${words.slice(0, end)}\``,
    datelines: [{ date: time.value, span }],
  }
}

const OPENS_DAY = /^(?:\d{1,2}|\p{Lu}\p{L}{2,8}),? /u
const AFTER_DAY = /^ ?[\u2013\u2014-]{1,2} (?=[\p{Lu}"\u201c])/u

// "(OSLO, 4 June 2019) The sides met": place and day in brackets before the text.
const BRACKETED = /^\(((?:\p{Lu}[\p{L}'.-]{1,24} ?){1,4}),? ([^()\n]{6,40})\) /u

function bracketed(
  words: string,
  start: number,
  timesOf: (head: string) => readonly TimeExpression[],
): DocumentHeader | undefined {
  const found = BRACKETED.exec(words)
  const time = found === null ? undefined : fullDate(timesOf(found[2] ?? ''))
  if (found === null || time === undefined) return undefined
  const place = (found[1] ?? '').trim()
  return lineOfOrigin({ start, said: found[0].trim(), length: found[0].length, place, date: time.value })
}

// "Bogota, 3 May 2021. The sides met", "GENEVA, 3 May 2021: The sides met": a name and a full day, ended by a stop or colon.
const PLACE_BEFORE_DAY = /^((?:\p{Lu}[\p{L}'.-]{1,24} ?){1,4}), (?=\d|\p{Lu})/u
const MOST_DAY = 40
const MOST_SENDER = 44
// Behind the day perhaps who sends it: "Oslo, 4 June 2019 (Agency). The sides met".
const AFTER_STOPPED = /^(?: ?\([^()\n]{1,40}\))?[.:]\s+(?=[\p{Lu}"«“„])/u

function stopped(
  words: string,
  start: number,
  timesOf: (head: string) => readonly TimeExpression[],
): DocumentHeader | undefined {
  const found = PLACE_BEFORE_DAY.exec(words)
  if (found === null) return undefined
  const from = found[0].length
  const rest = words.slice(from, from + MOST_DAY + MOST_SENDER)
  const time = fullDate(timesOf(rest.slice(0, MOST_DAY)))
  const end = time === undefined ? null : AFTER_STOPPED.exec(rest.slice(time.span.to))
  if (time === undefined || time.span.from > 0 || end === null) return undefined
  const said = words.slice(0, from + time.span.to)
  return lineOfOrigin({
    start,
    said,
    length: said.length + end[0].length,
    place: (found[1] ?? '').trim(),
    date: time.value,
  })
}

/** A line of its own near the top that is a date, alone or beside the name of a paper, a place or an hour. */
function lonelyDate(head: string, timesOf: (head: string) => readonly TimeExpression[]): DocumentHeader | undefined {
  return dateOfLines(head, (line) => dateInLine(line, timesOf) ?? dateBehindName(line, timesOf))
}

/** A line near the top that is a title with its day. */
function titleDate(
  head: string,
  labels: ReadonlySet<string>,
  timesOf: (head: string) => readonly TimeExpression[],
): DocumentHeader | undefined {
  return dateOfLines(head, (line) => dateOfTitle(line, labels, timesOf))
}

function dateOfLines(head: string, dateIn: (line: string) => LineDate | undefined): DocumentHeader | undefined {
  let from = 0
  for (const line of head.split('\n').slice(0, 5)) {
    const found = line.length <= LONGEST_HEADLINE ? dateIn(line) : undefined
    if (found !== undefined) {
      return {
        end: 0,
        published: found.date,
        because: `a line at the head says \`${line.trim()}\``,
        datelines: [{ date: found.date, span: { from: from + found.from, to: from + found.to } }],
      }
    }
    from += line.length + 1
  }
  return undefined
}

// "The Harbour Weekly, No. 7 | 2 April 2014", "OSLO - 14/11/2022 - 18:40 EAT": parts of a line kept apart.
const PART_BREAK = /\s[|\u2022\u00b7\u2013\u2014-]\s/u
const HOUR = /,?\s*\d{1,2}[:.]\d{2}(?:\s*\p{Lu}{2,5}\b)?(?:\s*\([^()]{1,24}\))?\s*$/u
const LONGEST_PART = 60

function dateInLine(line: string, timesOf: (head: string) => readonly TimeExpression[]): LineDate | undefined {
  const parts = line.split(PART_BREAK)
  // A sentence with a dash in it is no line of parts.
  if (parts.length > 1 && /[.!?]\s*$/.test(line)) return undefined
  if (parts.some((part) => part.length > LONGEST_PART)) return undefined
  let from = 0
  for (const part of parts) {
    const trimmed = part.replace(HOUR, '').trim()
    const time = trimmed.length <= 40 && trimmed.length >= 8 ? fullDate(timesOf(trimmed)) : undefined
    if (time !== undefined && time.span.to - time.span.from >= trimmed.length - 12) {
      const start = from + part.indexOf(trimmed)
      return { date: time.value, from: start + time.span.from, to: start + time.span.to }
    }
    from += part.length + 3
  }
  return undefined
}

// "The Harbour Weekly, Tuesday the 4th of June 2019": nothing but capitalised words, a comma or stop, at most two short words.
const NAME_BEFORE =
  /^(?:(?:\p{Lu}[\p{L}'\u2019-]*|\p{Ll}{1,3}|\d{1,4})[\s,.]+){1,8}(?<=[,.]\s*)(?:\p{L}{2,9},?\s+){0,2}$/u

/** The date with which a line ends that is else the name of a paper and its town. */
function dateBehindName(line: string, timesOf: (head: string) => readonly TimeExpression[]): LineDate | undefined {
  const time = fullDate(timesOf(line))
  if (time === undefined || line.slice(time.span.to).replace('.', '').trim() !== '') return undefined
  const { from, to } = time.span
  return NAME_BEFORE.test(line.slice(0, from)) ? { date: time.value, from, to } : undefined
}

function lineEnd(head: string, from: number): number {
  const end = head.indexOf('\n', from)
  return end < 0 ? head.length : end
}

/** "QUITO, Feb 20 (Agency) - ... (Feb. 20, 1995)": a full date alone in brackets gives the year a dateline leaves out. */
function withBracketedDay(
  dateline: DocumentHeader | undefined,
  head: string,
  timesOf: (head: string) => readonly TimeExpression[],
): DocumentHeader | undefined {
  if (dateline === undefined || dateline.published !== undefined) return dateline
  const lone = lonelyDate(head.slice(0, lineEnd(head, dateline.end)), timesOf)
  if (lone !== undefined) return lone
  for (const found of head.matchAll(/\(([^()\n]{8,40})\)/g)) {
    const inner = found[1] ?? ''
    const time = fullDate(timesOf(inner))
    if (time === undefined || time.span.to - time.span.from < inner.length - 12) continue
    const from = found.index + 1 + time.span.from
    const span = { from, to: from + time.span.to - time.span.from }
    const because = `the head of the document says \`${inner}\``
    return {
      ...dateline,
      published: time.value,
      because,
      datelines: [...dateline.datelines, { date: time.value, span }],
    }
  }
  return dateline
}
