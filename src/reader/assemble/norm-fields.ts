import { allPlacesIn, type Assembly } from '#reader/assemble/assembly'
import { classifyAction } from '#reader/assemble/classify-action'
import {
  type DocumentParts,
  lowerAt,
  spanOf,
  type TimeMention,
  timeOfToken,
  timesIn,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import type { FoundPlace } from '#reader/find/find-places'
import { describedPlace, isSiteAt } from '#reader/assemble/described-places'
import { areJoined } from '#reader/assemble/joined-times'
import { unlistedPlaces } from '#reader/assemble/unlisted-places'
import { mentionParty, type PartyMention, withOwner } from '#reader/find/party-mention'
import type { ActionWords } from '#reader/languages/pack'
import { WordList } from '#reader/languages/word-lists'
import type { DraftDeadline } from '#reader/reading'
import { type NounPhrase, type ParsedSentence, phraseFrom } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isListed, isMarkAt, lemmaAt, tagOf } from '#reader/syntax/token-at'

/** The party in the range of a prepositional phrase that starts with one of the words. */
export function partyAfter(
  assembly: Assembly,
  sentence: ParsedSentence,
  range: TokenRange,
  prepositions: readonly string[],
): PartyMention | undefined {
  const { doc } = assembly
  for (let at = range.first; at < range.end; at += 1) {
    // "a copy to each person who appears to the clerk": what the relative clause tells has its own receivers.
    if (at > range.first && opensOwnClause(doc, at)) break
    if (!prepositions.includes(lowerAt(doc, at)) || leadsToNobody(doc, at)) continue
    const phrase = beforeAmount(doc, phraseFrom(sentence, at + 1))
    if (phrase === undefined || phrase.end > range.end) continue
    const mention = partyIn(
      assembly,
      phrase,
      withDefining(doc, { range: withWhose(doc, sentence, phrase, prepositions), end: range.end }),
    )
    if (mention !== undefined && isMeant(doc, mention, phrase, prepositions)) return mention
  }
  return undefined
}

/** "by the date set by the mediators": who sets the day is not who acts. */
function leadsToNobody(doc: DocumentParts, at: number): boolean {
  return timeOfToken(doc, at) !== undefined || isOfPhrase(doc, at)
}

function opensOwnClause(doc: DocumentParts, at: number): boolean {
  return doc.instrument && doc.tags[at] === Tag.relative
}

function isMeant(
  doc: DocumentParts,
  mention: PartyMention,
  phrase: NounPhrase,
  prepositions: readonly string[],
): boolean {
  return isPartyLike(doc, mention, phrase) || isNewName(doc, phrase, prepositions)
}

/** "by the owner of the field": of one person the agent is told by what is his. */
function withWhose(
  doc: DocumentParts,
  sentence: ParsedSentence,
  phrase: NounPhrase,
  prepositions: readonly string[],
): TokenRange {
  const range = withOwner(doc, sentence, phrase)
  const { byWords, toWords } = doc.pack.words
  const isAgent = doc.instrument && prepositions.some((word) => byWords.has(word) || toWords.has(word))
  if (!isAgent || range.end > phrase.end || !isListed(doc, phrase.head, WordList.offices)) return range
  const owner = doc.pack.words.ofWords.has(lowerAt(doc, phrase.end)) ? phraseFrom(sentence, phrase.end + 1) : undefined
  return owner === undefined ? range : { first: range.first, end: owner.end }
}

/** "in proportion to", "with regard to": the preposition leads to nobody who receives. */
function isOfPhrase(doc: DocumentParts, at: number): boolean {
  const { inWords, withWords, toWords } = doc.pack.words
  if (!toWords.has(lowerAt(doc, at))) return false
  if (doc.tags[at + 1] === Tag.number && isMeasured(doc, at)) return true
  if (doc.tags[at - 1] !== Tag.noun) return false
  return inWords.has(lowerAt(doc, at - 2)) || withWords.has(lowerAt(doc, at - 2))
}

/** "up to 120 observers", "reduced to 400 men": how many, and to nobody. */
function isMeasured(doc: DocumentParts, at: number): boolean {
  const lemma = lemmaAt(doc, at - 1)
  if (doc.pack.counting.measureWords.has(lowerAt(doc, at - 1))) return true
  return lemma !== undefined && doc.pack.courses.measureVerbs.has(lemma)
}

