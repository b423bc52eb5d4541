import {
  type DocumentParts,
  lowerAt,
  mentionsIn,
  nameOfToken,
  namesIn,
  spanOf,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import { isOfficeWord, sideIn } from '#reader/find/people/offices'
import { isPersonWord } from '#reader/find/people/name-runs'
import { lastNameOf, type PeopleByName, type PersonMention } from '#reader/find/find-people'
import type { Speaker } from '#reader/reading'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isCapitalAt, isMarkAt, tagOf } from '#reader/syntax/token-at'

/** What is known when a source phrase is turned into a speaker. */
export interface SpeakerContext {
  readonly people: PeopleByName
  readonly personMentions: readonly PersonMention[]
  readonly holders: OfficeHolders
  /** The last speaker, whom "he" and "she" take up. */
  readonly last: Speaker | undefined
}

/** The speaker that a source phrase names, with office and side, followed back to the full name where it can be. */
export function speakerOf(doc: DocumentParts, source: TokenRange, context: SpeakerContext): Speaker {
  const name = wordsOf(doc, source)
  const span = spanOf(doc, source)
  const person = personIn(doc, source, context)
  if (person !== undefined)
    return { ...fromPerson(person), span, named: true, ...(person.name !== name && { resolved: true }) }
  if (isPronoun(doc, source)) {
    return fromPronoun({ name, span }, context, doc.pack.words.thirdPersons.get(lowerAt(doc, source.first)))
  }
  const holder = officeHolder(doc, source, context)
  if (holder !== undefined) return { ...fromPerson(holder), span, named: true, resolved: true }
  return fromPhrase(doc, source, { name, span })
}

function fromPerson(person: PersonMention): Omit<Speaker, 'span' | 'named'> {
  return {
    name: person.name,
    person: true,
    ...(person.office !== undefined && { office: person.office }),
    ...(person.pastOffice !== undefined && { pastOffice: person.pastOffice }),
    ...(person.side !== undefined && { side: person.side }),
    ...(person.sideName !== undefined && { sideName: person.sideName }),
  }
}

function personIn(doc: DocumentParts, source: TokenRange, context: SpeakerContext): PersonMention | undefined {
  const inside = mentionsIn(context.personMentions, source).findLast((each) => !hangsOn(doc, source, each))
  if (inside !== undefined) return context.people.get(inside.name) ?? inside
  const run = properRunIn(doc, source)
  if (run === undefined || hangsOn(doc, source, run)) return undefined
  const said = wordsOf(doc, run)
  const known = context.people.get(said) ?? context.people.get(lastNameOf(said))
  if (known !== undefined) return known
  return isBareName(doc, source, run) ? { ...run, name: said, sure: false } : undefined
}

/** "Residents of Tarn", "a spokesman for Berg": the name behind the preposition does not speak. */
function hangsOn(doc: DocumentParts, source: TokenRange, name: TokenRange): boolean {
  let at = name.first - 1
  if (doc.tags[at] === Tag.determiner) at -= 1
  while (at > source.first && (isOfficeWord(doc, at) || (isOfficeWord(doc, at + 1) && isNominal(tagOf(doc, at)))))
    at -= 1
  return at > source.first && doc.tags[at] === Tag.preposition
}

/** "the retired general", "the ex-minister": the one person named so far whose office or rank has these words. */
function officeHolder(doc: DocumentParts, source: TokenRange, context: SpeakerContext): PersonMention | undefined {
  const [first, ...rest] = officeWordsOf(doc, source)
  if (first === undefined) return undefined
  let holder: PersonMention | undefined
  for (const [name, mention] of context.holders.get(first) ?? []) {
    if (mention.first >= source.first) break
    if (!rest.every((word) => context.holders.get(word)?.has(name) === true)) continue
    if (holder !== undefined) return undefined
    holder = context.people.get(name) ?? mention
  }
  return holder
}

/** Who holds or held an office, by each word of it; the names under a word stand in the order of the text. */
export type OfficeHolders = ReadonlyMap<string, ReadonlyMap<string, PersonMention>>

/** The holders of offices by the plain words for these. */
export function officeHolders(
  doc: DocumentParts,
  people: PeopleByName,
  mentions: readonly PersonMention[],
): OfficeHolders {
  const holders = new Map<string, Map<string, PersonMention>>()
  const seen = new Set<string>()
  for (const mention of mentions) {
    const person = people.get(mention.name) ?? mention
    if (seen.has(person.name)) continue
    seen.add(person.name)
    for (const word of heldWords(doc, person)) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, new Map([[person.name, mention]]))
      else known.set(person.name, mention)
    }
  }
  return holders
}

