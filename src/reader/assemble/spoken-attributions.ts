import { firstFrom } from '#reader/syntax/first-from'
import type { SpokenAttribution } from '#reader/assemble/assembly'
import { type OfficeHolders, speakerOf } from '#reader/assemble/speakers'
import type { Attribution } from '#reader/find/attribution/attribution'
import { type DocumentParts, lowerAt, nameOfToken, spanOf, type TokenRange } from '#reader/find/document-parts'
import type { PeopleByName, PersonMention } from '#reader/find/find-people'
import type { Speaker } from '#reader/reading'
import { Tag } from '#reader/syntax/tag'
import { isMarkAt } from '#reader/syntax/token-at'

/** The attributions with their chains of speakers: one inside the content of another speaks through it. */
export function speakAttributions(
  doc: DocumentParts,
  attributions: readonly Attribution[],
  people: People,
): readonly SpokenAttribution[] {
  const covering = innermostAt(attributions, doc.tokens.length)
  const outers = attributions.map((attribution, index) => outerOf(covering, attribution, index))
  const own = ownSpeakers(doc, attributions, { people, outers })
  return attributions.map((attribution, index) => {
    const outer = outers[index] ?? -1
    return { ...attribution, index, speakers: chainOf(own, outers, index), ...(outer >= 0 && { outer }) }
  })
}

const MOST_LINKS = 6

function chainOf(own: readonly (readonly Speaker[])[], outers: readonly number[], index: number): readonly Speaker[] {
  const chain: Speaker[] = []
  let at = index
  const seen = new Set<number>()
  for (let links = 0; links < MOST_LINKS && at >= 0 && !seen.has(at); links += 1) {
    seen.add(at)
    chain.unshift(...(own[at] ?? []))
    at = outers[at] ?? -1
  }
  // "Berg said he expected": one who speaks twice is one link.
  return chain.filter((speaker, link) => !(speaker.resolved === true && chain[link - 1]?.name === speaker.name))
}

interface People {
  readonly byName: PeopleByName
  readonly mentions: readonly PersonMention[]
  readonly holders: OfficeHolders
}

function ownSpeakers(
  doc: DocumentParts,
  attributions: readonly Attribution[],
  context: { readonly people: People; readonly outers: readonly number[] },
): readonly (readonly Speaker[])[] {
  const talk: Talk = { person: undefined, body: undefined, bodySentence: -1, pronouns: new Map() }
  return attributions.map((attribution, index) => {
    const inside = (context.outers[index] ?? -1) >= 0
    const speaker = speakerFor(doc, attribution, { people: context.people, talk, inside })
    if (speaker === undefined) return []
    remember(doc, attribution, { speaker, talk })
    const via = viaSpeaker(doc, attribution, context.people)
    return via === undefined ? [speaker] : [{ ...speaker, ...sourceOnly(speaker, attribution, doc) }, via]
  })
}

/** Who spoke last, so that "he", "she" and "it" can be followed, and which pronoun took up whom. */
interface Talk {
  person: Speaker | undefined
  body: Speaker | undefined
  /** The number of the sentence in which the body spoke last. */
  bodySentence: number
  readonly pronouns: Map<string, 'he' | 'she'>
}

function remember(
  doc: DocumentParts,
  attribution: Attribution,
  { speaker, talk }: { readonly speaker: Speaker; readonly talk: Talk },
): void {
  if (attribution.verb?.form === 'infinitive') return
  const pronoun = pronounAt(doc, attribution.source)
  if (speaker.person === true) {
    talk.person = speaker
    if (pronoun !== undefined) talk.pronouns.set(speaker.name, pronoun)
  } else if (speaker.resolved !== true && isBody(doc, attribution.source)) {
    talk.body = speaker
    talk.bodySentence = doc.sentenceAt[attribution.cue.first] ?? 0
  }
}