/** "the party that releases": a relative clause without a comma says which; up to the next mark, "and" or time. */
function withDefining(
  doc: DocumentParts,
  { range, end }: { readonly range: TokenRange; readonly end: number },
): TokenRange {
  if (!doc.instrument || doc.tags[range.end] !== Tag.relative) return range
  let at = range.end + 1
  while (at < end && !isMarkAt(doc, at) && doc.tags[at] !== Tag.conjunction && timeOfToken(doc, at + 1) === undefined)
    at += 1
  return { first: range.first, end: at }
}

/** "to Dorn 214 persons": the name before the amount that the phrase ran on to. */
function beforeAmount(doc: DocumentParts, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (phrase === undefined) return undefined
  for (let at = phrase.first + 1; at < phrase.end - 1; at += 1)
    if (doc.tags[at] === Tag.number && doc.tags[at - 1] === Tag.proper && isCounted(doc, at))
      return { first: phrase.first, end: at, head: at - 1 }
  return phrase
}

/** "214 persons", "two million crowns". */
function isCounted(doc: DocumentParts, number: number): boolean {
  let at = number + 1
  while (doc.tags[at] === Tag.number) at += 1
  return doc.tags[at] === Tag.noun
}

/** "hand over X to Dorn": a bare capitalised name that receives is a party, though no list knows it. */
export function isNewName(doc: DocumentParts, phrase: NounPhrase, prepositions: readonly string[]): boolean {
  if (prepositions.length !== 1 || isPlacePhrase(doc, phrase) || timeOfToken(doc, phrase.first) !== undefined)
    return false
  for (let at = phrase.first; at < phrase.end; at += 1) {
    const tag = tagOf(doc, at)
    if (tag !== Tag.proper && tag !== Tag.determiner) return false
  }
  return true
}

/** The phrase that starts at the token. */
/** The party a phrase speaks of. */
export function partyIn(assembly: Assembly, phrase: NounPhrase, range: TokenRange = phrase): PartyMention | undefined {
  return mentionParty(assembly.doc, range, phrase, assembly.memory)
}

/** Whether a mention can be a party at all: linked, or a word for forces, bodies, governments or "the parties". */
export function isPartyLike(doc: DocumentParts, mention: PartyMention, phrase: NounPhrase): boolean {
  if (isTitled(doc, phrase)) return true
  if (isPlacePhrase(doc, phrase)) return false
  if (doc.pack.words.thirdPersons.get(lowerAt(doc, phrase.head)) === 'thing') return false
  if (mention.thing.id !== undefined) return true
  if (doc.instrument && isListed(doc, phrase.head, WordList.offices)) return true
  return isListed(doc, phrase.head, PARTIES) || doc.pack.words.genericParties.has(lowerAt(doc, phrase.head))
}

const PARTIES = WordList.forces | WordList.governments | WordList.bodies | WordList.peacekeepers

/** "the Province", "the City": in an instrument a word of place with a capital and no name is a party's title. */
function isTitled(doc: DocumentParts, phrase: NounPhrase): boolean {
  const alone = phrase.end - phrase.first === 2 && doc.tags[phrase.first] === Tag.determiner
  return doc.instrument && alone && doc.tokens[phrase.head]?.capital === true && isPlacePhrase(doc, phrase)
}

function isPlacePhrase(doc: DocumentParts, phrase: NounPhrase): boolean {
  return (
    isListed(doc, phrase.head, WordList.placeNouns) && !doc.pack.words.genericParties.has(lowerAt(doc, phrase.head))
  )
}

/** Places in a range, without those that only name a party there. */
export function placesIn(assembly: Assembly, range: TokenRange): readonly FoundPlace[] {
  const all = allPlacesIn(assembly, range)
  return all.length === 0 ? all : all.filter((found) => found.place.relation !== 'government')
}

/** What is known of an action whose place is looked for: where the name of what is left stands, and an object that is the place. */
export interface Placing {
  readonly left?: number | undefined
  readonly object?: TokenRange | undefined
}

/** The best place of an action: one by its name or described, before a state's name. */
export function placeOf(
  assembly: Assembly,
  ranges: readonly TokenRange[],
  { left, object }: Placing = {},
): FoundPlace | undefined {
  const one = ranges.length === 1 ? ranges[0] : undefined
  const all = one === undefined ? ranges.flatMap((range) => placesIn(assembly, range)) : placesIn(assembly, one)
  const state = (): FoundPlace | undefined =>
    all.find(
      (found) => isLocative(assembly.doc, found) || (left !== undefined && isWhatIsLeft(assembly.doc, found, left)),
    )
  const named = all.find((found) => found.place.feature !== 'state') ?? unlistedPlaces(assembly, ranges, left)[0]
  return nearer(named, describedPlace(assembly, ranges, object), object) ?? state()
}