function heldWords(doc: DocumentParts, person: PersonMention): ReadonlySet<string> {
  const said = [person.office ?? '', person.pastOffice ?? '', person.rank ?? ''].join(' ').toLowerCase()
  return new Set(said.split(/[^\p{L}-]+/u).flatMap((word) => [plainOffice(doc, word), holderOf(doc, word)]))
}

/** What a definite phrase without a name says of an office, in the words by which offices are compared. */
function officeWordsOf(doc: DocumentParts, source: TokenRange): readonly string[] {
  if (!doc.pack.words.definite.has(lowerAt(doc, source.first)) || source.end - source.first > 6) return []
  const words: string[] = []
  let office = false
  for (let at = source.first + 1; at < source.end; at += 1) {
    if (isMarkAt(doc, at) || doc.tags[at] === Tag.conjunction) return []
    if (isOfficeWord(doc, at)) office = true
    const { pastOffice, pastPrefixes } = doc.pack.words
    const lower = lowerAt(doc, at)
    const prefix = pastPrefixes.find((each) => lower.startsWith(each)) ?? ''
    if (!pastOffice.has(lower)) words.push(plainOffice(doc, lower.slice(prefix.length)))
  }
  return office ? words : []
}

/** Who "commanded" was commander. */
function holderOf(doc: DocumentParts, word: string): string {
  return doc.pack.words.serviceNouns.get(doc.lexicon.get(word)?.lemma ?? '') ?? word
}

function plainOffice(doc: DocumentParts, word: string): string {
  return doc.pack.words.officeSynonyms.get(word) ?? word
}

/** The last capitalised words of a source that are no known party. */
function properRunIn(doc: DocumentParts, source: TokenRange): TokenRange | undefined {
  let end = source.end
  while (end > source.first && !isPersonToken(doc, end - 1)) end -= 1
  let first = end
  while (first > source.first && isPersonToken(doc, first - 1)) first -= 1
  return end > first ? { first, end } : undefined
}

function isPersonToken(doc: DocumentParts, at: number): boolean {
  return (
    (doc.tags[at] === Tag.proper && isCapitalAt(doc, at) && nameOfToken(doc, at) === undefined) || isPersonWord(doc, at)
  )
}

function isBareName(doc: DocumentParts, source: TokenRange, run: TokenRange): boolean {
  const titled = doc.pack.words.titles.has(lowerAt(doc, run.first - 1))
  const { bodies, governments, sourceNouns } = doc.pack.words
  const others = [bodies, governments, sourceNouns]
  for (let at = run.first; at < run.end; at += 1) if (others.some((words) => words.has(lowerAt(doc, at)))) return false
  return titled || (run.first === source.first && run.end === source.end && run.end - run.first >= 1)
}

function isPronoun(doc: DocumentParts, source: TokenRange): boolean {
  const lower = lowerAt(doc, source.first)
  if (source.end - source.first > 1) return false
  return doc.pack.words.thirdPersons.has(lower) || doc.pack.words.firstPersons.has(lower)
}

function fromPronoun(
  said: { name: string; span: { from: number; to: number } },
  context: SpeakerContext,
  kind: 'person' | 'thing' | 'several' | undefined,
): Speaker {
  const { name, span } = said
  const { last } = context
  if (last === undefined || kind === 'several' || (kind === 'person' && last.person !== true))
    return { name, span, named: false }
  return { ...last, span, resolved: true }
}

/** A source without a person's name: a party ("Baku"), an outlet, or people nobody names ("unofficial sources"). */
function fromPhrase(
  doc: DocumentParts,
  source: TokenRange,
  said: { name: string; span: { from: number; to: number } },
): Speaker {
  const core = withoutRelative(doc, source)
  const mention = namesIn(doc, core)[0]
  const office = officeIn(doc, core)
  const side = sideOf(doc, core, office !== undefined)
  const whole =
    mention !== undefined &&
    mention.end - mention.first >= source.end - source.first - 1 &&
    mention.entry.via !== 'adjective'
  const body = bodyIn(doc, source)
  const proper = isProperName(doc, source) && !hasSourceNoun(doc, source)
  return {
    ...(isAside(doc, source, core) ? { name: wordsOf(doc, core), span: spanOf(doc, core) } : said),
    named: whole || body || proper,
    ...(office === undefined ? personOf(doc, core) : { office, person: true }),
    ...(side !== undefined && { side: side.id, sideName: side.name }),
  }
}

