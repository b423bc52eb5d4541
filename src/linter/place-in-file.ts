import type { QuotedSpan, Span } from '#base/span'
import { readTree, type MapTree, type Tree } from '#model/codec/read-tree'

/** What must be known of a finding to place it. */
export interface Placeable {
  readonly norms: readonly string[]
  readonly provision?: string | undefined
  readonly spans: readonly QuotedSpan[]
}

/** Where the parts of an agreement file stand in its text. */
export interface FilePlaces {
  /** The place of a finding: its quoted words where they stand there letter for letter, else its norm, its provision, or the head. */
  readonly placeOf: (finding: Placeable) => Span
  /** The id of a party, place, provision or norm where it is given. */
  readonly definitionOf: (id: string) => Span | undefined
}

/**
 * Finds the parts of an agreement file in its text, also where the file has faults; what cannot be found stands at the
 * head of the file. Linear in the file.
 */
export function placesInFile(text: string): FilePlaces {
  const { tree } = readTree(text)
  const norms = new Map<string, Span>()
  const provisions = new Map<string, MapTree>()
  const keys = new Map<string, Span>()
  for (const { key, value } of tree?.kind === 'map' ? tree.entries : []) {
    if (value.kind !== 'map') continue
    for (const entry of value.entries) keys.set(entry.key.text, spanOf(entry.key))
    if (key.text === 'provisions') noteProvisions(value, provisions)
  }
  if (tree !== undefined) noteNorms(tree, norms)
  const head = headOf(tree)
  return {
    placeOf: ({ norms: ids, provision = '', spans }) => {
      const within = provisions.get(provision)
      const quoted = within === undefined ? undefined : quoteIn(text, within, spans[0]?.quote ?? '')
      const norm = ids.map((id) => norms.get(id)).find((span) => span !== undefined)
      return quoted ?? norm ?? keys.get(provision) ?? head
    },
    definitionOf: (id) => norms.get(id) ?? keys.get(id),
  }
}

function noteProvisions({ entries }: MapTree, provisions: Map<string, MapTree>): void {
  for (const { key, value } of entries) if (value.kind === 'map') provisions.set(key.text, value)
}

const NORM_WORDS: ReadonlySet<string> = new Set([
  'obligation',
  'prohibition',
  'permission',
  'power',
  'guarantee',
  'constitutive',
])

/** The words that give each norm its id, wherever norms stand. */
function noteNorms(tree: Tree, norms: Map<string, Span>): void {
  const open: Tree[] = [tree]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'list') open.push(...next.items)
    if (next.kind !== 'map') continue
    for (const { key, value } of next.entries) {
      if (value.kind !== 'scalar') open.push(value)
      else if (NORM_WORDS.has(key.text)) norms.set(value.text, { from: key.from, to: value.to })
    }
  }
}

function quoteIn(text: string, provision: MapTree, quote: string): Span | undefined {
  const says = provision.entries.find(({ key }) => key.text === 'says')?.value
  if (says === undefined || quote === '') return undefined
  const from = text.indexOf(quote, says.from)
  return from < 0 || from + quote.length > says.to ? undefined : { from, to: from + quote.length }
}

/** The word `instrument`, or the first word of the file. */
function headOf(tree: Tree | undefined): Span {
  if (tree?.kind !== 'map') return { from: 0, to: 0 }
  const found = tree.entries.find(({ key }) => key.text === 'instrument') ?? tree.entries[0]
  return found === undefined ? { from: 0, to: 0 } : spanOf(found.key)
}

function spanOf({ from, to }: Tree): Span {
  return { from, to }
}
