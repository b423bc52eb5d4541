import type { Span } from '#base/span'
import { lintReport } from '#linter/lint'
import { placesInFile } from '#linter/place-in-file'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { indexLines } from '#model/codec/problem'
import type { Agreement } from '#model/instrument/agreement'
import type { Statement } from '#time/statement'

/** One thing to mark in an agreement file while it is written. */
export interface FileMark extends Span {
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
  /** The rule that found it; absent for a fault of the file. */
  readonly rule?: string
  /** What it found, as data. */
  readonly found?: Statement
  /** What to ask the drafters. */
  readonly question?: string
}

/** What an editor marks, and whether the file can be read as an agreement. */
export interface CheckedFile {
  readonly marks: readonly FileMark[]
  readonly readable: boolean
  /** The agreement as the file has it, where it can be read. */
  readonly agreement?: Agreement
}

/**
 * Everything to mark in an agreement file: its faults where they stand and, as soon as it can be read, the findings of
 * every rule at the words, norms or provisions they are about. In the order of the file.
 */
export function checkAgreementFile(text: string): CheckedFile {
  const { agreement, problems } = parseAgreementFile(text)
  const lines = indexLines(text)
  const faults = problems.map((problem): FileMark => {
    const from = lines.offsetOf(problem.line, problem.column)
    const to = Math.min(text.length, from + Math.max(1, problem.words.length))
    return { from, to, severity: problem.severity, message: problem.message }
  })
  if (agreement === undefined) return { marks: inOrder(faults), readable: false }
  const { placeOf } = placesInFile(text)
  const findings = lintReport(agreement).findings.map((finding): FileMark => {
    const { rule, severity, found, message, question } = finding
    return { ...placeOf(finding), severity, message, rule, found, question }
  })
  return { marks: inOrder([...faults, ...findings]), readable: true, agreement }
}

function inOrder(marks: readonly FileMark[]): readonly FileMark[] {
  return [...marks].sort((a, b) => a.from - b.from || a.to - b.to)
}
