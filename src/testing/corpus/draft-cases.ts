import type { FindingAnswer } from '#api/findings/findings-answer'

/** A draft in words, and every finding of it. */
export interface DraftCase {
  readonly title: string
  readonly text: string
  readonly expected: readonly string[]
  /** Where the expected lines stand in the file, from 0, end excluded. */
  readonly lines: { readonly from: number; readonly to: number }
}

/** The cases of a file: a heading, a fence `text` and a fence `findings`. */
export function readDraftCases(markdown: string): readonly DraftCase[] {
  const lines = markdown.split('\n')
  const cases: DraftCase[] = []
  let [title, text] = ['', '']
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const end = lines.indexOf('```', at + 1)
    if (line.startsWith('## ')) title = line.slice(3)
    else if (line === '```text') text = lines.slice(at + 1, end).join('\n')
    else if (line === '```findings') {
      cases.push({ title, text, expected: lines.slice(at + 1, end), lines: { from: at + 1, to: end } })
    }
  }
  return cases
}

const LONGEST_QUOTE = 80

/** A finding as a line of a case. */
export function printTextFinding({ severity, rule, provision = '', spans }: FindingAnswer): string {
  const quote = (spans[0]?.quote ?? '').replace(/\s+/g, ' ')
  const short = quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…`
  return [severity, rule, provision, short].join(' | ').trimEnd()
}
