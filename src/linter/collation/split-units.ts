import type { Span } from '#base/span'

/** A numbered provision of a text, or a paragraph where the text has no numbers. */
export interface TextUnit extends Span {
  readonly number?: string
}

const NUMBERED =
  /^[ \t]*(?:(?:article|point|section|paragraph|provision|статья|пункт|раздел|art[ií]culo|punto|secci[oó]n|apartado|p[aá]rrafo)[ \t]+)?(?:\(([a-z0-9]{1,4})\)|([0-9]{1,3}[a-z]?(?:\.[0-9]{1,3}){0,3}|[IVXLC]{1,7})[.):]|([0-9]{1,3}(?:\.[0-9]{1,3}){1,3}))[ \t]+/i

/**
 * The provisions of a text by their numbers; what stands before the first number, and a text without numbers, come as
 * paragraphs. Lines that continue a provision belong to it.
 */
export function splitUnits(text: string): readonly TextUnit[] {
  const units: { from: number; to: number; number?: string }[] = []
  let afterBlank = true
  for (const line of linesOf(text)) {
    const words = text.slice(line.from, line.to)
    if (words.trim() === '') {
      afterBlank = true
      continue
    }
    const match = NUMBERED.exec(words)
    const last = units[units.length - 1]
    if (match !== null) units.push({ from: line.from + match[0].length, to: line.to, number: numberOf(match) })
    else if (last === undefined || (afterBlank && last.number === undefined))
      units.push({ from: line.from, to: line.to })
    else last.to = line.to
    afterBlank = false
  }
  return units
}

function numberOf(match: RegExpExecArray): string {
  return (match[1] ?? match[2] ?? match[3] ?? '').toUpperCase()
}

function* linesOf(text: string): Generator<Span> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    yield { from, to }
    from = to + 1
  }
}
