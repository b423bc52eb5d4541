import { toQuotedSpan, type QuotedSpan, type Span } from '#base/span'
import type { FindingAnswer } from '#api/findings/findings-answer'
import { draftAgreement, type TextToDraft } from '#app/drafting/draft-agreement'
import type { DraftedAgreement } from '#app/drafting/drafted-agreement'
import { toFindingAnswer } from '#app/findings/to-finding-answer'
import { groupBy } from '#base/group'
import type { Finding, Severity } from '#linter/finding'
import { faultInEnglish } from '#linter/finding-words'
import { lint } from '#linter/lint'
import type { Agreement } from '#model/instrument/agreement'

/** What a text leaves open, as far as the reader reads it. */
export interface TextFindings {
  readonly agreement: Agreement
  /** Whether the text gives its day of conclusion; else days are counted from the day on which it is looked at. */
  readonly isDated: boolean
  readonly findings: readonly FindingAnswer[]
}

/**
 * The findings of a text that nobody modelled: the agreement is drafted from the reading, linted, and every finding says
 * whether it rests on the words themselves or on what the reader made of them, and how sure that is. What rests on a
 * reading that is less sure than not weighs one step less. Spans are in the text.
 */
export function lintReading(input: TextToDraft, ruleNames: readonly string[] = []): TextFindings {
  const drafted = draftAgreement(input)
  const { agreement, isDated } = drafted
  // A report owes nothing: what it tells of an agreement is not the agreement.
  if (input.reading.document.kind === 'report') return { agreement, isDated, findings: [] }
  const found = lint(agreement, ruleNames.length === 0 ? {} : { rules: ruleNames })
  const findings = mergeAlike(found).map((finding) => toTextFinding(finding, input, drafted))
  return { agreement, isDated, findings }
}

/** Several verbs of one sentence give one finding each: what is told of the same words is told once. */
function mergeAlike(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ rule, provision, spans }: Finding): string =>
    [rule, provision ?? '', ...spans.map(({ from, to }) => `${from}-${to}`)].join(' ')
  return [...groupBy(findings, keyOf).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [{ ...first, norms: [...new Set(group.flatMap(({ norms }) => norms))] }]
  })
}

function toTextFinding(finding: Finding, { text, name }: TextToDraft, drafted: DraftedAgreement): FindingAnswer {
  const rests = restsOf(finding, drafted)
  const at = finding.provision === undefined ? undefined : drafted.provisionAt.get(finding.provision)
  const provision = drafted.agreement.provisions.find(({ id }) => id === finding.provision)
  return {
    ...toFindingAnswer(finding, name),
    severity: rests.sure < LIKELY ? lighter(finding.severity) : finding.severity,
    ...(provision === undefined ? {} : { provision: provision.number }),
    spans: at === undefined ? [] : finding.spans.map((span) => moved(span, at, text)),
    rests,
  }
}

const LIKELY = 0.5

function lighter(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'note'
}

function moved({ from, to }: QuotedSpan, at: Span, text: string): QuotedSpan {
  return toQuotedSpan(text, { from: at.from + from, to: at.from + to })
}

type Rests = NonNullable<FindingAnswer['rests']>

function restsOf({ rule, found, norms, spans }: Finding, { agreement, sureOf }: DraftedAgreement): Rests {
  const sures = norms.flatMap((id) => sureOf.get(id) ?? [])
  if (sures.length > 0) {
    const sure = rounded(Math.min(...sures))
    const [first] = sures.length === 1 ? agreement.norms.filter(({ id }) => id === norms[0]) : []
    const what = first === undefined ? `${sures.length} norms` : `${KINDS[first.kind]}`
    return { on: 'reading', sure, because: `the reader took these words for ${what}, sure to ${percent(sure)}` }
  }
  if (spans.length > 0) return { on: 'words', sure: 1, because: 'the words themselves stand there' }
  return nothingRead(agreement, faultInEnglish(rule, found))
}

const KINDS: Readonly<Record<Agreement['norms'][number]['kind'], string>> = {
  obligation: 'a duty',
  prohibition: 'a prohibition',
  permission: 'a permission',
  power: 'a power',
  guarantee: 'a guarantee',
  constitutive: 'a rule that sets something up',
}

/** What was found nowhere is as sure as the share of provisions that were read or need no reading. */
function nothingRead({ provisions }: Agreement, fault: string): Rests {
  const open = provisions.filter(({ coverage }) => coverage.kind === 'open').length
  const sure = provisions.length === 0 ? 0 : rounded(1 - open / provisions.length)
  const unread = open === 0 ? '' : `; in ${open} of ${provisions.length} provisions it read nothing that binds`
  return { on: 'reading', sure, because: `the reader found nothing in the text against \`${fault}\`${unread}` }
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