function pronounAt(doc: DocumentParts, source: TokenRange | undefined): 'he' | 'she' | undefined {
  const alone = source !== undefined && source.end - source.first === 1
  return alone ? doc.pack.words.pronounOf.get(lowerAt(doc, source.first)) : undefined
}

/** A ministry, a party, an army: what "it" can take up. */
function isBody(doc: DocumentParts, source: TokenRange | undefined): boolean {
  if (source === undefined) return false
  for (let at = source.first; at < source.end; at += 1) {
    if (isBodyWord(doc, lowerAt(doc, at)) || nameOfToken(doc, at)?.entry.party !== undefined) return true
  }
  return false
}

function isBodyWord(doc: DocumentParts, lower: string): boolean {
  const { bodies, governments, forces, genericParties } = doc.pack.words
  return bodies.has(lower) || governments.has(lower) || forces.has(lower) || genericParties.has(lower)
}

function viaSpeaker(doc: DocumentParts, attribution: Attribution, people: People): Speaker | undefined {
  if (attribution.via === undefined) return undefined
  return speakerOf(doc, attribution.via, {
    people: people.byName,
    personMentions: people.mentions,
    holders: people.holders,
    last: undefined,
  })
}

/** The source's own words without ", citing ...". */
function sourceOnly(speaker: Speaker, attribution: Attribution, doc: DocumentParts): Partial<Speaker> {
  const { source, via } = attribution
  if (source === undefined || via === undefined || speaker.resolved === true) return {}
  if (source.end <= via.first || via.first < source.first) return {}
  let end = source.first + 1
  while (end < via.first && !isMarkAt(doc, end)) end += 1
  const span = spanOf(doc, { first: source.first, end })
  return { name: doc.text.slice(span.from, span.to), span }
}

/** For each token the innermost attribution whose content it lies in, or -1. */
export function innermostAt(attributions: readonly Attribution[], tokens: number): Int32Array {
  const sizes = Int32Array.from(attributions, sizeOf)
  // Longer contents first, so that inner ones overwrite them.
  const order = Int32Array.from(sizes.keys()).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)
  const covering = new Int32Array(tokens).fill(-1)
  for (const index of order)
    for (const range of attributions[index]?.content ?? []) covering.fill(index, range.first, range.end)
  return covering
}

function sizeOf({ content }: Attribution): number {
  let size = 0
  for (const { first, end } of content) size += end - first
  return size
}

function outerOf(covering: Int32Array, attribution: Attribution, index: number): number {
  const at = covering[attribution.cue.first] ?? -1
  return at === index ? -1 : at
}

interface SpeakingContext {
  readonly people: People
  readonly talk: Talk
  readonly inside: boolean
}

function speakerFor(doc: DocumentParts, attribution: Attribution, context: SpeakingContext): Speaker | undefined {
  if (attribution.source === undefined) return undefined
  const first = doc.pack.words.firstPersons.has(lowerAt(doc, attribution.source.first))
  // "I think" inside a quotation is its speaker again, not another link of the chain.
  if (first && context.inside) return undefined
  if (isExpletive(doc, attribution)) return undefined
  const last = lastFor(doc, attribution, { ...context, first })
  return speakerOf(doc, antecedentOf(doc, attribution.source), {
    people: context.people.byName,
    personMentions: context.people.mentions,
    holders: context.people.holders,
    last,
  })
}

/** Whom a pronoun takes up; "I" and "we" outside all speech are who wrote the text, and nobody named in it. */
function lastFor(
  doc: DocumentParts,
  attribution: Attribution,
  context: SpeakingContext & { readonly first: boolean },
): Speaker | undefined {
  if (context.first && (doc.quotationAt[attribution.cue.first] ?? -1) < 0) return undefined
  const thing = attribution.source !== undefined && isIt(doc, attribution.source)
  return thing ? recentBody(doc, attribution, context) : personMeant(doc, attribution, context)
}

/** "It is unclear whether": "it" stands for what follows and speaks for nobody. */
function isExpletive(doc: DocumentParts, { source, lemma, content }: Attribution): boolean {
  if (source === undefined || !isIt(doc, source) || !lemma.startsWith('be ')) return false
  return (content[0]?.first ?? -1) > source.first
}

