import type { SourceDocument, Speaker } from '#model/record/record'
import type { Span } from '#base/span'
import { parsePartyId } from '#app/problems/parse-ids'
import { beginsCiting, type CitedName, findCited, withoutArticle } from '#reader/find/attribution/find-cited'
import type { DraftClaim, DraftItem, DraftParty, Reading } from '#reader/reading'

/** A claim of a text with the last of its speakers, told so that all spellings of a name meet. */
export interface SpokenClaim {
  readonly claim: DraftClaim
  readonly speaker: Speaker
}

/** Whom a text passes on, and about what. */
export interface VoicesOfText {
  readonly claims: readonly SpokenClaim[]
  /** The named speakers, those that the text only cites among them. */
  readonly speakers: readonly Speaker[]
  /** What the text is about, as words that can be equal between texts. */
  readonly subjects: readonly string[]
}

/**
 * Whom a text passes on and about what, told from its reading alone: the last speaker of each claim, and whom the text
 * cites ("TASS reported, citing the ministry") instead of who cites. The subjects are those of the text as a whole: the
 * places of its first paragraph, states and capitals left out, and the days that terms are moved to. A ministry without a
 * state is that of the only state in its sentence, and "the ministry" is the one that was named.
 */
export function voicesOfReading(
  { items, document: { language } }: Reading,
  { text = '' }: SourceDocument,
): VoicesOfText {
  const parties = items.filter((item) => item.kind === 'party')
  const told = items.flatMap((item) => (item.kind === 'claim' && item.speakers.length > 0 ? [item] : []))
  const cited = findCited(text, language)
  const inText: SaidIn = { parties, text, language }
  const claims = told
    .filter(({ quote }) => !beginsCiting(quote, language))
    .flatMap((claim): readonly SpokenClaim[] => {
      const last = claim.speakers.at(-1)
      const citing = last?.named === true ? cited.find(({ span }) => isBehind(span, claim, text)) : undefined
      if (citing !== undefined) return [{ claim, speaker: toSpeaker(citing, inText) }]
      if (last === undefined) return []
      return [{ claim, speaker: last.named ? toSpeaker(last, inText) : { name: last.name, named: false } }]
    })
  const named = [...claims.map(({ speaker }) => speaker), ...cited.map((name) => toSpeaker(name, inText))]
  const known = named.filter((speaker) => speaker.named)
  return {
    claims: claims.map((spoken) => ({ ...spoken, speaker: meantSpeaker(spoken.speaker, known, language) })),
    speakers: distinct(known.map((speaker) => meantSpeaker(speaker, known, language))),
    subjects: subjectsOf(items, text),
  }
}

/** The text that a name is said in, and the parties that were found in it. */
interface SaidIn {
  readonly parties: readonly DraftParty[]
  readonly text: string
  readonly language: string
}

// In the sentence of the claim, behind what it tells.
function isBehind(span: Span, claim: DraftClaim, text: string): boolean {
  return span.from >= claim.span.to && !/[.!?]\s/u.test(text.slice(claim.span.to, span.from))
}

function distinct(speakers: readonly Speaker[]): readonly Speaker[] {
  const byKey = new Map(
    speakers.map((speaker) => [JSON.stringify([speaker.name.toLowerCase(), speaker.side]), speaker]),
  )
  return [...byKey.values()]
}

// "The ministry" and a last name take up the one who was named in full; a side that was told once holds for all.
function meantSpeaker(speaker: Speaker, named: readonly Speaker[], language: string): Speaker {
  const words = wordsOf(withoutArticle(speaker.name, language))
  const fuller = named.filter(({ name, side }) => {
    const theirs = wordsOf(name)
    const isSame = theirs.length === words.length ? side !== undefined : theirs.length > words.length
    const fits = speaker.side === undefined || side === undefined || side === speaker.side
    return isSame && fits && words.every((word) => theirs.includes(word))
  })
  const [meant, ...others] = distinct(fuller)
  return meant !== undefined && others.length === 0 ? meant : speaker
}

function toSpeaker({ name, span }: CitedName, { parties, text, language }: SaidIn): Speaker {
  const inside = parties.filter((party) => overlaps(party.span, span))
  // A person is known by name; whom they speak for is told in one text and left out in another.
  const person = inside.find(({ role }) => role === 'person')
  if (person !== undefined) return { name: person.name, named: true }
  const own = inside.map(stateOf).find((state) => state !== undefined)
  const side = own ?? (inside.some(({ role }) => role === 'body') ? onlyStateAround(span, parties, text) : undefined)
  const said = withoutArticle(withoutState(name, inside, side), language)
  return { name: said === '' ? name : said, named: true, ...(side === undefined ? {} : { side: parsePartyId(side) }) }
}

function stateOf({ linked, side, role }: DraftParty): string | undefined {
  return side ?? (role === 'state' ? linked : undefined)
}

function onlyStateAround(span: Span, parties: readonly DraftParty[], text: string): string | undefined {
  const from = Math.max(text.lastIndexOf('. ', span.from), text.lastIndexOf('\n', span.from)) + 1
  const states = parties
    .filter((party) => party.span.from >= from && party.span.to <= span.to)
    .flatMap((party) => stateOf(party) ?? [])
  const different = [...new Set(states)]
  return different.length === 1 ? different[0] : undefined
}

// "Azerbaijan's", "Azerbaijani", "in Baku": what names the state is told by the side, so that all spellings meet.
function withoutState(name: string, inside: readonly DraftParty[], side: string | undefined): string {
  if (side === undefined) return name
  const states = inside.filter(({ role }) => role === 'state').flatMap(({ quote }) => wordsOf(quote))
  const kept = name
    .split(/\s+/u)
    .filter((word) => !states.includes(plain(word)) && !sharesStem(plain(word), side))
    .join(' ')
  return kept
    .replace(/^(?:of|in|de|del|du)\s+|\s+(?:of|in|de|del|du)$/giu, '')
    .replaceAll(/\s+(?:of|in)(?=\s+(?:of|in)\b)/giu, '')
}

const LEAST_STEM = 4

function sharesStem(word: string, side: string): boolean {
  let common = 0
  while (common < word.length && word[common] === side[common]) common += 1
  return common >= LEAST_STEM && 2 * common >= word.length
}

function wordsOf(words: string): readonly string[] {
  return words.split(/\s+/u).map(plain)
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[’']s$|[^\p{L}\p{N}-]/gu, '')
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

const WIDE: ReadonlySet<string> = new Set(['state', 'capital', 'region', 'continent', 'sea', 'ocean'])

function subjectsOf(items: readonly DraftItem[], text: string): readonly string[] {
  const end = endOfLead(text)
  const subjects = items.flatMap((item): readonly string[] => {
    if (item.kind === 'place' && item.span.from < end && !WIDE.has(item.feature ?? '')) {
      return [`place ${item.linked ?? item.name.toLowerCase()}`]
    }
    if (item.kind === 'amendment' && item.deadline !== undefined) return [`term ${item.deadline.value}`]
    return []
  })
  return [...new Set(subjects)]
}

// The first paragraph of words: a date or a headline before it is part of it.
function endOfLead(text: string): number {
  let end = 0
  while (end < text.length) {
    const next = text.indexOf('\n\n', end + 1)
    end = next < 0 ? text.length : next
    if (end >= LEAST_LEAD) return end
  }
  return text.length
}

const LEAST_LEAD = 120
