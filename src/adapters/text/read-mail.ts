import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import type { ExtractedPart, ExtractedText, TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { latin1 } from '#adapters/text/bytes'
import { dayOfStamp } from '#adapters/text/day-of-stamp'
import { readHtml } from '#adapters/text/read-html'
import type { TextLimits } from '#adapters/text/text-limits'
import { tooLarge } from '#adapters/text/text-problem'

const mostHeaderBytes = 1_000_000
const mostNesting = 50

/**
 * The text of a message (its subject, then its words as text or, where it has none, as a page), the headers that say who
 * wrote to whom and when, and the files that it carries; a message inside it is such a file. The day of the message is
 * the one that its sender wrote. Source: RFC 5322, RFC 2045.
 */
export async function readMail(
  bytes: Uint8Array,
  name: string,
  limits: TextLimits,
): Promise<Result<ExtractedText, TextProblem>> {
  if (countParts(bytes, limits.mailParts) > limits.mailParts) {
    return tooLarge(name, `more than ${limits.mailParts} parts`, `${limits.mailParts}`)
  }
  const email = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: mostNesting,
    maxHeadersSize: mostHeaderBytes,
  })
  const subject = (email.subject ?? '').replaceAll(/\s+/g, ' ').trim()
  const words = wordsOf(email, limits)
  const published = dayOf(email)
  return ok({
    text: [subject === '' ? '(no subject)' : subject, words].filter((part) => part !== '').join('\n\n'),
    mediaType: 'message/rfc822',
    ...(subject === '' ? {} : { title: subject }),
    ...(published === undefined ? {} : { published }),
    particulars: headersOf(email),
    parts: email.attachments.flatMap(toPart),
  })
}

// Before the parser sees them: each part begins with a line of two dashes and its mark, whatever else it lacks.
function countParts(bytes: Uint8Array, most: number): number {
  const text = latin1(bytes)
  const marks = new Set<string>()
  for (const [, quoted, plain] of text.matchAll(
    /\bboundary\s{0,5}=\s{0,5}(?:"([^"\r\n]{1,200})"|([^\s";]{1,200}))/gi,
  )) {
    marks.add(quoted ?? plain ?? '')
    if (marks.size > most) return marks.size
  }
  let count = 0
  for (const [, line = ''] of text.matchAll(/^--([^\r\n]{1,210})$/gm)) {
    if (marks.has(line.trimEnd()) || marks.has(line.trimEnd().replace(/--$/, ''))) count += 1
    if (count > 2 * most) return count
  }
  return count
}

function wordsOf({ text, html }: Email, limits: TextLimits): string {
  if (text !== undefined && text.trim() !== '') return text.trim()
  return html === undefined || html.trim() === '' ? '' : readHtml(html, limits).text.trim()
}

function dayOf({ headers }: Email): string | undefined {
  return dayOfStamp(headers.find(({ key }) => key === 'date')?.value ?? '')
}

function headersOf(email: Email): Readonly<Record<string, string>> {
  const { from, to = [], cc = [], date, messageId, inReplyTo } = email
  const all: readonly (readonly [string, string | undefined])[] = [
    ['from', from === undefined ? undefined : nameOf(from)],
    ['to', to.map(nameOf).join(', ')],
    ['cc', cc.map(nameOf).join(', ')],
    ['date', date],
    ['messageId', messageId],
    ['inReplyTo', inReplyTo],
  ]
  return Object.fromEntries(
    all.flatMap(([key, words]) => (words === undefined || words === '' ? [] : [[key, words.slice(0, 2000)]])),
  )
}

function nameOf(address: Address): string {
  if (address.group !== undefined) return `${address.name}: ${address.group.map(nameOf).join(', ')}`
  return address.name === '' ? address.address : `${address.name} <${address.address}>`
}

function toPart({ filename, mimeType, content, related }: Attachment, index: number): readonly ExtractedPart[] {
  // A picture that a page of the message shows is no file that somebody sent.
  if (related === true && mimeType.startsWith('image/')) return []
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  const ending = mimeType === 'message/rfc822' ? '.eml' : ''
  const given = (filename ?? '').replaceAll(/[\\/\p{Cc}]/gu, '_').slice(0, 200)
  return [{ name: given === '' ? `part ${index + 1}${ending}` : given, locator: `part ${index + 1}`, bytes }]
}
