/** A piece of text as the page sets it: PDF's matrix tells where. */
export interface SetText {
  readonly str: string
  readonly hasEOL: boolean
  readonly transform: readonly unknown[]
}

/** One line of a page, and how high it stands. */
export interface SetLine {
  readonly text: string
  readonly height: number
}

/** The lines that a page's pieces make; empty ones are left out, their room shows in the heights. */
export function setLines(items: readonly SetText[]): readonly SetLine[] {
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

/** The text of all pages, with an empty line where a page leaves the room of one. */
export function layOut(pages: readonly (readonly SetLine[])[]): string {
  return joinPages(pages.map(pageText).filter((page) => page !== ''))
}

function pageText(lines: readonly SetLine[]): string {
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

// Most steps are from line to line; those between paragraphs are fewer and wider.
function lowerQuartile(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 4)] ?? 0
}

// A sentence that runs on to the next page is not cut by an empty line.
function joinPages(pages: readonly string[]): string {
  const endings = pages.map((page) => (/[.!?:;"”»)\]]$/.test(page) ? '\n\n' : '\n'))
  return pages.map((page, index) => (index === pages.length - 1 ? page : `${page}${endings[index] ?? '\n'}`)).join('')
}
