import { guardHolds } from '#reader/find/time/guards'
import type { Term } from '#reader/find/time/lexicon'
import type { TermReader } from '#reader/find/time/term-reader'
import type { Rule, RuleEnd, TrieNode } from '#reader/find/time/rule-trie'
import { BREAK, NUMBER, UNKNOWN_MARK, UNKNOWN_WORD } from '#reader/find/time/tokens'

/** A term that a rule took, with the tokens it covers. */
export interface Taken {
  readonly category: number
  readonly value: number
  readonly from: number
  readonly to: number
}

/** A stretch of tokens that one rule matches. `from` and `to` are the tokens of the span, `to` excluded. */
export interface Match {
  readonly rule: Rule
  readonly from: number
  readonly to: number
  readonly terms: readonly Taken[]
}

interface Search {
  readonly reader: TermReader
  readonly start: number
  readonly path: Taken[]
  readonly mode: string
  /** Whether rules for what only stands before a date take part. */
  readonly prefixes: boolean
  best: Match | undefined
}

/** The longest match that begins at `start`; of two of one length, the one whose rule stands first in the pack. */
export function longestMatch(reader: TermReader, start: number, mode: string, prefixes = true): Match | undefined {
  const search: Search = { reader, start, path: [], mode, prefixes, best: undefined }
  walk(search, reader.language.root, start)
  return search.best
}

function walk(search: Search, node: TrieNode, at: number): void {
  for (const end of node.ends) considerEnd(search, end)
  if (node.next.size === 0) return
  for (const term of search.reader.termsAt(at)) step(search, node, term, at)
}

function step(search: Search, node: TrieNode, term: Term, at: number): void {
  const child = node.next.get(term.category)
  if (child === undefined) return
  search.path.push({ category: term.category, value: term.value, from: at, to: at + term.width })
  walk(search, child, at + term.width)
  search.path.pop()
}

function considerEnd(search: Search, { rule, before, after }: RuleEnd): void {
  const { path, best } = search
  const from = path[before]?.from ?? search.start
  const to = path[path.length - 1 - after]?.to ?? search.start
  if (best !== undefined && !isBetter(rule, to, best)) return
  if (!takesPart(search, rule)) return
  const match: Match = { rule, from, to, terms: path.slice(before, path.length - after) }
  if (neighboursAllow(search.reader, match) && guardHolds(search.reader, match)) search.best = match
}

function isBetter(rule: Rule, to: number, best: Match): boolean {
  return to > best.to || (to === best.to && rule.order < best.rule.order)
}

function takesPart({ prefixes, mode }: Search, { source }: Rule): boolean {
  if (!prefixes && source.kind === 'prefix') return false
  return source.mode === undefined || source.mode === mode
}

function neighboursAllow(reader: TermReader, { rule, from, to }: Match): boolean {
  if (rule.notNext.size > 0 && hasCategory(reader, to, rule.notNext)) return false
  if (rule.onlyNext.size > 0 && !hasCategory(reader, to, rule.onlyNext)) return false
  if (rule.notPrevious.size > 0 && hasCategory(reader, from - 1, rule.notPrevious)) return false
  return rule.onlyPrevious.size === 0 || hasCategory(reader, from - 1, rule.onlyPrevious)
}

/**
 * Whether the token has one of the categories. Besides the words of the pack there are `digits`, `break` (the edge of a
 * paragraph or text), `other-word` and `other-mark`.
 */
function hasCategory(reader: TermReader, index: number, categories: ReadonlySet<number>): boolean {
  const { tokens, language } = reader
  const { ids } = language
  const code = index < 0 || index >= tokens.count ? BREAK : (tokens.code[index] ?? BREAK)
  if (code === NUMBER) return categories.has(ids.digits)
  if (code === BREAK) return categories.has(ids.break)
  if (code === UNKNOWN_WORD) return categories.has(ids.otherWord)
  if (code === UNKNOWN_MARK) return categories.has(ids.otherMark)
  return language.lexicon.termsOf(code).some((term) => categories.has(term.category))
}
