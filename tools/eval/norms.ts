// Norms: class, bearer and conditions. The corpus holds norms of two Acts taken apart by hand, not the sentences they
// came from; so each is put together again as a sentence, in one of several wordings of statutes chosen by its place in
// the file, and read. What is measured is therefore reading of drafted wordings, not of the Acts' own text.
import { join } from 'node:path'
import { readDocument } from '#reader/read-document'
import type { DraftNorm } from '#reader/reading'
import type { EvalLine, EvalOptions } from '../eval.ts'
import { type Counts, f1Of, jsonLinesOf, type Scores, wordSpans } from './scoring-shared.ts'

export interface GoldNorm {
  readonly type: 'PERMITTED' | 'OBLIGATORY' | 'PROHIBITED'
  readonly for: string
  readonly to: string
  readonly conditions: readonly { readonly type: string; readonly text: string }[]
}

/** What was read of one sentence, in the terms of the corpus. */
export interface ReadNorm {
  readonly type: string
  readonly bearer: string
  readonly conditions: readonly { readonly type: string; readonly text: string }[]
}

const CLASSES = ['PERMITTED', 'OBLIGATORY', 'PROHIBITED'] as const

const BINDINGS: Readonly<Record<GoldNorm['type'], readonly string[]>> = {
  PERMITTED: ['may', 'is entitled to', 'is authorised to', 'has the power to', 'may'],
  OBLIGATORY: ['must', 'shall', 'is required to', 'is to', 'has a duty to'],
  PROHIBITED: ['must not', 'may not', 'shall not', 'is not to', 'is not entitled to'],
}

const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  'WHEN/IF/WHERE': ['if', 'where', 'when'],
  UNLESS: ['unless'],
  BEFORE: ['before'],
  AFTER: ['after'],
  'ONLY IF': ['only if'],
}

function clean(text: string): string {
  return text.trim().replace(/[\s.;,]+$/, '')
}

function chosen(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}

