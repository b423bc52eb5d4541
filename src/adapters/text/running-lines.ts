import type { SetLine } from '#adapters/text/pdf-lines'

type Pages = readonly (readonly SetLine[])[]

/**
 * The pages without the lines that run along their head and foot: the first or last two lines of more than half of the
 * pages, of three at least, that differ in nothing but digits. They would cut the sentences that run across pages, and
 * a page number is no number of a provision.
 */
export function withoutRunningLines(pages: Pages): Pages {
  if (pages.length < 3) return pages
  const heads = frequent(pages.map((lines) => lines.slice(0, 2)))
  const feet = frequent(pages.map((lines) => lines.slice(-2)))
  return pages.map((lines) =>
    lines.filter((line, index) => {
      const form = formOf(line)
      return !(index < 2 && heads.has(form)) && !(index >= lines.length - 2 && feet.has(form))
    }),
  )
}

function frequent(edges: Pages): ReadonlySet<string> {
  const countByForm = new Map<string, number>()
  for (const lines of edges) {
    for (const form of new Set(lines.map(formOf))) countByForm.set(form, (countByForm.get(form) ?? 0) + 1)
  }
  const often = [...countByForm].filter(([, count]) => count >= 3 && count > edges.length / 2)
  return new Set(often.map(([form]) => form))
}

function formOf(line: SetLine): string {
  return line.text.trim().replace(/\d+/g, '0').replace(/\s+/g, ' ')
}
