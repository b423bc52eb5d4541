import type { KnownName } from '#linter/collation/collation-words'
import type { TextChange } from '#linter/collation/collated-text'

/** Two versions of a text, and every difference between them. */
export interface CollationCase {
  readonly title: string
  readonly names: readonly KnownName[]
  readonly first: string
  readonly second: string
  readonly expected: readonly string[]
  /** Where the expected lines stand in the file, from 0, end excluded. */
  readonly lines: { readonly from: number; readonly to: number }
}

/** The cases of a collation case file: a heading, perhaps a line `names:`, two fences `text` and a fence `changes`. */
export function readCollationCases(markdown: string): readonly CollationCase[] {
  const lines = markdown.split('\n')
  const cases: CollationCase[] = []
  let [title, names, texts] = ['', '', [] as string[]]
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const end = lines.indexOf('```', at + 1)
    if (line.startsWith('## ')) [title, names, texts] = [line.slice(3), '', []]
    else if (line.startsWith('names: ')) names = line.slice('names: '.length)
    else if (line === '```text') texts.push(lines.slice(at + 1, end).join('\n'))
    else if (line === '```changes') {
      const [first = '', second = ''] = texts
      const expected = lines.slice(at + 1, end)
      cases.push({ title, names: readNames(names), first, second, expected, lines: { from: at + 1, to: end } })
    }
  }
  return cases
}

function readNames(words: string): readonly KnownName[] {
  if (words === '') return []
  return words.split(';').map((group) => {
    const names = group.split('=').map((name) => name.trim())
    return { id: names[0] ?? '', names }
  })
}

/** A difference as a line of a case. */
export function printChange(change: TextChange): string {
  const cells = [change.kind, change.ofEffect ? 'effect' : 'wording', change.provision ?? '']
  return [...cells, change.first.quote, change.second.quote].join(' | ').trimEnd()
}
