import type { Span } from '#base/span'

/**
 * An id that hangs only on the document and the place in it, so that reading again gives the same one. Two 32-bit
 * multiplicative mixes over the parts, joined by bars; cheap, since a long document has tens of thousands of items.
 */
export function itemId(prefix: string, documentHash: string, span: Span, variant = ''): string {
  const key = `${documentHash}|${prefix}|${span.from}|${span.to}|${variant}`
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return `${prefix}_${hex(a)}${hex(b)}`
}

/** Two digits of every byte, so that no number is turned into digits again for each of tens of thousands of ids. */
const BYTES: readonly string[] = Array.from({ length: 256 }, (_none, byte) => byte.toString(16).padStart(2, '0'))

function hex(value: number): string {
  return `${byteOf(value >>> 24)}${byteOf(value >>> 16)}${byteOf(value >>> 8)}${byteOf(value)}`
}

function byteOf(value: number): string {
  return BYTES[value & 255] ?? ''
}
