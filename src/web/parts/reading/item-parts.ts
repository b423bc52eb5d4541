import type { DraftItemAnswer } from '#api/readings/reading-answer'
import { sayKnown } from '#views/speech/say-known'
import type { Speech } from '#views/speech/speech'
import { parseCalendarDate } from '#time/calendar-date'
import { dateWords } from '#views/words/time-words'
import { wordMessages } from '#views/words/word-messages'
import { readingMessages } from '#web/parts/reading/reading-messages'

/** The kind in words. */
export function kindName(kind: string, speech: Speech): string {
  return sayKnown(speech, readingMessages, 'kind', kind)
}

/** What a draft item is, in a few words. */
export function headOf(item: DraftItemAnswer, speech: Speech): string {
  const { say } = speech.sayIn(readingMessages)
  const kind = kindName(item.kind, speech)
  if (item.kind === 'claim' && item.standing !== undefined) {
    return say('kindWith', { kind, more: sayKnown(speech, readingMessages, 'standing', item.standing) })
  }
  if (item.kind === 'gap' && item.gap !== undefined) return sayKnown(speech, readingMessages, 'gap', item.gap)
  return item.basis === undefined || item.basis.kind === 'clause'
    ? kind
    : say('kindWith', { kind, more: sayKnown(speech, readingMessages, 'basis', item.basis.kind) })
}

/** The parts of a draft item that were found, each with its word. */
export function partsOf(item: DraftItemAnswer, speech: Speech): readonly (readonly [string, string])[] {
  const { say } = speech.sayIn(readingMessages)
  const parts: readonly (readonly [string, string | undefined])[] = [
    [say('who'), nameOf(item.bearer)],
    [say('toWhom'), nameOf(item.counterparty)],
    [say('ensuredBy'), nameOf(item.guarantor)],
    [say('where'), nameOf(item.place)],
    [say('byWhen'), item.deadline === undefined ? undefined : deadlineWords(item.deadline, speech)],
    [say('countedFrom'), anchorWords(item.deadline?.anchor, speech)],
    [say('saidBy'), speakersWords(item.speakers ?? [], speech)],
    [say('whose'), item.basis?.speaker],
  ]
  return parts.flatMap(([word, value]) => (value === undefined || value === '' ? [] : [[word, value] as const]))
}

function deadlineWords({ value, edge, said }: NonNullable<DraftItemAnswer['deadline']>, speech: Speech): string {
  if (value === said) return value
  const date = parseCalendarDate(value)
  // A term that was not reckoned to a day stays in the words of the text: nobody reads `P20D`.
  if (!date.ok) return said
  return speech.sayIn(readingMessages).say(`edge.${edge}`, { day: dateWords(date.value, 'short', speech) })
}

/** From what a relative deadline was reckoned, where the reader says so. */
function anchorWords(anchor: unknown, speech: Speech): string | undefined {
  if (typeof anchor !== 'object' || anchor === null) return undefined
  const kind = 'kind' in anchor && typeof anchor.kind === 'string' ? anchor.kind : undefined
  if (kind === undefined || kind === 'none' || kind === 'said') return undefined
  const value = 'value' in anchor && typeof anchor.value === 'string' ? ` ${dayIn(anchor.value, speech)}` : ''
  return `${sayKnown(speech, readingMessages, 'anchor', kind)}${value}`
}

function dayIn(value: string, speech: Speech): string {
  const date = parseCalendarDate(value)
  return date.ok ? dateWords(date.value, 'short', speech) : value
}

function nameOf(thing: DraftItemAnswer['bearer']): string | undefined {
  if (thing === undefined) return undefined
  return thing.name === undefined || thing.name === thing.said ? thing.said : `${thing.said} (${thing.name})`
}

type SaidSpeaker = NonNullable<DraftItemAnswer['speakers']>[number]

function speakersWords(speakers: readonly SaidSpeaker[], speech: Speech): string {
  const { say } = speech.sayIn(readingMessages)
  const [first = '', ...others] = speakers.map((speaker) => speakerName(speaker, speech))
  return others.reduce((outer, inner) => say('after', { outer, inner }), first)
}

function speakerName({ name, named, office, pastOffice }: SaidSpeaker, speech: Speech): string {
  const { say } = speech.sayIn(wordMessages)
  const past = pastOffice === undefined ? undefined : say('formerly', { office: pastOffice })
  const plain = named ? name : say('unnamed', { name })
  const held = office ?? past
  return held === undefined ? plain : speech.sayIn(readingMessages).say('speakerOffice', { name: plain, office: held })
}
