import type { Span } from '#base/span'

/**
 * An id that hangs only on the document and the place in it, so that reading again gives the same one. Two 32-bit
 * multiplicative mixes over the parts, joined by bars; cheap, since a long document has tens of thousands of items.
 */
export function itemId(prefix: string, documentHash: string, span: Span, variant = ''): string {
  const key: Key = { prefix, documentHash, span, variant }
  let a = mixKey(0xdeadbeef, 2654435761, key)
  let b = mixKey(0x41c6ce57, 1597334677, key)
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return `${prefix}_${hex(a, b)}`
}

interface Key {
  readonly prefix: string
  readonly documentHash: string
  readonly span: Span
  readonly variant: string
}

const BAR = 0x7c

/** One mix over `hash|prefix|from|to|variant`, unit by unit, without putting the key together. */
function mixKey(start: number, factor: number, { prefix, documentHash, span, variant }: Key): number {
  let mix = mixUnit(mixText(start, factor, documentHash), factor, BAR)
  mix = mixUnit(mixText(mix, factor, prefix), factor, BAR)
  mix = mixUnit(mixDigits(mix, factor, span.from), factor, BAR)
  mix = mixUnit(mixDigits(mix, factor, span.to), factor, BAR)
  return mixText(mix, factor, variant)
}

function mixUnit(mix: number, factor: number, unit: number): number {
  return Math.imul(mix ^ unit, factor)
}

function mixText(start: number, factor: number, text: string): number {
  let mix = start
  for (let at = 0; at < text.length; at += 1) mix = mixUnit(mix, factor, text.charCodeAt(at))
  return mix
}

const ZERO = 0x30

/** The decimal digits of a whole number, the highest first. */
function mixDigits(start: number, factor: number, value: number): number {
  let place = 1
  while (place * 10 <= value) place *= 10
  let mix = start
  for (; place >= 1; place /= 10) mix = mixUnit(mix, factor, ZERO + (Math.floor(value / place) % 10))
  return mix
}

/** Sixteen hexadecimal digits, made as one string since there are so many ids. */
function hex(a: number, b: number): string {
  return String.fromCharCode(
    digit(a >>> 28),
    digit(a >>> 24),
    digit(a >>> 20),
    digit(a >>> 16),
    digit(a >>> 12),
    digit(a >>> 8),
    digit(a >>> 4),
    digit(a),
    digit(b >>> 28),
    digit(b >>> 24),
    digit(b >>> 20),
    digit(b >>> 16),
    digit(b >>> 12),
    digit(b >>> 8),
    digit(b >>> 4),
    digit(b),
  )
}

function digit(value: number): number {
  const low = value & 15
  return low < 10 ? ZERO + low : LETTERS + low
}

/** What turns 10 to 15 into the letters `a` to `f`. */
const LETTERS = 0x61 - 10
