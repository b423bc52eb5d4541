import { findingTexts } from '#linter/finding-texts'
import { englishOf } from '#time/english-of'
import type { Statement } from '#time/statement'

/** A finding in one line of plain English that begins with the fault, as the command line and the JSON have it. */
export function findingInEnglish(rule: string, found: Statement): string {
  return `${faultInEnglish(rule, found)}: ${englishOf(found, findingTexts)}`
}

/** What the fault is called: the name of its rule as words. */
export function faultInEnglish(rule: string, { key }: Pick<Statement, 'key'>): string {
  return CALLED.get(key) ?? CALLED.get(rule) ?? rule.replaceAll('-', ' ')
}

const CALLED: ReadonlyMap<string, string> = new Map([
  ['duty-on-non-party', 'duty on a non-party'],
  ['no-bearer.noted', 'no bearer in the words'],
  ['out-of-order-schedule', 'out-of-order schedule'],
  ['self-verified', 'self-verified'],
])
