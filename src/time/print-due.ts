import { assertNever } from '#base/assert'
import type { BoundWord, DueExpression } from '#time/due-expression'
import { printAnchor } from '#time/parse-anchor'
import { printPeriod } from '#time/period'

/**
 * The due expression in words that `parseDue` reads back to the same meaning (a term with the use `term`); not the words
 * of the text, which stand in `said`.
 */
export function printDue(due: DueExpression): string {
  const words = printForm(due)
  return due.zone === undefined ? words : `${words} ${due.zone}`
}

const BOUND: Readonly<Record<BoundWord, string>> = {
  by: 'by',
  'no-later-than': 'no later than',
  'on-or-before': 'on or before',
  until: 'until',
  before: 'before',
  on: 'on',
  from: 'from',
  after: 'after',
}

function printForm(due: DueExpression): string {
  switch (due.kind) {
    case 'bound':
      return `${BOUND[due.word]} ${due.at}`
    case 'between':
      return `between ${due.first} and ${due.last}`
    case 'within':
      return printWithin(due)
    case 'from-anchor':
      return `${printAnchor(due.of)} + ${printPeriod(due.period)}`
    case 'counting-back':
      return `${printPeriod(due.period)} before ${printAnchor(due.before)}`
    case 'at-anchor':
      return `upon ${printAnchor(due.of)}`
    case 'part-of-month':
      return `${due.part} ${due.month}`
    case 'term':
      return printTerm(due)
    case 'throughout':
      return printThroughout(due)
    case 'no-due':
      return 'no due'
    case 'symbolic':
      return 'symbolic'
    default:
      return assertNever(due)
  }
}

function printWithin(due: Extract<DueExpression, { kind: 'within' }>): string {
  const words = printPeriod(due.period)
  const period = due.clearDays ? words.replace(' ', ' clear ') : words
  return `within ${period} ${due.eitherSide ? 'before or after' : 'of'} ${printAnchor(due.of)}`
}

function printTerm(due: Extract<DueExpression, { kind: 'term' }>): string {
  const term = `for ${printPeriod(due.period)} from ${printAnchor(due.from)}`
  if (due.renewal === undefined) return term
  const { period, noticeBefore } = due.renewal
  return `${term}, renewed for ${printPeriod(period)} unless notice ${printPeriod(noticeBefore)} before expiry`
}

function printThroughout(due: Extract<DueExpression, { kind: 'throughout' }>): string {
  if (due.first !== undefined && due.last !== undefined) return `throughout from ${due.first} to ${due.last}`
  if (due.first !== undefined) return `throughout from ${due.first}`
  return due.last === undefined ? 'throughout' : `throughout until ${due.last}`
}