/** A description that holds the name, or is the object, before the name; else what stands first. */
function nearer(
  named: FoundPlace | undefined,
  described: FoundPlace | undefined,
  object: TokenRange | undefined,
): FoundPlace | undefined {
  if (named === undefined || described === undefined) return named ?? described
  if (described.first <= named.first && named.end <= described.end) return described
  return described.first < named.first || described.first === object?.first ? described : named
}

/** Where the object of a verb begins that takes a place: "reopen the road". */
export function placeObject(doc: DocumentParts, lemma: string, object: TokenRange | undefined): TokenRange | undefined {
  return doc.pack.sites.verbs.has(lemma) ? object : undefined
}

/** "leave Ostria", "leave all of southern Ostria": only words that measure or describe stand before the name. */
function isWhatIsLeft(doc: DocumentParts, found: FoundPlace, left: number): boolean {
  if (found.first < left || found.first - left > 3) return false
  for (let at = left; at < found.first; at += 1) {
    const tag = tagOf(doc, at)
    if (tag !== Tag.determiner && tag !== Tag.adjective && !doc.pack.words.ofWords.has(lowerAt(doc, at))) return false
  }
  return true
}

function isLocative(doc: DocumentParts, found: FoundPlace): boolean {
  const before = lowerAt(doc, found.first - 1)
  const { ofWords, outWords, fromWords } = doc.pack.words
  if (ofWords.has(before) && outWords.has(lowerAt(doc, found.first - 2))) return true
  return before === 'in' || fromWords.has(before) || (before !== 'to' && doc.pack.words.placePrepositions.has(before))
}

/** What an action is, by its verb or noun and the words after it. */
export function actionOf(
  assembly: Assembly,
  action: { lemma: string; nominal: boolean; end: number; subject?: string },
  objects: readonly TokenRange[],
): ActionWords | undefined {
  const { actionsByNoun, actionsByVerb } = assembly.doc.pack
  if (!(action.nominal ? actionsByNoun : actionsByVerb).has(action.lemma)) return undefined
  const first = objects[0]
  const near =
    first === undefined
      ? false
      : placesIn(assembly, { first: first.first, end: Math.min(first.end, first.first + 8) }).length > 0 ||
        isSiteObject(assembly.doc, first.first) ||
        unlistedPlaces(assembly, [first], isLeaving(assembly.doc, action) ? first.first : undefined).length > 0
  return classifyAction(assembly.doc, {
    lemma: action.lemma,
    nominal: action.nominal,
    after: action.end,
    objects,
    hasPlace: near,
    ...(action.subject !== undefined && { subject: action.subject }),
  })
}

/** "give up the mill", "leave the mill": a site right behind the verb or its particle. */
function isSiteObject(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  const particle = tag === Tag.adverb || (tag === Tag.preposition && doc.pack.sites.particles.has(lowerAt(doc, at)))
  return isSiteAt(doc, particle ? at + 1 : at)
}

/** "leave Matan": the name right behind the verb is a place. */
export function isLeaving(doc: DocumentParts, action: { readonly lemma: string; readonly nominal: boolean }): boolean {
  return !action.nominal && doc.pack.words.departVerbs.has(action.lemma)
}

/** Times of a range that can bound an action: no past signing, no "now". */
export function boundingTimes(assembly: Assembly, range: TokenRange): readonly TimeMention[] {
  const { doc } = assembly
  const times = timesIn(doc, range)
  if (times.length === 0) return times
  return times.filter((mention) => {
    const { time } = mention
    if (time.type === 'SET' || time.value.endsWith('_REF')) return false
    if (time.type === 'DURATION' && time.edge === undefined && !isCountedFromEvent(doc, mention)) return false
    if (isBareClock(doc, time)) return false
    return !belongsToSigning(doc, mention, range)
  })
}

/** "on D+5", "five days after signature": in an instrument the day or hour so far from an event; not "for five days after it". */
function isCountedFromEvent(doc: DocumentParts, { first, time }: TimeMention): boolean {
  const from = time.anchor.kind
  if (!doc.instrument || (from !== 'event' && from !== 'signature' && from !== 'entry-into-force')) return false
  if (doc.tags[first] === Tag.preposition || time.anchor.back === true) return false
  return doc.tags[first - 1] !== Tag.preposition || doc.pack.words.timePrepositions.has(lowerAt(doc, first - 1))
}

