import type { FindingAnswer, FindingsAnswer } from '#api/findings/findings-answer'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { listFindings } from '#app/findings/list-findings'
import type { TextFileFindings } from '#app/findings/lint-text-file'
import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'
import type { Span } from '#base/span'
import { placesInFile } from '#linter/place-in-file'
import { coverageFigure, type CoverageFigure } from '#views/coverage'
import { toReviewMemo, type ReviewMemo } from '#views/review-memo'

/** A finding with its place in the file that was linted. */
export interface PlacedFinding {
  readonly finding: FindingAnswer
  readonly place: Span
}

/** One agreement or text that was linted, with all that a report about it tells. */
export interface Linted {
  /** The id of the agreement, or the name of the text. */
  readonly name: string
  readonly title: string
  readonly kind: string
  readonly from: 'agreement' | 'text'
  /** The file or the name that places point into, and its text. */
  readonly file: string
  readonly text: string
  readonly findings: readonly PlacedFinding[]
  readonly allowed: FindingsAnswer['allowed']
  readonly coverage: CoverageFigure
  readonly notes: readonly string[]
}

/** An agreement that somebody modelled, linted. */
export function lintedAgreement(loaded: LoadedAgreement, ruleNames: readonly string[]): Result<Linted, Problem> {
  const answer = listFindings(loaded, ruleNames)
  if (!answer.ok) return answer
  const { agreement, text, name } = loaded
  const { placeOf } = placesInFile(text)
  return ok({
    name: agreement.id,
    title: agreement.instrument.title,
    kind: agreement.instrument.kind,
    from: 'agreement',
    file: name,
    text,
    findings: answer.value.findings.map((finding) => ({ finding, place: placeOf(finding) })),
    allowed: answer.value.allowed,
    coverage: coverageFigure(agreement),
    notes: [],
  })
}

/** A text that was read and linted. A finding about the whole stands at its beginning. */
export function lintedText({ agreement, file, text, findings, notes }: TextFileFindings): Linted {
  return {
    name: file,
    title: agreement.instrument.title,
    kind: agreement.instrument.kind,
    from: 'text',
    file,
    text,
    findings: findings.map((finding) => ({ finding, place: finding.spans[0] ?? { from: 0, to: 0 } })),
    allowed: [],
    coverage: coverageFigure(agreement),
    notes,
  }
}

/** The memo for a negotiating team about what was linted. */
export function memoOf(linted: Linted): ReviewMemo {
  return toReviewMemo({ ...linted, findings: linted.findings.map(({ finding }) => finding) })
}
