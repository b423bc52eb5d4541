import { english, type ListLink, type Speech } from '#views/speech/speech'
import { wordMessages } from '#views/words/word-messages'

/** The words as one list with a last link: `A`, `A and B`, `A, B and C`. Nothing gives an empty text. */
export function joinWords(words: readonly string[], link: ListLink = 'and', speech: Speech = english): string {
  const [only] = words
  return words.length < 2 ? (only ?? '') : speech.list(words, link)
}

/** Findings one after the other: `A; B`. Nothing gives an empty text. */
export function semicolonWords(words: readonly string[], speech: Speech): string {
  const { say } = speech.sayIn(wordMessages)
  const [first = '', ...others] = words
  return others.reduce((before, next) => say('listSemicolon', { first: before, next }), first)
}

/** A number with its noun: `1 claim`, `3 claims`, `no claims`. `plural` where adding an s is not enough. */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  if (count === 0) return `no ${plural}`
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`
}

/** A number for a sentence of a language: up to twelve in letters where its sentences have them so. */
export function spelledNumber(count: number, speech: Speech): string {
  const { say } = speech.sayIn(wordMessages)
  const key = SPELLED[count]
  return key === undefined ? say('spelledMore', { count }) : say(key)
}

const SPELLED = [
  undefined,
  'spelled1',
  'spelled2',
  'spelled3',
  'spelled4',
  'spelled5',
  'spelled6',
  'spelled7',
  'spelled8',
  'spelled9',
  'spelled10',
  'spelled11',
  'spelled12',
] as const

/** A part with its base: `3 of 27 norms`. */
export function partOfWords(part: number, whole: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(part)} of ${formatNumber(whole)} ${whole === 1 ? noun : plural}`
}

/** The number with groups of three set apart by commas, as English texts print it. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** The text with its first letter as a capital, also behind the mark that opens a Spanish question; others stay as they are. */
export function capitalised(text: string): string {
  return text.replace(/^[¿¡]?./u, (first) => first.toUpperCase())
}