function isIt(doc: DocumentParts, source: TokenRange): boolean {
  return source.end - source.first === 1 && doc.pack.words.thirdPersons.get(lowerAt(doc, source.first)) === 'thing'
}

const BODY_SENTENCES = 2

/** "The ministry said ... It added": the body that spoke a sentence or two before. */
function recentBody(doc: DocumentParts, attribution: Attribution, { talk }: SpeakingContext): Speaker | undefined {
  const here = doc.sentenceAt[attribution.cue.first] ?? 0
  return here - talk.bodySentence <= BODY_SENTENCES ? talk.body : undefined
}

const REACH = 400
const MOST_MENTIONS = 12

/**
 * Whom "he" and "she" mean: a person introduced since the last speech, else who spoke last; of another sex nobody, and
 * nobody where one sentence introduced two whom the pronoun fits.
 */
function personMeant(doc: DocumentParts, attribution: Attribution, context: SpeakingContext): Speaker | undefined {
  const { people, talk } = context
  const before = attribution.source?.first ?? attribution.cue.first
  const pronoun = pronounAt(doc, attribution.source)
  const fits = (name: string): boolean => {
    const known = people.byName.get(name)?.pronoun ?? talk.pronouns.get(name)
    return pronoun === undefined || known === undefined || known === pronoun
  }
  const last = talk.person !== undefined && fits(talk.person.name) ? talk.person : undefined
  const fresh = freshMentions(doc, people, { before, since: last?.span.from ?? -1, fits })
  const mention = fresh[0]
  if (mention === undefined) return last
  const rivals = fresh.filter((each) => doc.sentenceAt[each.first] === doc.sentenceAt[mention.first])
  return new Set(rivals.map((each) => nameOf(people, each))).size > 1 ? undefined : mentioned(doc, people, mention)
}

function nameOf(people: People, mention: PersonMention): string {
  return people.byName.get(mention.name)?.name ?? mention.name
}

function mentioned(doc: DocumentParts, people: People, mention: PersonMention): Speaker {
  return { ...personSpeaker(people.byName.get(mention.name) ?? mention), span: spanOf(doc, mention) }
}

/** Mentions behind the last speech whom the pronoun fits, the nearest first. */
function freshMentions(
  doc: DocumentParts,
  people: People,
  part: { readonly before: number; readonly since: number; readonly fits: (name: string) => boolean },
): readonly PersonMention[] {
  const found: PersonMention[] = []
  const end = firstFrom(people.mentions, part.before)
  for (let at = end - 1; at >= 0 && at >= end - MOST_MENTIONS; at -= 1) {
    const mention = people.mentions[at]
    if (mention === undefined || part.before - mention.first > REACH) break
    if (spanOf(doc, mention).from < part.since) break
    if (part.fits(nameOf(people, mention))) found.push(mention)
  }
  return found
}

function personSpeaker(person: PersonMention): Omit<Speaker, 'span'> {
  const { name, office, pastOffice, side, sideName } = person
  return {
    name,
    person: true,
    named: true,
    ...(office !== undefined && { office }),
    ...(pastOffice !== undefined && { pastOffice }),
    ...(side !== undefined && { side }),
    ...(sideName !== undefined && { sideName }),
  }
}

/** "A priest, who said": the phrase before the pronoun is who speaks. */
function antecedentOf(doc: DocumentParts, source: TokenRange): TokenRange {
  if (source.end - source.first !== 1 || doc.tags[source.first] !== Tag.relative) return source
  const end = doc.tokens[source.first - 1]?.lower === ',' ? source.first - 1 : source.first
  const phrases = doc.parsed[doc.sentenceAt[source.first] ?? 0]?.phrases
  const phrase = phrases?.find((each) => each.end === end)
  return phrase === undefined ? source : { first: phrase.first, end: phrase.end }
}
