import type { Span } from '#base/span'
import { findTimes } from '#reader/find/find-times'
import type { TimeExpression } from '#reader/find/time-expression'
import type { SigningWords } from '#reader/languages/signing-words'
import type { Segmented } from '#reader/segment/segmented'

/** A language as far as it is asked for a day of signature. */
export interface SigningLanguage {
  readonly tag: string
  readonly signing: SigningWords
}

/**
 * The day of signature: a full date beside "signed", "done" or the like near the head or the end, in the sentence that
 * leads to what was agreed, alone on a line with a place, or in the title.
 */
export function signingDay(segmented: Segmented, { tag, signing }: SigningLanguage): string | undefined {
  const { text } = segmented
  const zones: readonly Span[] = [
    { from: 0, to: Math.min(text.length, HEAD) },
    { from: Math.max(0, text.length - FOOT), to: text.length },
  ]
  for (const zone of zones) {
    const part = text.slice(zone.from, zone.to)
    const times = findTimes(part, { mode: 'instrument', language: tag }).filter(isFullDay)
    const told = SIGNS.map((sign) => times.find(({ span }) => sign(part, span, signing))).find(
      (time) => time !== undefined,
    )
    if (told !== undefined) return told.value
    const firstLine = part.indexOf('\n')
    const hasTitle = zone.from === 0 && firstLine > 0 && segmented.blocks[0]?.marker === undefined
    const titled = hasTitle ? times.find((time) => time.span.from < firstLine) : undefined
    if (titled !== undefined) return titled.value
  }
  return undefined
}

const HEAD = 800
const FOOT = 600

function isFullDay({ type, bound, value }: TimeExpression): boolean {
  return type === 'DATE' && bound === undefined && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** The signs of a day of signature in a part of the text, the surest first. */
const SIGNS: readonly ((part: string, day: Span, words: SigningWords) => boolean)[] = [
  isBeside,
  (part, day, words) => isDayOfAgreement(part, day, words) || opensSigning(part, day.from, words),
  isNamed,
  standsAlone,
]

const BESIDE = 60

function isBeside(part: string, { from }: Span, words: SigningWords): boolean {
  return hasSignedWord(behindColon(part.slice(Math.max(0, from - BESIDE), from)), words)
}

/** "have today, 5 May 2031, agreed as follows", "On 5 May 2031 the elders met and agreed:": the day on which the text opens. */
function isDayOfAgreement(part: string, { from, to }: Span, words: SigningWords): boolean {
  const before = part
    .slice(Math.max(0, from - LONGEST_SIGNING), from)
    .trimEnd()
    .replace(/,$/, '')
    .toLowerCase()
  const opens = words.opening.some((opening) => before.endsWith(opening))
  if (!opens && !opensWithDay(before, words) && !meetsOn(before, words)) return false
  const behind = part.slice(to, to + LONGEST_OPENING)
  const sentence = behind.slice(0, behind.search(/[.;](?:\s|$)|:|\n\n|$/) + 1)
  return leadsOn(sentence, words) && hasSignedWord(sentence, words)
}

const LONGEST_OPENING = 240

/** "On 5 May 2031": the words before the day open a line or a sentence. */
function opensWithDay(before: string, { on }: SigningWords): boolean {
  const opening = /(?:^|\n|\. )([^\n.]{1,12})$/.exec(before)?.[1]
  return opening !== undefined && on.includes(opening)
}

/** "meeting in the city of X on": a place stands between. */
function meetsOn(before: string, { met, on }: SigningWords): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n')) + 1)
  return on.some((word) => sentence.endsWith(` ${word}`)) && wordsOf(sentence).some((word) => met.has(word))
}

function leadsOn(sentence: string, { follow }: SigningWords): boolean {
  return sentence.endsWith(':') || wordsOf(sentence).some((word) => follow.some((stem) => word.startsWith(stem)))
}

/** "have agreed: From 5 May ..." opens what was agreed; "Signed: 5 May" is the day of signature. */
function behindColon(before: string): string {
  const colon = before.lastIndexOf(':')
  return colon < 0 || before.slice(colon + 1).trim() === '' ? before : before.slice(colon + 1)
}

function hasSignedWord(words: string, { signed }: SigningWords): boolean {
  return wordsOf(words).some((word) => signed.has(word))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u)
}

const LONGEST_SIGNING = 110

/** "Made at the camp before X on 3 August 2029": the line opens with a word for drawing up or adopting a text. */
function opensSigning(part: string, from: number, { drawn, signed }: SigningWords): boolean {
  const line = part.slice(part.lastIndexOf('\n', from - 1) + 1, from)
  const first = /^\s*(\p{Lu}\p{L}+)(?!\p{L})/u.exec(line)?.[1]?.toLowerCase() ?? ''
  return line.length <= LONGEST_SIGNING && !/[.;:]\s/.test(line) && (drawn.has(first) || signed.has(first))
}

const LONGEST_NAME = 40

/** "the date of signature of the Accord, 1 August 2035": the day is called so. */
function isNamed(part: string, { from }: Span, { dayNames }: SigningWords): boolean {
  const before = part.slice(Math.max(0, from - LONGEST_NAME), from).toLowerCase()
  return dayNames.some((name) => before.includes(name)) && !/[.;]\s/.test(before)
}

const LONGEST_PLACE = 40

/** "Port Sele, 5 May 2031", alone on its line: nothing beside the day but names. */
function standsAlone(part: string, { from, to }: Span): boolean {
  const first = part.lastIndexOf('\n', from - 1) + 1
  const end = part.indexOf('\n', to)
  const before = part.slice(first, from)
  const behind = part.slice(to, end < 0 ? part.length : end)
  if (before.length > LONGEST_PLACE || !/^[\s.]*(?:\p{Ll}{1,4}\.?)?[\s.)]*$/u.test(behind)) return false
  return first > 0 && before.split(/\s+/).every((word) => NAME_WORD.test(word))
}

/** A name, a small word between names, or nothing. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’-]*|\p{Ll}{1,3})?[.,]?$/u
