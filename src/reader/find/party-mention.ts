import {
  type DocumentParts,
  lowerAt,
  mentionsIn,
  type NameMention,
  namesIn,
  nameOfToken,
  spanOf,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import type { NameVia } from '#reader/find/name-index'
import type { DraftParty, NamedThing } from '#reader/reading'
import { type NounPhrase, type ParsedSentence, phraseFrom } from '#reader/syntax/phrases'
import { WordList } from '#reader/languages/word-lists'
import { Tag } from '#reader/syntax/tag'
import { isListed, isMarkAt } from '#reader/syntax/token-at'

/** A phrase that speaks of a party, with what it was linked to and why. */
export interface PartyMention {
  readonly thing: NamedThing
  readonly role: DraftParty['role']
  readonly range: TokenRange
  readonly head: string
  readonly how: 'said' | 'implied'
  readonly because: string
  /** Members of a coordination ("A, B and C"), when there is more than one. */
  readonly members: readonly NamedThing[]
}

/** What was said before, so that "it", "the peacekeepers" and "the movement" can be followed back. Sorted by place. */
export interface PartyMemory {
  readonly byHead: ReadonlyMap<string, readonly PartyMention[]>
  /** Mentions that are not inside a prepositional phrase: what pronouns take up. */
  readonly free: readonly PartyMention[]
  /** By its first token, each phrase that names a known party without words hanging on it. */
  readonly byPhrase: ReadonlyMap<number, PartyMention>
}

/** Every phrase of the document that names a known party, remembered by its head word. */
export function rememberParties(doc: DocumentParts): PartyMemory {
  const byHead = new Map<string, PartyMention[]>()
  const free: PartyMention[] = []
  const byPhrase = new Map<number, PartyMention>()
  const memory: PartyMemory = { byHead, free, byPhrase }
  for (const sentence of doc.parsed) {
    for (const phrase of sentence.phrases) {
      const range = withOwner(doc, sentence, phrase)
      if (namesIn(doc, range).length === 0) continue
      const mention = mentionParty(doc, range, phrase, memory)
      if (mention?.thing.id === undefined) continue
      if (range === phrase) byPhrase.set(phrase.first, mention)
      const list = byHead.get(mention.head)
      if (list === undefined) byHead.set(mention.head, [mention])
      else list.push(mention)
      if (doc.tags[phrase.first - 1] !== Tag.preposition) free.push(mention)
    }
  }
  return memory
}

/** "the government of X": forces and bodies together with whose they are. */
export function withOwner(doc: DocumentParts, sentence: ParsedSentence, phrase: NounPhrase): TokenRange {
  if (!isListed(doc, phrase.end, WordList.ofWords) || !isListed(doc, phrase.head, OWNED)) return phrase
  const owner = phraseFrom(sentence, phrase.end + 1)
  return owner === undefined ? phrase : { first: phrase.first, end: owner.end }
}

const OWNED = WordList.forces | WordList.governments | WordList.bodies

function lastBefore(mentions: readonly PartyMention[], token: number): PartyMention | undefined {
  return mentions[indexBefore(mentions, token)]
}

/** Where the last mention before a token stands in a list; -1 where none does. */
function indexBefore(mentions: readonly PartyMention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.range.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Whom "the army" takes up: the one named last, where it was named in this paragraph or nobody else was by that word; else
 * it is open whose army is meant.
 */
function meantBefore(
  doc: DocumentParts,
  mentions: readonly PartyMention[] | undefined,
  token: number,
): PartyMention | undefined {
  const before = mentions === undefined ? -1 : indexBefore(mentions, token)
  const last = mentions?.[before]
  if (last === undefined) return undefined
  if (blockOf(doc, last.range.first) === blockOf(doc, token)) return last
  for (let at = before - 1; at >= 0 && at > before - MOST_REMEMBERED; at -= 1)
    if (mentions?.[at]?.thing.id !== last.thing.id) return undefined
  return last
}

const MOST_REMEMBERED = 12

function blockOf(doc: DocumentParts, token: number): number | undefined {
  return doc.segmented.sentences[doc.sentenceAt[token] ?? -1]?.block
}

/** The party that a phrase `range` with the core phrase `core` speaks of. */
export function mentionParty(
  doc: DocumentParts,
  range: TokenRange,
  core: NounPhrase,
  memory: PartyMemory,
): PartyMention | undefined {
  const known = knownMention(range, core, memory)
  if (known !== undefined) return known
  const said = wordsOf(doc, range)
  const span = spanOf(doc, range)
  const head = lowerAt(doc, core.head)
  const names = partyNamesIn(doc, range)
  const members = membersOf(doc, range, names)
  if (members.length > 1) return jointMention({ said, span, head, range }, members)
  const named = namesOfCore(doc, names, core, range)
  const first = named[0]
  if (first !== undefined) return namedMention(doc, { said, span, head, range, named })
  const pronoun = doc.tags[core.head] === Tag.pronoun
  if (pronoun) return followPronoun(doc, { said, span, head, range }, memory)
  const role = roleOf(doc, core)
  const earlier = meantBefore(doc, memory.byHead.get(head), range.first)
  const definite = isDefinite(doc, core)
  if (earlier?.thing.id !== undefined && definite) {
    return {
      thing: { ...linkOf(earlier.thing), said, span },
      role: earlier.role,
      range,
      head,
      how: 'implied',
      because: `\`${said}\` takes up \`${earlier.thing.said}\``,
      members: [],
    }
  }
  return { thing: { said, span }, role, range, head, how: 'said', because: `the text says \`${said}\``, members: [] }
}

/** What was found already of a phrase that names a known party and has no words hanging on it. */
function knownMention(range: TokenRange, core: NounPhrase, { byPhrase }: PartyMemory): PartyMention | undefined {
  if (range.first !== core.first || range.end !== core.end) return undefined
  const known = byPhrase.get(core.first)
  return known?.range === core ? known : undefined
}

function partyNamesIn(doc: DocumentParts, range: TokenRange): readonly NameMention[] {
  const names = namesIn(doc, range)
  return names.every(isParty) ? names : names.filter(isParty)
}

function isParty({ entry }: NameMention): boolean {
  return entry.party !== undefined
}

/** The members of "A, the government of B and the C Front", each with what it links to; one or none where it is no such list. */
function membersOf(doc: DocumentParts, range: TokenRange, names: readonly NameMention[]): readonly NamedThing[] {
  const parts = holdsJoint(doc, range) ? listParts(doc, range) : []
  if (parts.length < 2) return NO_MEMBERS
  const members = parts.map((part) => memberOf(doc, part, mentionsIn(names, part)[0]))
  if (isTitleOfAll(doc, parts[0], members)) return members.slice(1)
  return parts.every((part, index) => isMember(doc, part, members[index])) ? members : []
}

const NO_MEMBERS: readonly NamedThing[] = []

function holdsJoint(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (isJoint(doc, at)) return true
  return false
}

function isJoint(doc: DocumentParts, at: number): boolean {
  if (doc.tags[at] === Tag.conjunction || (isMarkAt(doc, at) && lowerAt(doc, at) === ',')) return true
  return doc.tags[at] === Tag.negation && doc.pack.courses.norWords.has(lowerAt(doc, at))
}

/** What stands between the commas and conjunctions of a range; those inside a name part nothing. */
function listParts(doc: DocumentParts, range: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = []
  let first = doc.pack.courses.neitherWords.has(lowerAt(doc, range.first)) ? range.first + 1 : range.first
  for (let at = first; at <= range.end; at += 1) {
    if (at < range.end && !isJoint(doc, at)) continue
    if (nameOfToken(doc, at) !== undefined && at < range.end) continue
    if (at > first) parts.push({ first, end: at })
    // "A and B, represented by C and D": what is said of them names no more of them.
    if (isMarkAt(doc, at) && doc.tags[at + 1] === Tag.participle) break
    first = at + 1
  }
  return parts
}

/** "The Guarantors, A and B": a plural before known names says what they are, and is none of them. */
function isTitleOfAll(doc: DocumentParts, title: TokenRange | undefined, members: readonly NamedThing[]): boolean {
  if (title === undefined || members.length < 3 || doc.tags[title.first] !== Tag.determiner) return false
  if (members[0]?.id !== undefined || !lowerAt(doc, title.end - 1).endsWith('s')) return false
  return members.slice(1).every((member) => member.id !== undefined)
}

function isMember(doc: DocumentParts, part: TokenRange, member: NamedThing | undefined): boolean {
  if (member?.id !== undefined) return true
  for (let at = part.first; at < part.end; at += 1) if (doc.tags[at] === Tag.proper) return true
  return false
}

function jointMention(words: Words, members: readonly NamedThing[]): PartyMention {
  const first = members.find((member) => member.id !== undefined)
  return {
    thing: { said: words.said, span: words.span, ...(first !== undefined && linkOf(first)) },
    role: 'group',
    range: words.range,
    head: words.head,
    how: 'said',
    because: `\`${words.said}\` names ${members.length} parties`,
    members,
  }
}

function linkOf(thing: NamedThing): Omit<NamedThing, 'said' | 'span'> {
  return {
    ...(thing.id !== undefined && { id: thing.id }),
    ...(thing.name !== undefined && { name: thing.name }),
    ...(thing.side !== undefined && { side: thing.side }),
  }
}

/** Names that stand for the whole phrase: in its core first, else in what hangs on it ("the army of X"). */
function namesOfCore(
  doc: DocumentParts,
  names: readonly NameMention[],
  core: NounPhrase,
  range: TokenRange,
): readonly NameMention[] {
  if (names.length === 0) return names
  const inCore = names.filter((name) => name.first >= core.first && name.end <= core.end)
  // One name cannot stand beside another.
  if (names.length === 1 && inCore.length === 1) return inCore
  if (inCore.length > 0) {
    const coordinated = names.filter((name) => name.entry.via !== 'adjective' && isCoordinated(doc, range, name))
    return coordinated.length > 1 ? coordinated : inCore
  }
  return isListed(doc, core.head, OWNED | WordList.peacekeepers)
    ? names.slice(0, 1)
    : names.length > 1 && names.every((name) => isCoordinated(doc, range, name))
      ? names
      : []
}

function isCoordinated(doc: DocumentParts, range: TokenRange, name: NameMention): boolean {
  const before = lowerAt(doc, name.first - 1)
  const first =
    name.first === range.first || (name.first === range.first + 1 && doc.tags[range.first] === Tag.determiner)
  const afterJoin = doc.tags[name.first - 1] === Tag.conjunction || before === ',' || first
  const joinBefore = doc.tags[name.first - 2] === Tag.conjunction && doc.tags[name.first - 1] === Tag.determiner
  return afterJoin || joinBefore
}

interface Words {
  readonly said: string
  readonly span: { readonly from: number; readonly to: number }
  readonly head: string
  readonly range: TokenRange
}

function thingOf(doc: DocumentParts, name: NameMention, role: DraftParty['role'], words: Words): NamedThing {
  const party = name.entry.party
  const { said, span } = words
  if (party === undefined) return { said, span }
  const { id, name: known } = party
  const own = role === 'state' || role === 'organisation' || role === 'group'
  return own ? { said, span, id, name: known } : { said, span, id, name: known, side: id }
}

function namedMention(doc: DocumentParts, words: Words & { named: readonly NameMention[] }): PartyMention | undefined {
  const first = words.named[0]
  if (first === undefined) return undefined
  const role = roleOfName(doc, first, words)
  const members = words.named.length > 1 ? words.named.map((name) => memberOf(doc, name, name)) : NO_MEMBERS
  return {
    thing: thingOf(doc, first, role, words),
    role,
    range: words.range,
    head: words.head,
    how: 'said',
    because: `\`${words.said}\` names ${first.entry.party?.name ?? ''} by ${VIA[first.entry.via]}`,
    members,
  }
}

const VIA: Readonly<Record<NameVia, string>> = {
  name: 'its name',
  adjective: 'its adjective',
  seat: 'its seat of government',
}

function memberOf(doc: DocumentParts, part: TokenRange, name: NameMention | undefined): NamedThing {
  const party = name?.entry.party
  return {
    said: wordsOf(doc, part),
    span: spanOf(doc, part),
    ...(party !== undefined && { id: party.id, name: party.name }),
  }
}

function roleOfName(doc: DocumentParts, name: NameMention, words: Words): DraftParty['role'] {
  const { forces, governments, offices } = doc.pack.words
  for (let at = words.range.first; at < words.range.end; at += 1)
    if (isListed(doc, at, WordList.peacekeepers)) return 'peacekeepers'
  if (forces.has(words.head)) return 'forces'
  if (governments.has(words.head)) return 'body'
  if (offices.has(words.head)) return 'person'
  const kind = name.entry.party?.kind
  return kind === 'group' || kind === 'organisation' ? kind : 'state'
}

function roleOf(doc: DocumentParts, core: NounPhrase): DraftParty['role'] {
  const { head } = core
  for (let at = core.first; at < core.end; at += 1) if (isListed(doc, at, WordList.peacekeepers)) return 'peacekeepers'
  if (isListed(doc, head, WordList.forces)) return 'forces'
  if (isListed(doc, head, WordList.governments | WordList.bodies)) return 'body'
  return isListed(doc, head, WordList.offices) ? 'person' : 'group'
}

function isDefinite(doc: DocumentParts, core: NounPhrase): boolean {
  const first = lowerAt(doc, core.first)
  return doc.pack.words.definite.has(first) && core.end - core.first <= 3
}

/** "A is entitled to ask B. It ...": B was not what the sentence is about; better to leave "it" open than to guess wrong. */
function isObject(doc: DocumentParts, mention: PartyMention): boolean {
  const sentence = doc.parsed[doc.sentenceAt[mention.range.first] ?? 0]
  const before = sentence?.verbs.findLast((verb) => verb.end <= mention.range.first)
  return before !== undefined && before.end + 1 >= mention.range.first
}

function followPronoun(doc: DocumentParts, words: Words, memory: PartyMemory): PartyMention | undefined {
  const kind = doc.pack.words.thirdPersons.get(words.head)
  const last = lastBefore(memory.free, words.range.first)
  if (kind === undefined || kind === 'person' || last?.thing.id === undefined || isObject(doc, last)) {
    return {
      thing: { said: words.said, span: words.span },
      role: 'group',
      range: words.range,
      head: words.head,
      how: 'said',
      because: `the text says \`${words.said}\``,
      members: [],
    }
  }
  return {
    thing: { ...linkOf(last.thing), said: words.said, span: words.span },
    role: last.role,
    range: words.range,
    head: words.head,
    how: 'implied',
    because: `\`${words.said}\` stands for \`${last.thing.said}\``,
    members: last.members,
  }
}
