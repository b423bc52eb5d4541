import type { TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { latin1 } from '#adapters/text/bytes'
import { decoded, decodeText, decodeUtf16, type DecodedText } from '#adapters/text/decode-text'

/**
 * Decodes a feed: UTF-16 that says so in its mark, UTF-8 where it is valid, else the encoding that its first line names,
 * else the one that its server names, else by evidence. By RFC 7303 the server goes before the first line, but servers name
 * one encoding for all they send, and the line is written by whoever wrote the feed.
 */
export function decodeFeed(
  bytes: Uint8Array,
  name: string,
  charset: string | undefined,
): Result<DecodedText, TextProblem> {
  const marked = markOf(bytes)
  if (marked !== undefined) return decodeUtf16(bytes, marked, name)
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== undefined) return ok({ text: utf8, encoding: 'utf-8' })
  const declared = /^\s{0,99}<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/.exec(
    latin1(bytes.subarray(0, 400)),
  )?.[1]
  for (const encoding of [declared, charset]) {
    const text = encoding === undefined || /^utf-?8$/i.test(encoding) ? undefined : decoded(bytes, encoding)
    if (encoding !== undefined && text !== undefined) return ok({ text, encoding: encoding.toLowerCase() })
  }
  return decodeText(bytes, name)
}

function markOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}
