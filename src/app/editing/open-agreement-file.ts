import { checkAgreementFile } from '#linter/editing/check-file'
import { completeAt } from '#linter/editing/complete-at'
import { hoverAt } from '#linter/editing/hover-at'
import { placesInFile } from '#linter/place-in-file'
import { indexLines, type LineIndex } from '#model/codec/problem'

/** A place in a file as editors count it: line and character from 0, in UTF-16 units. */
export interface FilePosition {
  readonly line: number
  readonly character: number
}

/** A stretch of a file as editors count it, end excluded. */
export interface FileRange {
  readonly start: FilePosition
  readonly end: FilePosition
}

/** Something to mark. */
export interface FileDiagnostic {
  readonly range: FileRange
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
  readonly rule?: string
}

/** A word that can be written, and which words it replaces. */
export interface OfferedWord {
  readonly range: FileRange
  readonly label: string
  readonly detail: string
  readonly kind: 'field' | 'value' | 'id'
  readonly insert: string
}

/** An agreement file that is being written, ready to answer an editor. */
export interface OpenAgreementFile {
  readonly diagnostics: readonly FileDiagnostic[]
  readonly complete: (at: FilePosition) => readonly OfferedWord[]
  /** What stands there, in Markdown. */
  readonly hover: (at: FilePosition) => { readonly markdown: string; readonly range: FileRange } | undefined
  /** Where the id that stands there is given. */
  readonly definition: (at: FilePosition) => FileRange | undefined
}

/** Whether a file is an agreement file, by its first words: other YAML is left alone. */
export function isAgreementFile(text: string): boolean {
  return (
    /^(?:\s*#[^\n]*\n|\s*\n|---\s*\n)*servanda\s*:/.test(text.slice(0, LONGEST_HEAD)) && /^instrument\s*:/m.test(text)
  )
}

const LONGEST_HEAD = 4_000

/** Checks a file and answers about it, in the way editors count. */
export function openAgreementFile(text: string): OpenAgreementFile {
  const lines = indexLines(text)
  const offsetOf = ({ line, character }: FilePosition): number => lines.offsetOf(line + 1, character + 1)
  const { marks } = checkAgreementFile(text)
  const { definitionOf } = placesInFile(text)
  return {
    diagnostics: marks.map(({ from, to, severity, message, question, rule }) => ({
      range: rangeOf(lines, from, to),
      severity,
      message: question === undefined ? message : `${message}\n${question}`,
      ...(rule === undefined ? {} : { rule }),
    })),
    complete: (at) => {
      const offset = offsetOf(at)
      const { from, options } = completeAt(text, offset)
      return options.map((option) => ({ ...option, range: rangeOf(lines, from, offset) }))
    },
    hover: (at) => {
      const shown = hoverAt(text, offsetOf(at), marks)
      return shown && { markdown: shown.markdown, range: rangeOf(lines, shown.from, shown.to) }
    },
    definition: (at) => {
      const given = definitionOf(wordAt(text, offsetOf(at)))
      return given && rangeOf(lines, given.from, given.to)
    },
  }
}

function rangeOf(lines: LineIndex, from: number, to: number): FileRange {
  const [start, end] = [lines.positionOf(from), lines.positionOf(to)]
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  }
}

function wordAt(text: string, offset: number): string {
  const before = /[^\s:{}[\],"']*$/.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? ''
  const after = /^[^\s:{}[\],"']*/.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? ''
  return before + after
}

const LONGEST_WORD = 100