/** "daily between 08:00 and 16:00": in an instrument an hour without a day limits nothing by a date. */
function isBareClock({ instrument }: DocumentParts, { type, said }: TimeMention['time']): boolean {
  return instrument && type === 'TIME' && said.every((part) => CLOCK_PARTS.has(part))
}

const CLOCK_PARTS: ReadonlySet<string> = new Set(['time', 'part-of-day', 'number'])

/** "the statement signed on 10 May": that day dates the signing, not the duty. */
function belongsToSigning(doc: DocumentParts, mention: TimeMention, range: TokenRange): boolean {
  for (let at = mention.first - 1; at >= range.first && at > mention.first - 12; at -= 1) {
    const lower = lowerAt(doc, at)
    if (lower === ',' || lower === ':' || lower === ';') return false
    if (isListed(doc, at, WordList.instruments)) return isOf(doc, mention) || !isObjectOfAct(doc, at)
    if (isSigned(doc, at)) return true
  }
  return false
}

function isOf(doc: DocumentParts, { first }: TimeMention): boolean {
  return doc.pack.words.ofWords.has(lowerAt(doc, first - 1))
}

/** "violated the ceasefire on Monday": the day is that of the act, right behind whose verb the text stands. */
function isObjectOfAct(doc: DocumentParts, at: number): boolean {
  const sentence = doc.parsed[doc.sentenceAt[at] ?? -1]
  const phrase = sentence?.phrases.find((each) => each.first <= at && at < each.end)
  const verb = phrase === undefined ? undefined : sentence?.verbs.find(({ end }) => end === phrase.first)
  return verb !== undefined && !doc.pack.words.signVerbs.has(verb.lemma)
}

/** A form of a verb of signing other than its base. */
function isSigned(doc: DocumentParts, at: number): boolean {
  const lemma = lemmaAt(doc, at)
  return lemma !== undefined && lowerAt(doc, at) !== lemma && doc.pack.words.signVerbs.has(lemma)
}

/** The time as a deadline with its edge, anchor and words. A day with "on" is bounded by that day. */
export function toDeadline(doc: DocumentParts, mention: TimeMention): DraftDeadline {
  const { time } = mention
  const range = withPreposition(doc, mention)
  return {
    value: time.value,
    edge: time.edge ?? 'included',
    ...(time.bound !== undefined && { bound: time.bound }),
    anchor: time.anchor,
    said: wordsOf(doc, range),
    span: spanOf(doc, range),
    ...(time.zone !== undefined && { zone: time.zone }),
    ...(time.days !== undefined && { days: time.days }),
  }
}

function withPreposition(doc: DocumentParts, mention: TimeMention): TokenRange {
  const before = lowerAt(doc, mention.first - 1)
  const bound = doc.pack.words.timePrepositions.has(before)
  return { first: bound ? mention.first - 1 : mention.first, end: mention.end }
}

/** "property seized since May": how long it has been so, not by when anything is due. */
function isSince(doc: DocumentParts, { first }: TimeMention): boolean {
  const { sinceWords } = doc.pack.courses
  return sinceWords.has(lowerAt(doc, first)) || sinceWords.has(lowerAt(doc, first - 1))
}

/** The time that bounds an action: an upper bound before any other; none that belongs elsewhere. */
export function deadlineIn(
  assembly: Assembly,
  ranges: readonly TokenRange[],
  isElsewhere: (time: TimeMention) => boolean = () => false,
): TimeMention | undefined {
  const { doc } = assembly
  const times = ranges
    .flatMap((range) => boundingTimes(assembly, range))
    .filter((time) => !isElsewhere(time) && !isSince(doc, time))
  const chosen =
    times.find((mention) => mention.time.bound === 'upper') ??
    times.find((mention) => mention.time.bound !== 'lower') ??
    times[0]
  return chosen === undefined ? undefined : lastOfList(doc, times, chosen)
}

/** "on 3, 4 and 5 October": what is to be done on several days is not due before the last of them. */
function lastOfList(doc: DocumentParts, times: readonly TimeMention[], chosen: TimeMention): TimeMention {
  if (chosen.time.bound !== undefined) return chosen
  let last = chosen
  for (const time of times)
    if (time.first > last.first && time.first - last.end < 3 && areJoined(doc, last, time)) last = time
  return last
}
