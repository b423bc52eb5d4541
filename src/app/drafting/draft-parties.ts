import {
  ALL_PARTIES,
  BODY,
  HAPPENING,
  NO_NAME,
  NO_PARTY,
  ORGANISATION,
  OUTSIDER,
  PRONOUN,
} from '#app/drafting/english-cues'
import type { NamedSide } from '#app/drafting/party-clause'
import { toSlug } from '#app/drafting/to-slug'
import { draftId, type PartyId } from '#model/ids'
import type { Party, PartyKind } from '#model/parties/party'
import type { DraftParty, NamedThing, Reading } from '#reader/reading'

/** The parties of a draft: those who signed, and whoever else the norms name, by the words that name them. */
export interface DraftedParties {
  readonly parties: readonly Party[]
  /** Those who signed, or the two sides where the text names none. */
  readonly signatories: readonly PartyId[]
  /** Whether the text names who signed. */
  readonly areNamed: boolean
  /** Whom a name of the text means; "the Parties" and "they" are all who signed. */
  readonly idsOf: (named: NamedThing) => readonly PartyId[]
}

/** What is known of a text before its parties are drafted. */
export interface TextForParties {
  readonly text: string
  readonly reading: Reading
  /** Who bears, holds, watches or receives something in the norms. */
  readonly named: readonly NamedThing[]
  readonly preambleEnd: number
  /** The sides that the words of the title, the preamble or the signatures name. */
  readonly sides: readonly NamedSide[]
}

/**
 * The parties that a reading names. Signatories are the sides that the title, the preamble or the signatures name; where
 * the words name none, the states and groups before the first provision; where fewer than two do, also those whom the
 * norms name; where that makes none or one, a side without a name stands in. A side is known by its short names, and its
 * forces act for it (ILC articles on State responsibility, art. 4); its organs are parties that belong to it.
 */
export function draftParties(text: TextForParties): DraftedParties {
  const { reading, named, sides } = text
  const roles = rolesOf(reading)
  const signatories = sides.length >= 2 ? sides.map(sideToParty) : signatoriesOf(text, roles)
  const byId = new Map<PartyId, Party>(signatories.map((party) => [party.id, party]))
  const signed = signatories.map(({ id }) => id)
  const find = findByName(signatories, named)
  const idsOf = (thing: NamedThing): readonly PartyId[] => {
    const words = bareName(thing.said)
    if (isNobody(thing)) return []
    const side = sideMeant(words, signatories)
    if (side !== undefined) return [side]
    if (isAll(thing) || PRONOUN.test(words)) return signed
    return [find(nameOf(thing))]
  }
  for (const thing of named) {
    for (const id of idsOf(thing)) {
      if (!byId.has(id)) byId.set(id, withOwner(partyOf(id, thing, roles), thing, signatories))
    }
  }
  return {
    parties: [...byId.values()],
    signatories: signed,
    areNamed: signatories.every((party) => !UNNAMED.includes(party)),
    idsOf,
  }
}

// "The Swiss mission" is no state; and it is there without this text.
const MISSION =
  /^(?:the )?(?:\p{Ll}+ of the )?(?!(?:joint|monitoring|verification|observer|technical|military)\b)\p{Lu}[\p{L} ]* (?:mission|observers|monitors|engineers)$/iu

/** The name that the reader gives, or the words where they say more: "the Council of Churches", "the Swiss mission". */
function nameOf({ said, name }: NamedThing): string {
  const words = bareName(said)
  if (name === undefined || MISSION.test(words)) return words
  return words.startsWith(`${name} of `) && /^(?:\p{L}+ of )(?:the )?\p{Lu}[^,.;]{2,60}$/u.test(words) ? words : name
}

function sideToParty({ name, also }: NamedSide): Party {
  return { ...toParty(name, 'unsaid', true), also }
}

/** A side by its name, a short name, or its forces: "the Front", "Government forces", "the militia of the Council". */
function sideMeant(words: string, sides: readonly Party[]): PartyId | undefined {
  const forces = FORCES_OF.exec(words) ?? OWN_FORCES.exec(words)
  const plain = bareName(forces?.[1] ?? words).toLowerCase()
  return sides.find(({ name, also }) => [name, ...also].some((each) => each.toLowerCase() === plain))?.id
}

const FORCES_OF =
  /^(?:(?:armed|regular|military|own) )*(?:forces?|troops|units?|militias?|soldiers|army|fighters|combatants|police|artillery) of (?:the )?(.+)$/i
