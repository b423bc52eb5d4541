import { isCapital, type TermReader } from '#reader/find/time/term-reader'
import { TimeSign } from '#reader/find/time/time-language'
import type { Tense } from '#reader/find/time/time-state'
import { is, isPlainWord } from '#reader/find/time/token-tests'
import { BREAK, UNKNOWN_WORD } from '#reader/find/time/tokens'

const BACK = 30
const FORTH = 20
const MODAL_WITHIN = 4
/** Participles in a row before the modal that decides. */
const MOST_LINKS = 3
/** Shorter words with the ending of a past form are mostly something else ("bed", "red"). */
const LEAST_LETTERS = 5
/** "Mr.", "Gen." and initials. */
const SHORT_TITLE = 3

/** The tense around an expression: of the nearest verb before it in its sentence, else of the nearest after it. */
export function tenseAround(reader: TermReader, from: number, to: number): Tense {
  if (isLookedForwardTo(reader, from)) return 'future'
  if (ownsWhatWasDone(reader, from, to)) return 'past'
  const before = scan(reader, from - 1, -1, BACK)
  const tense = before === 'unknown' ? scan(reader, to, 1, FORTH) : before
  if (tense === 'past' || from === 0) return tense
  const { tokens, language } = reader
  if (language.mayBeForward.has(tokens.code[from - 1] ?? BREAK)) return 'future'
  return tense === 'unknown' && isPlanned(reader, from, to) ? 'future' : tense
}

/**
 * Whether the time owns what it dates ("Friday's attack"): an event that is known of, whatever verb has it as object. Behind a
 * word of place or aim ("in Sunday's vote", "before Monday's talks") the verb tells as elsewhere.
 */
function ownsWhatWasDone(reader: TermReader, from: number, to: number): boolean {
  if (!is(reader, to, 'possessive-mark') || is(reader, from - 1, 'event-preposition')) return false
  return !is(reader, from - 1, 'of') || !is(reader, from - 2, 'ahead')
}

/** A present form right before a date, and no other verb, tells what is planned ("the corridor opens on Friday"). */
function isPlanned(reader: TermReader, from: number, to: number): boolean {
  if (is(reader, to, 'possessive-mark')) return false
  const at = is(reader, from - 1, 'date-preposition') || is(reader, from - 1, 'at') ? from - 2 : from - 1
  return at > 0 && isPlainWord(reader, at) && endsAs(reader, at, reader.language.pack.tense.presentEndings)
}

/**
 * Whether the words before make a limit still to come (`until Tuesday`, `as soon as Friday`, `put off to Monday`); one that opens
 * its sentence may be past.
 */
function isLookedForwardTo(reader: TermReader, from: number): boolean {
  const { tokens, language } = reader
  const before = tokens.code[from - 1] ?? BREAK
  if (is(reader, from - 1, 'to') && is(reader, from - 2, 'put-off')) return true
  if (is(reader, from - 1, 'for-word') && is(reader, from - 2, 'laid-on')) return true
  if (!language.forward.has(before) || looksBack(reader, from - 2)) return false
  return from > 1 && !endsSentence(reader, from - 2)
}

/** "Lasted until Monday", "as recently as Tuesday": the word before the limit tells that it is past. */
function looksBack(reader: TermReader, at: number): boolean {
  return is(reader, at, 'lasting') || is(reader, at, 'looking-back')
}

/**
 * The nearest word of tense in one direction. A regular past form may be a participle ("would be paid", "an unspecified
 * date"): a modal close before it decides.
 */
function scan(reader: TermReader, start: number, step: 1 | -1, most: number): Tense {
  const found = nextTense(reader, start, step, most)
  if (found === undefined || found.tense === 'present' || step > 0) return found?.tense ?? 'unknown'
  if (found.tense === 'future') return isPlanOfThePast(reader, found.at) ? 'past' : 'future'
  const mayBeParticiple =
    endsAs(reader, found.at, reader.language.pack.tense.pastEndings) || is(reader, found.at, 'participle')
  return mayBeParticiple ? tenseOfChain(reader, found.at) : 'past'
}

/** "Had been due to": what was planned before the story, and did not come. */
function isPlanOfThePast(reader: TermReader, at: number): boolean {
  return is(reader, at - 1, 'been') && is(reader, at - 2, 'had')
}

