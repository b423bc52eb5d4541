import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the bytes as 64 lower-case hexadecimal digits. Source: FIPS 180-4. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** SHA-256 of a text in UTF-8 as 64 hexadecimal digits. Unpaired surrogates are hashed as U+FFFD. */
export function sha256OfText(text: string): string {
  return sha256Hex(utf8ToBytes(text))
}

/**
 * A derived id: `prefix`, an underscore, and 20 hexadecimal digits of the hash of the parts. The same parts always
 * give the same id; parts are kept apart, so `['ab', 'c']` and `['a', 'bc']` differ.
 */
export function derivedId(prefix: string, parts: readonly (string | number)[]): string {
  return `${prefix}_${sha256OfText(JSON.stringify(parts)).slice(0, 20)}`
}
