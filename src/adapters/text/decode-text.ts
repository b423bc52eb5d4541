import type { TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { eightBitEncoding } from '#adapters/text/eight-bit-encoding'
import { textProblem } from '#adapters/text/text-problem'

/** A decoded text and the encoding that it had. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/**
 * Decodes UTF-8, and windows-1251 or windows-1252 where the bytes leave no doubt. Anything else is refused: a guess that
 * is wrong would put letters into the mouth of the source. The byte order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array, name: string): Result<DecodedText, TextProblem> {
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== undefined) return ok({ text: utf8, encoding: 'utf-8' })
  const encoding = eightBitEncoding(bytes)
  const text = encoding === undefined ? undefined : decoded(bytes, encoding)
  if (encoding === undefined || text === undefined) return wrongEncoding(bytes, name)
  return ok({ text, encoding })
}

/** Decodes UTF-16 that said so in its mark; an odd byte or half a pair is refused. */
export function decodeUtf16(bytes: Uint8Array, encoding: string, name: string): Result<DecodedText, TextProblem> {
  const text = decoded(bytes, encoding)
  if (text !== undefined) return ok({ text, encoding })
  return textProblem(
    'wrong-encoding',
    `\`${name}\` is marked as UTF-16 but is not valid UTF-16: it may be cut off; save it as UTF-8 and bring it again`,
  )
}

/** Decodes with the named encoding; nothing where the bytes are not valid in it or nobody knows it. */
export function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function wrongEncoding(bytes: Uint8Array, name: string): Result<never, TextProblem> {
  const at = firstInvalid(bytes)
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const line = bytes.subarray(0, at).reduce((lines, one) => (one === 10 ? lines + 1 : lines), 1)
  return textProblem(
    'wrong-encoding',
    `\`${name}\` is not UTF-8 (byte ${byte} in line ${line}), and no other encoding is certain: save it as UTF-8 and bring it again`,
  )
}

// The first byte that UTF-8 does not allow: everything before it decodes.
function firstInvalid(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length]
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2)
    if (isValidStart(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  return leadOf(bytes, valid)
}

// Where a letter of several bytes breaks off, its first byte is what is wrong, not the one after it.
function leadOf(bytes: Uint8Array, at: number): number {
  if (decoded(bytes.subarray(0, at), 'utf-8') !== undefined) return at
  const back = [1, 2, 3].find((steps) => (bytes[at - steps] ?? 0) >= 0xc0)
  return back === undefined ? at : at - back
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
