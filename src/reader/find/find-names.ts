import type { NameMention } from '#reader/find/document-parts'
import { foldName, type NameEntry, type NameIndex } from '#reader/find/name-index'
import type { Token } from '#reader/segment/token'

const MOST_WORDS = 8

/** Every known name in the text, longest first at each place, never overlapping. */
export function findNames(text: string, tokens: readonly Token[], index: NameIndex): readonly NameMention[] {
  const found: NameMention[] = []
  const entriesOf = entriesByForm(index)
  let at = 0
  while (at < tokens.length) {
    const mention = nameAt(text, tokens, at, entriesOf)
    if (mention !== undefined) found.push(mention)
    at = mention?.end ?? at + 1
  }
  return found
}

type EntriesOf = (token: Token) => readonly NameEntry[]

/** The names that begin with a token, looked up once for each form. */
function entriesByForm(index: NameIndex): EntriesOf {
  const known: (readonly NameEntry[])[] = []
  return ({ form, lower }) => (known[form] ??= index.get(foldName(lower)) ?? NO_ENTRIES)
}

const NO_ENTRIES: readonly NameEntry[] = []

function nameAt(text: string, tokens: readonly Token[], at: number, entriesOf: EntriesOf): NameMention | undefined {
  const token = tokens[at]
  if (token === undefined || !mayBeginName(token)) return undefined
  const entries = entriesOf(token)
  if (entries.length === 0) return undefined
  const best = entries.find((entry) => matches(text, tokens, at, entry))
  if (best === undefined) return undefined
  return { first: at, end: at + best.words.length, entry: best, others: othersOf(text, tokens, at, { entries, best }) }
}

/** Further known things of the same name; entries of one first word stand with the longest first. */
function othersOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  { entries, best }: { readonly entries: readonly NameEntry[]; readonly best: NameEntry },
): readonly NameEntry[] {
  const same = (entry: NameEntry): boolean =>
    entry !== best && entry.words.length === best.words.length && matches(text, tokens, at, entry)
  return entries.length === 1 ? NO_ENTRIES : entries.filter(same)
}

function mayBeginName(token: Token): boolean {
  if (token.kind !== 'word') return false
  // Scripts without capitals have names too; in those with capitals a name begins with one.
  return token.capital || token.lower.charCodeAt(0) >= 0x590 || token.lower.startsWith('al-')
}

function matches(text: string, tokens: readonly Token[], at: number, entry: NameEntry): boolean {
  const { words } = entry
  if (words.length > MOST_WORDS) return false
  for (let offset = 1; offset < words.length; offset += 1) {
    const token = tokens[at + offset]
    if (token === undefined || foldName(token.lower) !== words[offset]) return false
  }
  if (entry.exact === undefined) return true
  const token = tokens[at]
  return token !== undefined && text.slice(token.from, token.to) === entry.exact
}
