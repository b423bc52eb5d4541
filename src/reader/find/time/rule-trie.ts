import type { RuleSource, TimePack } from '#reader/find/time/time-pack'

/** One step of a rule: a category, taken into the span or only looked at. */
export interface Step {
  readonly category: number
  readonly outside: boolean
}

/** A rule with its names turned into category numbers; `order` breaks ties between matches of one length. */
export interface Rule {
  readonly source: RuleSource
  readonly order: number
  readonly notNext: ReadonlySet<number>
  readonly notPrevious: ReadonlySet<number>
  readonly onlyNext: ReadonlySet<number>
  readonly onlyPrevious: ReadonlySet<number>
}

/** A node of the tree of all rules: the steps taken so far are the path to it. */
export interface TrieNode {
  readonly next: Map<number, TrieNode>
  /** Rules that end here, each with the number of outside steps at either end. */
  readonly ends: RuleEnd[]
}

/** A rule that ends at a node, with the words around it that are no part of the time. */
export interface RuleEnd {
  readonly rule: Rule
  readonly before: number
  readonly after: number
}

interface Item {
  readonly options: readonly (readonly Step[])[]
}

const MOST_SEQUENCES = 20_000

/** Compiles the rules into one tree, so that all of them are tried in one walk. */
export function compileRules(pack: TimePack, categoryOf: (name: string) => number): TrieNode {
  const root = newNode()
  for (const [order, source] of pack.rules.entries()) {
    const rule: Rule = {
      source,
      order,
      notNext: categories(source.notNext, categoryOf),
      notPrevious: categories(source.notPrevious, categoryOf),
      onlyNext: categories(source.onlyNext, categoryOf),
      onlyPrevious: categories(source.onlyPrevious, categoryOf),
    }
    for (const sequence of expandPattern(source.pattern, pack.macros, categoryOf)) addSequence(root, sequence, rule)
  }
  return root
}

/**
 * Every sequence of steps that a pattern allows. A pattern is a list of categories; `x?` may be missing, `(a|b c)` is a
 * choice, `<x>` is looked at but stays outside the span, `$name` stands for a shorthand of the pack.
 */
function expandPattern(
  pattern: string,
  macros: Readonly<Record<string, string>>,
  categoryOf: (name: string) => number,
): readonly (readonly Step[])[] {
  const written = replaceMacros(pattern, macros)
  const words = written.match(/[()|?]|<[^>]+>|[^\s()|?<>]+/g) ?? []
  const reader = { words, at: 0 }
  const sequences = readChoice(reader, categoryOf)
  if (reader.at < words.length) throw new Error(`time rule \`${pattern}\` has a bracket too many`)
  return sequences
}

function replaceMacros(pattern: string, macros: Readonly<Record<string, string>>): string {
  let written = pattern
  for (let depth = 0; depth < 5 && written.includes('$'); depth++) {
    written = written.replace(/\$([\w-]+)/g, (_all, name: string) => {
      const body = macros[name]
      if (body === undefined) throw new Error(`time rule \`${pattern}\` names \`${name}\`, which is no shorthand`)
      return `(${body})`
    })
  }
  return written
}

interface PatternReader {
  readonly words: readonly string[]
  at: number
}

function readChoice(reader: PatternReader, categoryOf: (name: string) => number): readonly (readonly Step[])[] {
  const all: (readonly Step[])[] = [...readSequence(reader, categoryOf)]
  while (reader.words[reader.at] === '|') {
    reader.at++
    all.push(...readSequence(reader, categoryOf))
  }
  return all
}

function readSequence(reader: PatternReader, categoryOf: (name: string) => number): readonly (readonly Step[])[] {
  let sequences: readonly (readonly Step[])[] = [[]]
  for (;;) {
    const word = reader.words[reader.at]
    if (word === undefined || word === '|' || word === ')') return sequences
    const item = readItem(reader, categoryOf)
    sequences = sequences.flatMap((head) => item.options.map((tail) => [...head, ...tail]))
    if (sequences.length > MOST_SEQUENCES) throw new Error('a time rule has too many forms: split it')
  }
}

function readItem(reader: PatternReader, categoryOf: (name: string) => number): Item {
  const word = reader.words[reader.at] ?? ''
  reader.at++
  let options: readonly (readonly Step[])[]
  if (word === '(') {
    options = readChoice(reader, categoryOf)
    reader.at++
  } else if (word.startsWith('<')) {
    options = [[{ category: categoryOf(word.slice(1, -1)), outside: true }]]
  } else {
    options = [[{ category: categoryOf(word), outside: false }]]
  }
  if (reader.words[reader.at] !== '?') return { options }
  reader.at++
  return { options: [...options, []] }
}

function addSequence(root: TrieNode, sequence: readonly Step[], rule: Rule): void {
  let node = root
  for (const step of sequence) {
    let child = node.next.get(step.category)
    if (child === undefined) {
      child = newNode()
      node.next.set(step.category, child)
    }
    node = child
  }
  const first = sequence.findIndex((step) => !step.outside)
  const last = sequence.findLastIndex((step) => !step.outside)
  if (first < 0 || node.ends.some((end) => end.rule === rule)) return
  node.ends.push({ rule, before: first, after: sequence.length - 1 - last })
}

function newNode(): TrieNode {
  return { next: new Map(), ends: [] }
}

function categories(names: string | undefined, categoryOf: (name: string) => number): ReadonlySet<number> {
  return new Set((names ?? '').split(' ').filter(Boolean).map(categoryOf))
}