/** One sentence for one norm; the conditions stand before or behind the rest in turn. */
export function sentenceOf(norm: GoldNorm, index: number): string {
  // "has the power to be attached" is no wording of any statute: passives take a plain modal.
  const passive = /^be\b|\bbe\b/.test(norm.to.slice(0, 24)) || /^not\b/.test(norm.to)
  const binding = passive ? (BINDINGS[norm.type][0] ?? '') : chosen(BINDINGS[norm.type], index)
  const core = `${clean(norm.for)} ${binding} ${clean(norm.to).replace(/^, /, '')}`
  const conditions = norm.conditions.map(
    (each, at) => `${chosen(OPENINGS[each.type] ?? ['if'], index + at)} ${clean(each.text)}`,
  )
  if (conditions.length === 0) return `${core}.`
  const front = index % 2 === 0 && !norm.conditions.some((each) => each.type === 'ONLY IF')
  const joined = conditions.join(' and ')
  const sentence = front ? `${joined}, ${core}.` : `${core} ${joined}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const TYPES: Readonly<Record<DraftNorm['conditions'][number]['type'], string>> = {
  if: 'WHEN/IF/WHERE',
  unless: 'UNLESS',
  after: 'AFTER',
  before: 'BEFORE',
  during: 'WHEN/IF/WHERE',
  until: 'BEFORE',
  except: 'UNLESS',
  failing: 'WHEN/IF/WHERE',
  'in-parallel': 'other',
  'subject-to': 'other',
  'for-purpose': 'other',
}

function classOf(norm: DraftNorm): string {
  if (norm.kind === 'permission' || norm.kind === 'power') return 'PERMITTED'
  return norm.kind === 'prohibition' ? 'PROHIBITED' : 'OBLIGATORY'
}

/** Reads a sentence and gives its first norm in the terms of the corpus. */
export function readNorm(sentence: string): ReadNorm | undefined {
  const items = readDocument({ text: sentence, kind: 'instrument', language: 'en' }).items
  const norms = items.filter((item): item is DraftNorm => 'conditions' in item)
  // The norm of the main clause covers most words; list items of one lead-in share bearer and class.
  const norm = [...norms].sort((a, b) => b.quote.length - a.quote.length)[0]
  if (norm === undefined) return undefined
  return {
    type: classOf(norm),
    // The corpus takes the grammatical subject as bearer, in passives too, where we say that the bearer is missing.
    bearer: norm.bearer?.said ?? norm.subject ?? '',
    conditions: distinct(norms.flatMap((each) => each.conditions))
      .filter((each) => TYPES[each.type] !== 'other')
      .map((each) => ({ type: /^only\b/i.test(each.said) ? 'ONLY IF' : TYPES[each.type], text: each.said })),
  }
}

function distinct(conditions: readonly DraftNorm['conditions'][number][]): readonly DraftNorm['conditions'][number][] {
  return conditions.filter((each, at) => conditions.findIndex((other) => other.span.from === each.span.from) === at)
}

function same(a: string, b: string): boolean {
  const plain = (text: string): string => clean(text).toLowerCase().replace(/\s+/g, ' ')
  return plain(a) === plain(b)
}

function wordsOf(text: string): readonly string[] {
  return wordSpans(text.toLowerCase()).map(([from, to]) => text.toLowerCase().slice(from, to))
}

function overlap(gold: string, found: string): Counts {
  const rest = [...wordsOf(gold)]
  const all = wordsOf(found)
  let right = 0
  for (const word of all) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    right += 1
  }
  return { right, gold: wordsOf(gold).length, found: all.length }
}

interface Tally {
  readonly classes: Record<string, { right: number; gold: number; found: number }>
  bearers: number
  readonly types: { right: number; gold: number; found: number }
  readonly spans: { right: number; gold: number; found: number }
}

function add(total: { right: number; gold: number; found: number }, more: Counts): void {
  total.right += more.right
  total.gold += more.gold
  total.found += more.found
}

function countConditions(tally: Tally, gold: GoldNorm, found: ReadNorm | undefined): void {
  const open = [...(found?.conditions ?? [])]
  for (const condition of gold.conditions) {
    const at = closest(open, condition)
    const hit = at < 0 ? undefined : open.splice(at, 1)[0]
    add(tally.types, { right: hit === undefined ? 0 : 1, gold: 1, found: hit === undefined ? 0 : 1 })
    add(tally.spans, overlap(clean(condition.text), hit === undefined ? '' : withoutOpening(hit.text)))
  }
  for (const extra of open) {
    add(tally.types, { right: 0, gold: 0, found: 1 })
    add(tally.spans, { right: 0, gold: 0, found: wordsOf(extra.text).length })
  }
}

/** Of the conditions of the same type the one that shares most words. */
function closest(
  open: readonly { readonly type: string; readonly text: string }[],
  gold: { readonly type: string; readonly text: string },
): number {
  let best = -1
  let most = -1
  open.forEach((each, at) => {
    const right = each.type === gold.type ? overlap(gold.text, each.text).right : -1
    if (right > most) {
      best = at
      most = right
    }
  })
  return best
}

function withoutOpening(text: string): string {
  return text.replace(/^(only if|if|when|where|unless|before|after)\s+/i, '')
}

function countClass(tally: Tally, norm: GoldNorm, found: ReadNorm | undefined): void {
  for (const name of CLASSES) {
    const total = tally.classes[name]
    const gold = norm.type === name ? 1 : 0
    const read = found?.type === name ? 1 : 0
    if (total !== undefined) add(total, { right: gold & read, gold, found: read })
  }
}

/** Scores any reader of sentences, so that the scorer itself can be tried. */
export function scoreNorms(
  norms: readonly GoldNorm[],
  read: (sentence: string, index: number) => ReadNorm | undefined,
): Readonly<Record<string, Scores | number>> {
  const zero = (): { right: number; gold: number; found: number } => ({ right: 0, gold: 0, found: 0 })
  const tally: Tally = {
    classes: Object.fromEntries(CLASSES.map((each) => [each, zero()])),
    bearers: 0,
    types: zero(),
    spans: zero(),
  }
  norms.forEach((norm, index) => {
    const found = read(sentenceOf(norm, index), index)
    countClass(tally, norm, found)
    if (found !== undefined && same(found.bearer, norm.for)) tally.bearers += 1
    countConditions(tally, norm, found)
  })
  const each = CLASSES.map((name) => f1Of(tally.classes[name] ?? zero()).f1)
  const macro = Math.round((each.reduce((sum, score) => sum + score, 0) / CLASSES.length) * 10) / 10
  return {
    classF1: macro,
    bearerExact: Math.round((tally.bearers / Math.max(1, norms.length)) * 1000) / 10,
    conditionType: f1Of(tally.types),
    conditionSpan: f1Of(tally.spans),
  }
}

export function evaluate(options: EvalOptions): readonly EvalLine[] {
  const file = options.corpus ?? join(options.corporaFolder, 'uk-acts-deontic')
  return jsonLinesOf<GoldNorm>(file, ['norms.jsonl']).map(({ name, rows }) => {
    const parts = scoreNorms(rows, readNorm)
    if (options.show === 'misses') showMisses(rows)
    const bytes = rows.reduce((sum, row, index) => sum + sentenceOf(row, index).length, 0)
    return {
      task: 'norms',
      corpus: name,
      documents: rows.length,
      items: rows.length,
      f1: parts['classF1'],
      parts,
      bytes,
    }
  })
}

function showMisses(rows: readonly GoldNorm[]): void {
  rows.forEach((row, index) => {
    const sentence = sentenceOf(row, index)
    const why = whyMissed(row, readNorm(sentence))
    if (why.length > 0) process.stderr.write(`${sentence.slice(0, 300)}\n    ${why.join(' | ')}\n`)
  })
}

function whyMissed(row: GoldNorm, found: ReadNorm | undefined): readonly string[] {
  if (found === undefined) return ['nothing was read']
  const types = (conditions: GoldNorm['conditions']): string => conditions.map((each) => each.type).join()
  const why: string[] = []
  if (found.type !== row.type) why.push(`class ${found.type} for ${row.type}`)
  if (!same(found.bearer, row.for)) why.push(`bearer [${found.bearer}] for [${row.for}]`)
  if (types(row.conditions) !== types(found.conditions))
    why.push(`conditions ${JSON.stringify(found.conditions)} for ${JSON.stringify(row.conditions)}`)
  return why
}
