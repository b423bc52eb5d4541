import mammoth from 'mammoth'
import { parseHTML } from 'linkedom'
import type { ExtractedText, TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { htmlToText } from '#adapters/text/html-to-text'
import type { TextLimits } from '#adapters/text/text-limits'
import { megabytes, textProblem, tooLarge } from '#adapters/text/text-problem'
import { writeOutNumbers } from '#adapters/text/write-out-numbers'
import { listZipParts, unpackedPart, zipFault, type ZipFault, type ZipPart } from '#adapters/text/zip-guard'

/** The text of a Word document with the numbers of its numbered paragraphs; deleted words and comments are left out. */
export async function readDocx(
  bytes: Uint8Array,
  name: string,
  limits: TextLimits,
): Promise<Result<ExtractedText, TextProblem>> {
  const parts = listZipParts(bytes, limits.parts)
  if (typeof parts === 'string') return refused(parts, name, limits)
  if (!parts.some((part) => part.name === 'word/document.xml')) return otherArchive(parts, name)
  const fault = zipFault(bytes, parts, limits.unpackedBytes)
  if (fault !== undefined) return refused(fault, name, limits)
  const value = await toHtml(bytes, parts, limits)
  const page = parseHTML(`<html><body>${withoutReturns(value)}</body></html>`).document
  for (const list of page.querySelectorAll('ol ol')) list.setAttribute('type', list.matches('ol ol ol') ? 'i' : 'a')
  const title = titleOf(bytes, parts)
  const text = htmlToText(page.body, limits)
  return ok({ text, mediaType: docxType, ...(title === '' ? {} : { title }) })
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function toHtml(bytes: Uint8Array, parts: readonly ZipPart[], limits: TextLimits): Promise<string> {
  const options = { convertImage: noImages, externalFileAccess: false }
  const convert = async (docx: Uint8Array): Promise<string> =>
    (await mammoth.convertToHtml({ buffer: Buffer.from(docx.buffer, docx.byteOffset, docx.length) }, options)).value
  try {
    return await convert(writeOutNumbers(bytes, parts, limits.unpackedBytes))
  } catch {
    // A numbering that we wrote out wrongly must not lose the text: then the items are counted plainly.
    return await convert(bytes)
  }
}

const noImages = mammoth.images.imgElement(async () => ({ src: '' }))

// Arrows back to the place of a note, which the converter adds.
function withoutReturns(html: string): string {
  return html.replace(/ ?<a href="#(?:foot|end)note-ref-\d{1,6}">↑<\/a>/g, '')
}

function titleOf(bytes: Uint8Array, parts: readonly ZipPart[]): string {
  const part = parts.find((one) => one.name === 'docProps/core.xml')
  const core = part === undefined ? 'broken' : unpackedPart(bytes, part, 1_000_000)
  if (typeof core === 'string') return ''
  const match = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(new TextDecoder().decode(core))
  return parseHTML(`<html><body>${match?.[1] ?? ''}</body></html>`).document.body.textContent?.trim() ?? ''
}

function refused(fault: ZipFault, name: string, limits: TextLimits): Result<never, TextProblem> {
  switch (fault) {
    case 'encrypted':
      return textProblem('encrypted', `\`${name}\` is locked with a password: save a copy without one and bring that`)
    case 'too-large':
      return tooLarge(
        name,
        `more than ${megabytes(limits.unpackedBytes)} when unpacked`,
        megabytes(limits.unpackedBytes),
      )
    case 'too-many-parts':
      return tooLarge(name, `more than ${limits.parts} parts`, `${limits.parts}`)
    default:
      return textProblem(
        'unreadable',
        `\`${name}\` begins like a packed document but cannot be unpacked: it may be cut off or damaged; get it again, or bring its text`,
      )
  }
}

function otherArchive(parts: readonly ZipPart[], name: string): Result<never, TextProblem> {
  const what = archiveKinds.find(([part]) => parts.some((one) => one.name === part))?.[1] ?? 'an archive of files'
  return textProblem(
    'unsupported',
    `\`${name}\` is ${what}: of packed documents only DOCX is read; save it as DOCX, PDF or text`,
  )
}

const archiveKinds: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'an Excel workbook'],
  ['ppt/presentation.xml', 'a PowerPoint presentation'],
  ['META-INF/container.xml', 'an EPUB book'],
  ['content.xml', 'an OpenDocument file'],
  ['META-INF/MANIFEST.MF', 'a Java program'],
]
