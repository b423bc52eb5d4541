import type { ExtractedText, TextExtractor, TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { latin1 } from '#adapters/text/bytes'
import { canonicalText } from '#adapters/text/canonical-text'
import { decodeHtml } from '#adapters/text/decode-html'
import { decodeText, decodeUtf16, type DecodedText } from '#adapters/text/decode-text'
import type { ExtractAnswer, ExtractJob } from '#adapters/text/extract-job'
import { looksLikeMail } from '#adapters/text/looks-like-mail'
import { looksLikeHtml, looksLikeXml } from '#adapters/text/looks-like-html'
import { runExtractWorker } from '#adapters/text/run-extract-worker'
import { sniffMediaType, type SniffedType } from '#adapters/text/sniff-media-type'
import { textLimits, type TextLimits } from '#adapters/text/text-limits'
import { workerSlots, type WorkerSlots } from '#adapters/text/worker-slots'
import { megabytes, textProblem, tooLarge } from '#adapters/text/text-problem'

/** Text from the bytes of a document; what the bytes are is decided by what is in them. */
export function createTextExtractor(
  given: Partial<TextLimits> = {},
  openForeign: OpenForeign = runExtractWorker,
): TextExtractor {
  const limits = { ...textLimits, ...given }
  const inSlot = workerSlots(limits.workers)
  return {
    extract: async ({ bytes, name }) => {
      const extracted = await extractText({ bytes, name, limits, inSlot, openForeign })
      if (!extracted.ok) return extracted
      const text = canonicalText(extracted.value.text)
      return text.trim() === '' ? noWords(name) : ok({ ...extracted.value, text })
    },
  }
}

/** How a foreign document is opened: in a thread of its own, or in this one where it is such a thread already. */
export type OpenForeign = (job: ExtractJob) => Promise<ExtractAnswer>

interface Input {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: TextLimits
  readonly inSlot: WorkerSlots
  readonly openForeign: OpenForeign
}

async function extractText(input: Input): Promise<Result<ExtractedText, TextProblem>> {
  const { bytes, name, limits } = input
  if (bytes.length === 0) return textProblem('empty', `\`${name}\` is empty: nothing to read in it`)
  if (bytes.length > limits.fileBytes) return tooLarge(name, megabytes(bytes.length), megabytes(limits.fileBytes))
  const type = sniffMediaType(bytes)
  switch (type.kind) {
    case 'pdf':
    case 'zip':
      return await input.inSlot(() => input.openForeign(jobOf(input, type.kind === 'pdf' ? 'pdf' : 'docx')))
    case 'text':
    case 'utf-16':
      return await readWords(input, type)
    default:
      return notText(input, type)
  }
}

function jobOf({ bytes, name, limits }: Input, form: ExtractJob['form'], html = ''): ExtractJob {
  return { form, bytes: form === 'html' ? new Uint8Array() : bytes, html, name, limits }
}

async function readWords(
  input: Input,
  type: SniffedType & { readonly kind: 'text' | 'utf-16' },
): Promise<Result<ExtractedText, TextProblem>> {
  const { bytes, name, limits } = input
  if (type.kind === 'text' && looksLikeMail(latin1(bytes.subarray(0, 16_384)), name)) {
    return await input.inSlot(() => input.openForeign(jobOf(input, 'mail')))
  }
  // Not looked into any further: the first thousand letters tell what it is.
  const isPage = looksLikeHtml(latin1(bytes.subarray(0, 8192)).replaceAll('\0', ''), name)
  const most = isPage ? limits.htmlBytes : limits.textBytes
  if (bytes.length > most) return tooLarge(name, megabytes(bytes.length), megabytes(most))
  const decoded = decode(input, type, isPage)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  if (looksLikeHtml(text, name)) {
    const read = await input.inSlot(() => input.openForeign(jobOf(input, 'html', text)))
    return read.ok ? ok({ ...read.value, encoding }) : read
  }
  if (looksLikeXml(text)) return xml(name)
  return ok({ text, mediaType: /\.(md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain', encoding })
}

function decode(
  { bytes, name }: Input,
  type: SniffedType & { readonly kind: 'text' | 'utf-16' },
  isPage: boolean,
): Result<DecodedText, TextProblem> {
  if (type.kind === 'text') return isPage ? decodeHtml(bytes, name) : decodeText(bytes, name)
  if (type.marked) return decodeUtf16(bytes, type.encoding, name)
  return textProblem(
    'wrong-encoding',
    `\`${name}\` looks like UTF-16 without the mark that says so: save it as UTF-8 and bring it again`,
  )
}

function notText({ bytes, name }: Input, type: SniffedType): Result<never, TextProblem> {
  if (type.kind === 'ole') return oldOffice(bytes, name)
  if (type.kind !== 'foreign') {
    return textProblem('binary', `\`${name}\` is not text: bring text, HTML, PDF or DOCX`)
  }
  return type.document
    ? textProblem('unsupported', `\`${name}\` is ${type.what}, which is not read: save it as DOCX, PDF or text`)
    : textProblem('binary', `\`${name}\` is ${type.what}, not a text: bring text, HTML, PDF or DOCX`)
}

// A Word document with a password is packed into the container of the old format.
function oldOffice(bytes: Uint8Array, name: string): Result<never, TextProblem> {
  if (latin1(bytes.subarray(0, 65_536)).replaceAll('\0', '').includes('EncryptedPackage')) {
    return textProblem('encrypted', `\`${name}\` is locked with a password: save a copy without one and bring that`)
  }
  return textProblem(
    'unsupported',
    `\`${name}\` is a document of the old Office format, which is not read: save it as DOCX, PDF or text`,
  )
}

function xml(name: string): Result<never, TextProblem> {
  return textProblem('unsupported', `\`${name}\` is XML of a kind that is not read: save it as text, HTML or DOCX`)
}

function noWords(name: string): Result<never, TextProblem> {
  return textProblem('empty', `\`${name}\` has no words in it: nothing to read`)
}
