import { mixBits } from '#evidence/shingles'

/** How many bands a signature has. */
const BANDS = 64

/** How many rows a band has: two texts with resemblance r meet in a given band with probability r squared. */
const ROWS = 2

/**
 * The band keys of a set of shingles: two texts are candidates when they share a band. With 64 bands of 2 rows, texts
 * that share 30 % of their shingles meet with probability 0.998, those with 15 % with 0.77, those with 2 % with 0.03.
 * The hash functions are fixed, so the same text always has the same bands. Sources: Broder 1997 (MinHash); Indyk and
 * Motwani 1998 (locality-sensitive hashing); compare Manku, Jain and Das Sarma 2007 on the scale of the web.
 */
export function bandKeys(shingles: ReadonlySet<number>): readonly number[] {
  if (shingles.size === 0) return []
  const least = leastHashes(shingles)
  return Array.from({ length: BANDS }, (_, band) => {
    const [first = 0, second = 0] = [least[band * ROWS], least[band * ROWS + 1]]
    return (mixBits(first ^ band) >>> 11) * 2 ** 32 + second
  })
}

function leastHashes(shingles: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of shingles) {
    const low = shingle >>> 0
    const high = Math.floor(shingle / 2 ** 32)
    const folded = mixBits(low ^ mixBits(high))
    for (let at = 0; at < least.length; at += 1) {
      const hash = mixBits(folded ^ Math.imul(at + 1, 0x9e3779b1))
      if (hash < (least[at] ?? 0)) least[at] = hash
    }
  }
  return least
}
