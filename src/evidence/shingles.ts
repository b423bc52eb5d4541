const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu

/** How many words in a row make a shingle. Three survive cutting and light rewording; two are often shared by chance. */
export const SHINGLE_WORDS = 3

/**
 * The words of a text in order, lower case, in compatible composed form (NFKC), without punctuation. Scripts that write
 * no spaces give one word a character. Linear in the length of the text.
 */
export function splitWords(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? []
}

/**
 * The keys of all runs of three words, one key a run, in order. A key is a hash of 53 bits of the words themselves, so it
 * does not depend on other texts; a text of fewer words has one key of all its words. Source: Broder 1997, "On the
 * resemblance and containment of documents" (w-shingling).
 */
export function shingleKeys(words: readonly string[]): readonly number[] {
  if (words.length === 0) return []
  const low = words.map((word) => hashWord(word, LOW_BASIS))
  const high = words.map((word) => hashWord(word, HIGH_BASIS))
  const size = Math.min(SHINGLE_WORDS, words.length)
  return Array.from(
    { length: words.length - size + 1 },
    (_, at) => (joinHashes(high, at, size) >>> 11) * 2 ** 32 + joinHashes(low, at, size),
  )
}

/** Spreads the bits of a whole number of 32 bits; a bijection. Source: the finalizer of MurmurHash3 (Appleby 2011). */
export function mixBits(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

const LOW_BASIS = 0x811c9dc5
const HIGH_BASIS = 0x2f0b4c47
const FNV_PRIME = 0x01000193

function hashWord(word: string, basis: number): number {
  let hash = basis
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME)
  return mixBits(hash)
}

function joinHashes(hashes: readonly number[], from: number, size: number): number {
  let joined = size
  for (let at = from; at < from + size; at += 1) joined = mixBits(Math.imul(joined, 31) + (hashes[at] ?? 0))
  return joined
}
