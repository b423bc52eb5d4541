import { type CueText, cueAt, isWord, lowerAt, partOf, type Range, trimmed } from '#reader/cues/cue-text'
import { mentionsIn } from '#reader/find/document-parts'
import type { Speaker } from '#reader/reading'

const LONGEST_SOURCE = 24

/** Whoever speaks in a stretch, outermost first: "TASS, citing the ministry" are two. None where it names nobody. */
export function speakersOf(text: CueText, range: Range): readonly Speaker[] {
  const relay = relayIn(text, range)
  if (relay === undefined) return present(speakerOf(text, range))
  const outer = speakerOf(text, { first: range.first, end: relay.first })
  const inner = speakerOf(text, { first: relay.end, end: range.end })
  return [...present(outer), ...present(inner)]
}

function present(speaker: Speaker | undefined): readonly Speaker[] {
  return speaker === undefined ? [] : [speaker]
}

function relayIn(text: CueText, range: Range): Range | undefined {
  for (let at = range.first; at < range.end; at += 1) {
    const found = cueAt(text, at, text.lookups.relays)
    if (found !== undefined) return { first: at, end: found.end }
  }
  return undefined
}

function speakerOf(text: CueText, whole: Range): Speaker | undefined {
  const range = withoutArticle(text, trimmed(text, withoutAdjuncts(text, whole)))
  if (range.end <= range.first || range.end - range.first > LONGEST_SOURCE) return undefined
  if (range.end - range.first === 1 && text.pack.pronouns.has(lowerAt(text, range.first))) return undefined
  const person = personIn(text, range)
  const { quote: words, span } = partOf(text, range)
  const side = sideOf(text, range)
  if (person === undefined) return { name: words, named: !namesNobody(text, range), span, ...side }
  const { quote: name, span: nameSpan } = partOf(text, person)
  return { name, named: true, span: nameSpan, person: true, ...officeOf(text, range, person), ...side }
}

/** Leaves out what says when, where or to whom it was said: "in Tarn", "on Friday", "to reporters". */
function withoutAdjuncts(text: CueText, range: Range): Range {
  let { first } = range
  while (first < range.end && isAdjunct(text, first)) first += 1
  let end = first
  while (end < range.end && (!isAdjunct(text, end) || hangsOnOffice(text, first, end))) end += 1
  return { first, end }
}

/** "commissioner for prisoners": behind the word for an office such a word opens no adjunct. */
function hangsOnOffice(text: CueText, first: number, at: number): boolean {
  return at > first && text.pack.ofOffice.has(lowerAt(text, at))
}

function isAdjunct(text: CueText, at: number): boolean {
  // "Julio Arrieta": a month with a capital before another is somebody's name.
  const named = isCapital(text, at) && isCapital(text, at + 1)
  return (text.timed[at] === 1 && !named) || text.pack.adjuncts.has(lowerAt(text, at))
}

function withoutArticle(text: CueText, { first, end }: Range): Range {
  return { first: text.pack.articles.has(lowerAt(text, first)) ? first + 1 : first, end }
}

/** The last two or more capitalised words in a row, with one of them alone behind an office in small letters. */
function personIn(text: CueText, range: Range): Range | undefined {
  let end = range.end
  while (end > range.first && !isCapital(text, end - 1)) end -= 1
  let first = end
  while (first > range.first && isCapital(text, first - 1)) first -= 1
  const { mostNameWords, middleNames } = text.pack
  const middle = middleNames.some((ending) => lowerAt(text, end - 2).endsWith(ending)) ? 1 : 0
  first = Math.max(first, end - mostNameWords - middle)
  if (end - first < 2) return undefined
  // "Ministry of Defence of Ostria" ends in one name and is no person; nor is a name that a list knows.
  return mentionsIn(text.names, { first, end }).some((name) => name.end === end) ? undefined : { first, end }
}

function isCapital({ segmented }: CueText, at: number): boolean {
  const token = segmented.tokens[at]
  return token?.kind === 'word' && token.capital
}

function officeOf(text: CueText, range: Range, person: Range): Pick<Speaker, 'office' | 'pastOffice'> {
  const before = withoutArticle(text, trimmed(text, { first: range.first, end: person.first }))
  const after = trimmed(text, { first: person.end, end: range.end })
  const office = before.end > before.first ? before : after
  if (office.end <= office.first) return {}
  const words = partOf(text, office).quote
  const past = text.pack.former.some((cue) => isWord(lowerAt(text, office.first), cue))
  return past ? { pastOffice: words } : { office: words }
}

function namesNobody(text: CueText, range: Range): boolean {
  for (let at = range.first; at < range.end; at += 1)
    if (text.pack.unnamed.some((cue) => isWord(lowerAt(text, at), cue))) return true
  return false
}

function sideOf(text: CueText, range: Range): Pick<Speaker, 'side' | 'sideName'> {
  const party = mentionsIn(text.names, range)[0]?.entry.party
  return party === undefined ? {} : { side: party.id, sideName: party.name }
}
