import { getDocumentProxy } from 'unpdf'
import type { ExtractedText, TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { layOut, setLines, type SetLine } from '#adapters/text/pdf-lines'
import { withoutRunningLines } from '#adapters/text/running-lines'
import type { TextLimits } from '#adapters/text/text-limits'
import { textProblem, tooLarge } from '#adapters/text/text-problem'

/**
 * The text of a PDF, line by line as it is set, with an empty line where the setting leaves one and without the lines that
 * run along the head and foot of its pages.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  limits: TextLimits,
): Promise<Result<ExtractedText, TextProblem>> {
  const opened = await open(bytes, name)
  if (!opened.ok) return opened
  const pdf = opened.value
  if (pdf.numPages > limits.pages) return tooLarge(name, `${pdf.numPages} pages`, `${limits.pages}`)
  const pages: (readonly SetLine[])[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent()
    const lines = setLines(content.items.flatMap((item) => ('str' in item ? [item] : [])))
    length += lines.reduce((sum, line) => sum + line.text.length, 0)
    if (length > limits.textLength) return tooLarge(name, 'more text', `${limits.textLength} letters`)
    if (lines.length > 0) pages.push(lines)
  }
  if (pages.length === 0) return noText(name, pdf.numPages)
  const title = await titleOf(pdf)
  return ok({
    text: layOut(withoutRunningLines(pages)),
    mediaType: 'application/pdf',
    ...(title === '' ? {} : { title }),
  })
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array, name: string): Promise<Result<Pdf, TextProblem>> {
  try {
    return ok(await getDocumentProxy(bytes, { verbosity: 0 }))
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return locked(name)
    return textProblem(
      'unreadable',
      `\`${name}\` begins like a PDF but cannot be read as one: it may be cut off or damaged; get it again, or bring its text`,
    )
  }
}

async function titleOf(pdf: Pdf): Promise<string> {
  const { info } = await pdf.getMetadata()
  const title: unknown = 'Title' in info ? info.Title : undefined
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim().slice(0, 500) : ''
}

function locked(name: string): Result<never, TextProblem> {
  return textProblem('encrypted', `\`${name}\` is locked with a password: save a copy without one and bring that`)
}

function noText(name: string, pages: number): Result<never, TextProblem> {
  return textProblem(
    'unreadable',
    `\`${name}\` has ${pages === 1 ? 'a page' : `${pages} pages`} but no text, only pictures of it: run text recognition (OCR) over it first`,
  )
}
