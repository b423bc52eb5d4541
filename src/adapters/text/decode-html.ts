import type { TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { latin1 } from '#adapters/text/bytes'
import { decoded, decodeText, type DecodedText } from '#adapters/text/decode-text'

/**
 * Decodes a page: UTF-8 where it is valid, else the encoding that the page names in its first kilobytes, else by
 * evidence. Source: HTML Living Standard, "prescan a byte stream"; valid UTF-8 goes first since copies of pages often
 * keep the name of the encoding that they once had.
 */
export function decodeHtml(bytes: Uint8Array, name: string): Result<DecodedText, TextProblem> {
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== undefined) return ok({ text: utf8, encoding: 'utf-8' })
  const named = /<meta[^>]{0,300}charset\s{0,9}=\s{0,9}["']?([\w-]{3,30})/i.exec(latin1(bytes.subarray(0, 4096)))?.[1]
  const text = named === undefined || /^utf-?8$/i.test(named) ? undefined : decoded(bytes, named)
  return text === undefined || named === undefined
    ? decodeText(bytes, name)
    : ok({ text, encoding: named.toLowerCase() })
}