const OWN_FORCES =
  /^(.+?)(?:['’]s?)? (?:(?:armed|regular|security|military) )*(?:forces?|troops|units?|militias?|soldiers|fighters|combatants|police)$/i

/** "The Military Council of the Front" is an organ of the Front. */
function withOwner(party: Party, { said }: NamedThing, sides: readonly Party[]): Party {
  const words = bareName(said)
  const owner = sides.find(({ id, name, also }) => {
    if (id === party.id) return false
    return [name, ...also].some((each) =>
      new RegExp(`(?: of (?:the )?${escapeWords(each)}|^(?:the )?${escapeWords(each)}['’]s? .+)$`, 'iu').test(words),
    )
  })
  return owner === undefined ? party : { ...party, of: owner.id }
}

/** A lone word means the one longer name that ends with it: "the Commission" behind "the Joint Ceasefire Commission". */
function findByName(sides: readonly Party[], named: readonly NamedThing[]): (words: string) => PartyId {
  const names = [
    ...new Set([...sides.map(({ name }) => name), ...named.map(({ name, said }) => bareName(name ?? said))]),
  ]
  return (words) => {
    const bare = bareName(words)
    if (bare.includes(' ')) return idOf(bare)
    const longer = names.filter((name) => name !== bare && name.endsWith(` ${bare}`))
    return idOf(longer.length === 1 ? (longer[0] ?? bare) : bare)
  }
}

function escapeWords(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A half sentence, or a thing that happens, where a name was expected. */
export function isNobody({ said }: NamedThing): boolean {
  return NO_NAME.test(said.trim()) || HAPPENING.test(said.trim())
}

function isAll({ said, name = '' }: NamedThing): boolean {
  return ALL_PARTIES.test(said.trim()) || ALL_PARTIES.test(name) || /\bhereinafter\b/i.test(said)
}

type Roles = ReadonlyMap<PartyId, DraftParty['role']>

function rolesOf({ items }: Reading): Roles {
  const parties = items.filter((item) => item.kind === 'party')
  // "The Armenian armed forces" make a state no force: the weightiest role that a text gives is a party's.
  const sorted = [...parties].sort((a, b) => RANKS.indexOf(b.role) - RANKS.indexOf(a.role))
  return new Map(sorted.map((party) => [idOf(party.name), party.role]))
}

const RANKS: readonly DraftParty['role'][] = [
  'state',
  'group',
  'organisation',
  'body',
  'peacekeepers',
  'forces',
  'person',
]

const SIGNS: ReadonlySet<string> = new Set(['state', 'group'])

function signatoriesOf({ text, reading, named, preambleEnd }: TextForParties, roles: Roles): readonly Party[] {
  const parties = reading.items.filter((item) => item.kind === 'party')
  const before = parties.filter(
    ({ name, role, span, quote }) =>
      span.from < preambleEnd && canSign(name, role) && isNamedBy(name, quote) && !isPlaced(text, span.from),
  )
  const first = distinctParties(before.map(({ name, role }) => toParty(name, KINDS[role], true)))
  if (first.length >= 2) return first
  const others = named.flatMap(({ name }) => {
    const told = roles.get(idOf(name ?? '')) ?? 'group'
    // A name that only its forces bear in the text is a side all the same.
    const role = told === 'forces' && !/\b(?:forces?|troops|army|units)\b/i.test(name ?? '') ? 'group' : told
    return name !== undefined && /^\p{Lu}/u.test(name) && canSign(name, role) ? [toParty(name, KINDS[role], true)] : []
  })
  const all = distinctParties([...first, ...others])
  if (all.length >= 2) return all
  return all.length === 1 ? [...all, ...UNNAMED.slice(1)] : UNNAMED
}

/** "Signed in Minsk" names a town and no state: the words must have something of the name. */
function isNamedBy(name: string, quote: string): boolean {
  const [whole, said] = [name.toLowerCase(), quote.toLowerCase()]
  return bareName(said)
    .split(/\W+/)
    .some((word) => word.length >= FEWEST_LETTERS && (whole.includes(word) || word.startsWith(whole.slice(0, 5))))
}

const FEWEST_LETTERS = 3

/** "The ceasefire in Norland": where, and not who. */
function isPlaced(text: string, from: number): boolean {
  return /\b(?:in|into|within|throughout|near) (?:the )?$/i.test(text.slice(Math.max(0, from - 20), from))
}

/** States and groups by their names; neither organisations nor offices, nor "the Parties" themselves. */
function canSign(name: string, role: DraftParty['role']): boolean {
  if (!SIGNS.has(role) || ALL_PARTIES.test(name) || NO_PARTY.test(name)) return false
  return !ORGANISATION.test(name) && !BODY.test(name)
}

const KINDS: Readonly<Record<DraftParty['role'], PartyKind>> = {
  state: 'state',
  organisation: 'organisation',
  forces: 'force',
  peacekeepers: 'force',
  group: 'unsaid',
  person: 'person',
  body: 'body',
}

const UNNAMED: readonly Party[] = [toParty('the one side', 'unsaid', true), toParty('the other side', 'unsaid', true)]

function distinctParties(parties: readonly Party[]): readonly Party[] {
  return [...new Map(parties.map((party) => [party.id, party])).values()]
}

function partyOf(id: PartyId, { name, said }: NamedThing, roles: Roles): Party {
  const words = nameOf({ said, ...(name === undefined ? {} : { name }) })
  const role = roles.get(id)
  if (ORGANISATION.test(words) || MISSION.test(words)) return { ...toParty(words, 'organisation', false), id }
  if (isBody(words) && role !== 'organisation' && role !== 'state') return { ...toParty(words, 'body', false), id }
  const kind = role === undefined || role === 'body' ? 'unsaid' : KINDS[role]
  return { ...toParty(words, kind, !isSomebodyElse(words, role)), id }
}

/** The name of a body, and no half sentence that holds one. */
function isBody(words: string): boolean {
  return BODY.test(words) && !/,|\b(?:in|on|by|with|to) the\b/.test(words)
}

/** "The military commanders" are organs of those who signed: only a proper name is somebody else. */
function isSomebodyElse(words: string, role: DraftParty['role'] | undefined): boolean {
  if (OUTSIDER.test(words)) return true
  if (role === undefined || role === 'person') return false
  return !NO_PARTY.test(words) && /\p{Lu}/u.test(words)
}

function toParty(name: string, kind: PartyKind, namedAsParty: boolean): Party {
  return { id: idOf(name), name, also: [], kind, namedAsParty }
}

function idOf(name: string): PartyId {
  return draftId.party(toSlug(bareName(name), 'unnamed'))
}

function bareName(said: string): string {
  return said.trim().replace(/^(?:the|a|an|each|both|all|its|their|his|her) /i, '')
}