/** "An official, who asked not to be named": what stands behind the comma is no part of the name, "who fled Tarn" is. */
function isAside(doc: DocumentParts, source: TokenRange, core: TokenRange): boolean {
  return core.end < source.end && (lowerAt(doc, core.end) === ',' || lowerAt(doc, core.end - 1) === ',')
}

/** The party named first; else, of who holds an office or is a side without a name, what the words tell of it. */
function sideOf(doc: DocumentParts, core: TokenRange, office: boolean): ReturnType<typeof sideIn> {
  const party = namesIn(doc, core)[0]?.entry.party
  if (party !== undefined) return { id: party.id, name: party.name }
  const head = lowerAt(doc, headOf(doc, core))
  const { sideNouns, sideHeads } = doc.pack.words
  return office || sideNouns.has(head) || sideHeads.has(head) ? sideIn(doc, core) : undefined
}

function personOf(doc: DocumentParts, core: TokenRange): Pick<Speaker, 'person'> {
  return isOnePerson(doc, core) ? { person: true } : {}
}

/** "A diplomat", "one trader": one human being, whom "he" and "she" can take up. */
function isOnePerson(doc: DocumentParts, core: TokenRange): boolean {
  const head = headOf(doc, core)
  const lower = lowerAt(doc, head)
  const { indefinite, definite, countPronouns, personNouns, personEndings } = doc.pack.words
  const first = lowerAt(doc, core.first)
  if (personNouns.has(lower)) return indefinite.has(first) || definite.has(first) || countPronouns.has(first)
  return (indefinite.has(first) || countPronouns.has(first)) && personEndings.some((ending) => lower.endsWith(ending))
}

/** The noun before the first preposition, comma or verb. */
function headOf(doc: DocumentParts, core: TokenRange): number {
  let at = core.first
  while (at + 1 < core.end && isNominal(tagOf(doc, at + 1))) at += 1
  return at
}

/** "the general, who teaches in Oslo": what the relative clause tells is neither office nor side. */
function withoutRelative(doc: DocumentParts, source: TokenRange): TokenRange {
  for (let at = source.first + 1; at < source.end; at += 1) {
    if (doc.tags[at] !== Tag.relative) continue
    return { first: source.first, end: isMarkAt(doc, at - 1) ? at - 1 : at }
  }
  return source
}

function hasSourceNoun(doc: DocumentParts, source: TokenRange): boolean {
  for (let at = source.first; at < source.end; at += 1)
    if (doc.pack.words.sourceNouns.has(lowerAt(doc, at))) return true
  return false
}

function isProperName(doc: DocumentParts, source: TokenRange): boolean {
  for (let at = source.first; at < source.end; at += 1) {
    const tag = tagOf(doc, at)
    if (tag !== Tag.proper && tag !== Tag.determiner) return false
  }
  return true
}

/** A ministry or commission that speaks is named, unless it is only "an official of the ministry". */
function bodyIn(doc: DocumentParts, source: TokenRange): boolean {
  if (hasSourceNoun(doc, source) || officeIn(doc, source) !== undefined) return false
  const { bodies, governments } = doc.pack.words
  for (let at = source.first; at < source.end; at += 1) {
    const lower = lowerAt(doc, at)
    if ((bodies.has(lower) || governments.has(lower)) && (isCapitalAt(doc, at) || namesIn(doc, source).length > 0))
      return true
  }
  return false
}

function officeIn(doc: DocumentParts, source: TokenRange): string | undefined {
  for (let at = source.first; at < source.end; at += 1) {
    if (!isOneOffice(doc, at) || doc.pack.words.sourceNouns.has(lowerAt(doc, at))) continue
    const first = doc.tags[source.first] === Tag.determiner ? source.first + 1 : source.first
    return wordsOf(doc, { first, end: source.end })
  }
  return undefined
}

/** The word for one holder of an office, also behind "vice-" and the like: "mediators" are several. */
function isOneOffice(doc: DocumentParts, at: number): boolean {
  const lower = lowerAt(doc, at)
  return doc.pack.words.offices.has(lower) || (lower.includes('-') && isOfficeWord(doc, at))
}
