import { getDocumentProxy } from 'unpdf'
import type { ExtractedText, TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import type { TextLimits } from '#adapters/text/text-limits'
import { textProblem, tooLarge } from '#adapters/text/text-problem'

/** The text of a PDF, line by line as it is set, with an empty line where the setting leaves one. */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  limits: TextLimits,
): Promise<Result<ExtractedText, TextProblem>> {
  const opened = await open(bytes, name)
  if (!opened.ok) return opened
  const pdf = opened.value
  if (pdf.numPages > limits.pages) return tooLarge(name, `${pdf.numPages} pages`, `${limits.pages}`)
  const pages: string[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent()
    const page = pageText(content.items.flatMap((item) => ('str' in item ? [item] : [])))
    length += page.length
    if (length > limits.textLength) return tooLarge(name, 'more text', `${limits.textLength} letters`)
    if (page !== '') pages.push(page)
  }
  if (pages.length === 0) return noText(name, pdf.numPages)
  const title = await titleOf(pdf)
  return ok({ text: joinPages(pages), mediaType: 'application/pdf', ...(title === '' ? {} : { title }) })
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

interface SetText {
  readonly str: string
  readonly hasEOL: boolean
  readonly transform: readonly unknown[]
}

interface SetLine {
  readonly text: string
  readonly height: number
}

function pageText(items: readonly SetText[]): string {
  const lines = linesOf(items)
  const steps = lines.slice(1).map((line, index) => (lines[index]?.height ?? 0) - line.height)
  const usual = lowerQuartile(steps.filter((step) => step > 0))
  // A wider step down is the end of a paragraph; a step up is the head of the next column.
  const isApart = (step: number): boolean => step > usual * 1.4 || step < -usual
  return lines.map((line, index) => separator(index, isApart(steps[index - 1] ?? 0)) + line.text).join('')
}

function separator(index: number, isApart: boolean): string {
  if (index === 0) return ''
  return isApart ? '\n\n' : '\n'
}

function linesOf(items: readonly SetText[]): readonly SetLine[] {
  const lines: SetLine[] = []
  let text = ''
  let height: number | undefined
  for (const item of items) {
    text += item.str
    if (item.str.trim() !== '') height ??= Number(item.transform[5] ?? 0)
    if (!item.hasEOL) continue
    if (text.trim() !== '') lines.push({ text: text.trimEnd(), height: height ?? 0 })
    text = ''
    height = undefined
  }
  if (text.trim() !== '') lines.push({ text: text.trimEnd(), height: height ?? 0 })
  return lines
}

// Most steps are from line to line; those between paragraphs are fewer and wider.
function lowerQuartile(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 4)] ?? 0
}

// A sentence that runs on to the next page is not cut by an empty line.
function joinPages(pages: readonly string[]): string {
  const endings = pages.map((page) => (/[.!?:;"”»)\]]$/.test(page) ? '\n\n' : '\n'))
  return pages.map((page, index) => (index === pages.length - 1 ? page : `${page}${endings[index] ?? '\n'}`)).join('')
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
