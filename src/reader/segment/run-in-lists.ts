import type { Span } from '#base/span'

/** The words of a language that say what a list inside a paragraph belongs to. */
export interface ListWords {
  /** Words after which "(a)" opens a list without a colon: "shall", "to". */
  readonly listOpeners: ReadonlySet<string>
  /** Words that open a condition: a list behind them is its own and makes no provisions. */
  readonly conditionOpeners: ReadonlySet<string>
  /** Words that bind: behind one of them a condition is over. */
  readonly binders: ReadonlySet<string>
  /** Words that bind only in a new clause: "unless it will" is still the condition. */
  readonly weakBinders: ReadonlySet<string>
}

/**
 * Where the items of the first list inside a paragraph begin, the first item left out that opens the paragraph itself:
 * "(a)", "(b)", "(c)" in unbroken order after words that leave a list open. None where the list belongs to a
 * condition ("unless it (a) left, or (b) reported, A shall").
 */
export function runInMarks(text: string, span: Span, words: ListWords): readonly number[] {
  const part = text.slice(span.from, span.to)
  const decimals = decimalMarks(part)
  if (decimals.length > 0) return decimals.map((at) => span.from + at)
  for (const list of listsIn(part)) {
    const marks = list.filter((at) => at > 0)
    const first = marks[0]
    const parts = first === undefined ? [] : partsBehindNumber(part, marks)
    if (parts.length > 0) return parts.map((at) => span.from + at)
    if (list.length < 2 || first === undefined) continue
    const lead = part.slice(Math.max(0, first - LONGEST_LEAD), first)
    if (opensList(lead, words) && !isInCondition(lead, words)) return marks.map((at) => span.from + at)
  }
  return []
}

/** "7.1 ... . 7.2 ... . 7.3 ...": decimal numbers that count up behind full stops in a paragraph that opens with one. */
function decimalMarks(part: string): readonly number[] {
  const opening = /^(\d{1,3})\.(\d{1,3})\.?\s/.exec(part)
  if (opening === null) return []
  const marks: number[] = []
  let next = Number(opening[2]) + 1
  for (const found of part.matchAll(/[.;]\s(\d{1,3})\.(\d{1,3})\.?\s(?=\p{Lu})/gu)) {
    if (found[1] !== opening[1] || Number(found[2]) !== next) continue
    marks.push(found.index + 2)
    next += 1
  }
  return marks
}

const LONGEST_LEAD = 2000

/** The parts but the first, where that stands right behind the number of the provision and sentences end before the others. */
function partsBehindNumber(part: string, [first = 0, ...rest]: readonly number[]): readonly number[] {
  if (first > LONGEST_NUMBER || !isNumber(part.slice(0, first))) return []
  const parts = rest.filter((at) =>
    ENDS.has(
      part
        .slice(Math.max(0, at - 4), at)
        .trimEnd()
        .slice(-1),
    ),
  )
  return parts.length === rest.length ? parts : []
}

/** "2. (a) ... (b) ...": nothing but the number of the provision stands before its first part. */
function isNumber(lead: string): boolean {
  return lead.length <= LONGEST_NUMBER && /^\s*(?:\p{L}+\.? )?[\divxIVX]{1,6}[.):]?\s*$/u.test(lead)
}

const LONGEST_NUMBER = 16
const ENDS: ReadonlySet<string> = new Set(['.', ';', ':'])

/** Runs of "(a)", "(b)", "(c)" that count up; another "(a)" begins the next one. */
function listsIn(part: string): readonly (readonly number[])[] {
  const lists: number[][] = []
  let open: number[] = []
  for (let at = part.indexOf('('); at >= 0; at = part.indexOf('(', at + 1)) {
    if (isRunInMark(part, at, open.length)) open.push(at)
    else if (isRunInMark(part, at, 0)) open = [at]
    else continue
    if (open.length === 1) lists.push(open)
  }
  return lists
}

/** Whether "(a)", "(b)" or "(1)", "(2)" ... stands there: the one that is expected, apart and with words of its own. */
function isRunInMark(part: string, at: number, expected: number): boolean {
  const close = part.charAt(at + 2) === ')' ? at + 2 : at + 3
  if (part.charAt(close) !== ')') return false
  const label = part.slice(at + 1, close)
  if (label !== 'abcdefghijklmnopqrstuvwxyz'.charAt(expected) && label !== `${expected + 1}`) return false
  // "subsection (2)(a), (b) or (d)" refers; a list item stands apart and has words of its own.
  return label !== '' && (at === 0 || part.charCodeAt(at - 1) <= 32) && !(part.charCodeAt(close + 1) > 32)
}

/** The words before the first item are open: a colon, a semicolon, or "shall", "may", "to" with nothing after it. */
function opensList(lead: string, words: ListWords): boolean {
  const before = lead.trimEnd()
  if (before === '' || ':;'.includes(before.charAt(before.length - 1))) return true
  const last = /(\p{L}+)[\s,\u2013\u2014-]{0,4}$/u.exec(lead.slice(-30))
  return last !== null && words.listOpeners.has((last[1] ?? '').toLowerCase())
}

/** Whether the last condition that the words open is still going on where they end. */
function isInCondition(lead: string, words: ListWords): boolean {
  let inside = false
  let comma = false
  for (const [word] of lead.toLowerCase().matchAll(/[\p{L}']+|[,.;]/gu)) {
    if (word === ',') comma = true
    if (words.conditionOpeners.has(word)) {
      inside = true
      comma = false
    } else if (word === '.' || words.binders.has(word) || (comma && words.weakBinders.has(word))) inside = false
  }
  return inside
}