/** The tense of a participle by the words before it, through other participles ("would be paid on a date not yet fixed"). */
function tenseOfChain(reader: TermReader, from: number): Tense {
  let at = from
  for (let links = 0; links < MOST_LINKS; links++) {
    const before = nextTense(reader, at - 1, -1, MODAL_WITHIN)
    if (before?.tense !== 'past') return before?.tense === 'future' ? 'future' : 'past'
    at = before.at
  }
  return 'past'
}

function nextTense(
  reader: TermReader,
  start: number,
  step: 1 | -1,
  most: number,
): { readonly tense: Tense; readonly at: number } | undefined {
  for (let at = start, seen = 0; at >= 0 && at < reader.tokens.count && seen < most; at += step, seen++) {
    if (endsSentence(reader, at)) return undefined
    const tense = tenseOf(reader, at)
    if (tense !== 'unknown') return { tense, at }
  }
  return undefined
}

/** A full stop ends the sentence unless it belongs to an initial or a short title, or stands inside a word. */
export function endsSentence(reader: TermReader, at: number): boolean {
  const { tokens } = reader
  const code = tokens.code[at] ?? BREAK
  if (code === BREAK) return true
  if (!hasSign(reader, code, TimeSign.stop) || isOfTitle(reader, at)) return false
  const next = at + 1 < tokens.count ? tokens.code[at + 1] : BREAK
  return next === BREAK || tokens.from[at + 1] !== tokens.to[at]
}

/** "Mr.", "J.": behind a few letters with a capital, and more on the line. */
function isOfTitle(reader: TermReader, at: number): boolean {
  const { tokens } = reader
  const letters = (tokens.to[at - 1] ?? 0) - (tokens.from[at - 1] ?? 0)
  return letters <= SHORT_TITLE && isCapital(tokens, at - 1) && !endsLine(reader, at)
}

/** Whether a line ends behind the token. */
function endsLine({ tokens: { text, from, to, count } }: TermReader, at: number): boolean {
  const end = at + 1 < count ? (from[at + 1] ?? 0) : 0
  for (let unit = to[at] ?? 0; unit < end; unit += 1) if (text.charCodeAt(unit) === LINE_BREAK) return true
  return false
}

const LINE_BREAK = 10

function tenseOf(reader: TermReader, at: number): Tense {
  const { tokens, language } = reader
  const code = tokens.code[at] ?? BREAK
  if (code === UNKNOWN_WORD) return tenseByEnding(reader, at)
  if (!hasSign(reader, code, TELLING)) return 'unknown'
  if (opensPair(reader, code, at)) return 'future'
  if (hasSign(reader, code, TimeSign.tense)) return language.tenses.get(code) ?? 'unknown'
  // Words that the pack knows for another reason ("signed", "ordered") still show their tense by their ending.
  return hasSign(reader, code, TimeSign.inflected) ? tenseByEnding(reader, at) : 'unknown'
}

const TELLING = TimeSign.pair | TimeSign.tense | TimeSign.inflected

/** "is to", "due to": two words that together tell what is to come. */
function opensPair(reader: TermReader, code: number, at: number): boolean {
  const { tokens, language } = reader
  if (!hasSign(reader, code, TimeSign.pair)) return false
  return language.futurePairs.get(code)?.has(tokens.code[at + 1] ?? BREAK) === true
}

/** Whether a word, by its code, has any of the signs (bits of `TimeSign`). */
export function hasSign({ language }: TermReader, code: number, signs: number): boolean {
  return code >= 0 && ((language.signs[code] ?? 0) & signs) !== 0
}

/** The tense that the ending of an unknown word shows; a name shows none. */
function tenseByEnding(reader: TermReader, at: number): Tense {
  const { tokens, language } = reader
  const letters = (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0)
  if (letters < LEAST_LETTERS || isCapital(tokens, at)) return 'unknown'
  const { pastEndings, futureEndings } = language.pack.tense
  if (endsAs(reader, at, futureEndings)) return 'future'
  return endsAs(reader, at, pastEndings) ? 'past' : 'unknown'
}

/** Whether a token ends in one of the endings. */
export function endsAs({ tokens }: TermReader, at: number, endings: readonly string[]): boolean {
  const to = tokens.to[at] ?? 0
  for (const ending of endings) if (tokens.text.startsWith(ending, to - ending.length)) return true
  return false
}
