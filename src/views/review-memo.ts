import { provisionMark } from '#model/instrument/provision-mark'
import { groupBy } from '#base/group'
import type { Severity } from '#linter/finding'
import type { Statement } from '#time/statement'
import type { CoverageFigure } from '#views/coverage'
import { countWords } from '#views/words/list-words'

/** A finding as far as a memo tells of it. */
export interface MemoFinding {
  readonly severity: Severity
  readonly rule: string
  readonly message: string
  readonly found: Statement
  readonly provision?: string | undefined
  readonly spans: readonly { readonly quote: string }[]
  readonly question: string
  readonly matters: string
  readonly rests?: { readonly because: string } | undefined
}

/** What a memo is made of. */
export interface MemoMatter {
  readonly title: string
  readonly findings: readonly MemoFinding[]
  readonly coverage: CoverageFigure
  readonly notes: readonly string[]
  readonly allowed: readonly { readonly finding: Pick<MemoFinding, 'message' | 'found'>; readonly reason: string }[]
}

/** One thing to settle: what is unclear, in which words, what to ask and why. */
export interface MemoPoint {
  readonly severity: Severity
  readonly rule: string
  readonly message: string
  readonly found: Statement
  readonly quotes: readonly string[]
  readonly question: string
  readonly matters: string
  readonly rests?: string
}

/** The points of one provision, or of the text as a whole; `sign` names the provision in any language. */
export interface MemoSection {
  readonly sign?: string
  readonly title: string
  readonly points: readonly MemoPoint[]
}

/** A memo for a negotiating team: what to settle before the text is signed, in the order of the text. */
export interface ReviewMemo {
  readonly title: string
  readonly summary: string
  /** How many points there are of each weight. */
  readonly counts: Readonly<Record<Severity, number>>
  readonly notes: readonly string[]
  readonly sections: readonly MemoSection[]
  /** Provisions that nobody modelled or read, with their words. */
  readonly open: readonly { readonly number: string; readonly says: string }[]
  readonly coverage: string
  /** The same in figures. */
  readonly figure: CoverageFigure
  readonly allowed: readonly { readonly message: string; readonly found: Statement; readonly reason: string }[]
}

/** The memo of one agreement or text, in the order of the text; the same findings give the same memo. */
export function toReviewMemo({ title, findings, coverage, notes, allowed }: MemoMatter): ReviewMemo {
  const order = new Map<string, { readonly number: string; readonly at: number }>(
    coverage.provisions.map(({ number, provision }, at) => [provision, { number, at }]),
  )
  for (const [at, { number }] of coverage.provisions.entries()) order.set(number, { number, at })
  const placeOf = (provision: string | undefined): number => order.get(provision ?? '')?.at ?? -1
  const sorted = [...findings].sort((a, b) => placeOf(a.provision) - placeOf(b.provision) || weight(b) - weight(a))
  const sections = [...groupBy(sorted, ({ provision }) => provision ?? '')].map(([provision, members]) => ({
    ...(provision === '' ? {} : { sign: provisionMark(order.get(provision)?.number ?? provision) }),
    title: provision === '' ? 'The text as a whole' : provisionMark(order.get(provision)?.number ?? provision),
    points: members.map(toPoint),
  }))
  const open = coverage.provisions.filter(({ state }) => state === 'open')
  return {
    title,
    summary: summaryOf(findings),
    counts: countsOf(findings),
    figure: coverage,
    notes,
    sections,
    open: open.map(({ number, says }) => ({ number, says })),
    coverage: `${countWords(coverage.total, 'provision')}: ${coverage.modelled} modelled, ${coverage.outOfScope} out of scope, ${coverage.open} open`,
    allowed: allowed.map(({ finding, reason }) => ({ message: finding.message, found: finding.found, reason })),
  }
}

const WEIGHTS = ['note', 'warning', 'error']

function weight({ severity }: MemoFinding): number {
  return WEIGHTS.indexOf(severity)
}

function countsOf(findings: readonly MemoFinding[]): ReviewMemo['counts'] {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return { error: of('error'), warning: of('warning'), note: of('note') }
}

function summaryOf(findings: readonly MemoFinding[]): string {
  const numbers = countsOf(findings)
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = numbers[severity]
    return count === 0 ? [] : [countWords(count, ...NAMES[severity])]
  })
  return counts.length === 0 ? 'Nothing was found to settle.' : `To settle: ${counts.join(', ')}.`
}

/** How a team that negotiates would call them, one and several. */
const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['point that cannot be kept as written', 'points that cannot be kept as written'],
  warning: ['point that has cost agreements before', 'points that have cost agreements before'],
  note: ['point worth a question', 'points worth a question'],
}

function toPoint({ severity, rule, message, found, spans, question, matters, rests }: MemoFinding): MemoPoint {
  return {
    severity,
    rule,
    message,
    found,
    quotes: spans.map(({ quote }) => quote.replace(/\s+/g, ' ')),
    question,
    matters,
    ...(rests === undefined ? {} : { rests: rests.because }),
  }
}
