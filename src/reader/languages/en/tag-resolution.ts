import { classesAt, has, type Scan, wordAt } from '#reader/languages/en/tag-scan'
import { WordClass } from '#reader/languages/word-class'
import { isCapitalAt } from '#reader/syntax/token-at'

/** "Requests the Secretary to", "Calls upon all States to": the paragraph of a resolution opens with its verb. */
export function opensResolution(scan: Scan, at: number): boolean {
  if (scan.starts[at] !== 1) return false
  const word = wordAt(scan, at)
  if (!RESOLVES.has(word)) return false
  const next = wordAt(scan, at + 1)
  if (word === 'calls') return next === 'upon' || next === 'on'
  return isCapitalAt(scan, at + 1) || has(classesAt(scan, at + 1), WordClass.determiner | WordClass.possessive)
}

const RESOLVES: ReadonlySet<string> = new Set([
  'requests',
  'demands',
  'urges',
  'calls',
  'mandates',
  'directs',
  'invites',
  'encourages',
])
