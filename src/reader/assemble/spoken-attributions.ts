import type { SpokenAttribution } from '#reader/assemble/assembly'
import { speakerOf } from '#reader/assemble/speakers'
import type { Attribution } from '#reader/find/attribution/attribution'
import { type DocumentParts, lowerAt, spanOf, type TokenRange } from '#reader/find/document-parts'
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
  const open = outermostFirst(attributions)
  const covering = new Int32Array(doc.tokens.length).fill(-1)
  for (const { attribution, index } of open) {
    for (const range of attribution.content) covering.fill(index, range.first, range.end)
  }
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
  return chain
}

interface People {
  readonly byName: PeopleByName
  readonly mentions: readonly PersonMention[]
}

function ownSpeakers(
  doc: DocumentParts,
  attributions: readonly Attribution[],
  context: { readonly people: People; readonly outers: readonly number[] },
): readonly (readonly Speaker[])[] {
  let last: Speaker | undefined
  return attributions.map((attribution, index) => {
    const inside = (context.outers[index] ?? -1) >= 0
    const speaker = speakerFor(doc, attribution, { people: context.people, last, inside })
    if (speaker?.named === true && attribution.verb?.form !== 'infinitive' && speaker.person === true) last = speaker
    if (speaker === undefined) return []
    const via = viaSpeaker(doc, attribution, context.people)
    return via === undefined ? [speaker] : [{ ...speaker, ...sourceOnly(speaker, attribution, doc) }, via]
  })
}

function viaSpeaker(doc: DocumentParts, attribution: Attribution, people: People): Speaker | undefined {
  if (attribution.via === undefined) return undefined
  return speakerOf(doc, attribution.via, { people: people.byName, personMentions: people.mentions, last: undefined })
}

/** The source's own words without ", citing ...". */
function sourceOnly(speaker: Speaker, attribution: Attribution, doc: DocumentParts): Partial<Speaker> {
  const { source, via } = attribution
  if (source === undefined || via === undefined || speaker.resolved === true || source.end <= via.first) return {}
  let end = source.first + 1
  while (end < via.first && !isMarkAt(doc, end)) end += 1
  const span = spanOf(doc, { first: source.first, end })
  return { name: doc.text.slice(span.from, span.to), span }
}

/** Longer contents first, so that inner ones overwrite them. */
function outermostFirst(attributions: readonly Attribution[]): readonly { attribution: Attribution; index: number }[] {
  const size = (attribution: Attribution): number =>
    attribution.content.reduce((sum, range) => sum + range.end - range.first, 0)
  const sized = attributions.map((attribution, index) => ({ attribution, index, size: size(attribution) }))
  return sized.sort((a, b) => b.size - a.size || a.index - b.index)
}

function outerOf(covering: Int32Array, attribution: Attribution, index: number): number {
  const at = covering[attribution.cue.first] ?? -1
  return at === index ? -1 : at
}

interface SpeakingContext {
  readonly people: People
  readonly last: Speaker | undefined
  readonly inside: boolean
}

function speakerFor(doc: DocumentParts, attribution: Attribution, context: SpeakingContext): Speaker | undefined {
  if (attribution.source === undefined) return undefined
  const first = doc.pack.words.firstPersons.has(lowerAt(doc, attribution.source.first))
  // "I think" inside a quotation is its speaker again, not another link of the chain.
  if (first && context.inside) return undefined
  const last = recentPerson(doc, attribution, context) ?? context.last
  return speakerOf(doc, antecedentOf(doc, attribution.source), {
    people: context.people.byName,
    personMentions: context.people.mentions,
    last,
  })
}

/** A person introduced since the last speech is whom "his" and "he" mean. */
function recentPerson(doc: DocumentParts, attribution: Attribution, context: SpeakingContext): Speaker | undefined {
  const before = attribution.source?.first ?? attribution.cue.first
  const mention = lastBefore(context.people.mentions, before)
  if (mention === undefined || before - mention.first > 120) return undefined
  const span = spanOf(doc, mention)
  if (context.last !== undefined && context.last.span.from > span.from) return undefined
  return { ...personSpeaker(context.people.byName.get(mention.name) ?? mention), span }
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

function lastBefore(mentions: readonly PersonMention[], token: number): PersonMention | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return mentions[low - 1]
}

/** "A priest, who said": the phrase before the pronoun is who speaks. */
function antecedentOf(doc: DocumentParts, source: TokenRange): TokenRange {
  if (source.end - source.first !== 1 || doc.tags[source.first] !== Tag.relative) return source
  const end = doc.tokens[source.first - 1]?.lower === ',' ? source.first - 1 : source.first
  const phrases = doc.parsed[doc.sentenceAt[source.first] ?? 0]?.phrases
  const phrase = phrases?.find((each) => each.end === end)
  return phrase === undefined ? source : { first: phrase.first, end: phrase.end }
}
