import type { Gazetteer, KnownParty, KnownPlace } from '#reader/gazetteer/known-names'
import { tokenize } from '#reader/segment/tokenize'

/** How a name in the text points to what it names. */
export type NameVia = 'name' | 'adjective' | 'seat'

/** One way of writing one known thing. */
export interface NameEntry {
  readonly words: readonly string[]
  /** The exact writing, for names that lower case would confuse with words ("US"). */
  readonly exact?: string
  readonly via: NameVia
  readonly party?: KnownParty
  readonly place?: KnownPlace
}

/** Names by their first word, longest first. */
export type NameIndex = Pick<ReadonlyMap<string, readonly NameEntry[]>, 'get'>

const SHORT_UNITS = 4

/** Letters that people write with and without their marks; folded so that both spellings meet. */
export function foldName(lower: string): string {
  let plain = true
  for (let at = 0; at < lower.length && plain; at += 1) plain = lower.charCodeAt(at) < 0x80
  if (plain) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0259/g, 'a')
    .replace(/\u0131/g, 'i')
    .replace(/\u00f8/g, 'o')
    .replace(/\u0142/g, 'l')
    .replace(/\u00df/g, 'ss')
}

/** Puts parties and places together into one index. Costs time in proportion to the names; do it once. */
export function buildNameIndex(parties: readonly KnownParty[], gazetteer: Gazetteer): NameIndex {
  const index = new Map<string, NameEntry[]>()
  for (const party of parties) addParty(index, party)
  for (const place of gazetteer.places) for (const name of place.names) addName(index, name, { via: 'name', place })
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}

function addParty(index: Map<string, NameEntry[]>, party: KnownParty): void {
  for (const name of [party.name, ...(party.also ?? [])]) addName(index, name, { via: 'name', party })
  for (const name of party.adjectives ?? []) addName(index, name, { via: 'adjective', party })
  for (const name of party.seats ?? []) addName(index, name, { via: 'seat', party })
}

function addName(
  index: Map<string, NameEntry[]>,
  name: string,
  what: { via: NameVia; party?: KnownParty; place?: KnownPlace },
): void {
  const words = tokenize(name).map((token) => foldName(token.lower))
  const first = words[0]
  if (first === undefined) return
  const short = words.length === 1 && name.length <= SHORT_UNITS && name === name.toUpperCase()
  const entry: NameEntry = { ...what, words, ...(short && { exact: name }) }
  const entries = index.get(first)
  if (entries === undefined) index.set(first, [entry])
  else entries.push(entry)
}
