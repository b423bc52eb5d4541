import type { Linted, PlacedFinding } from '#app/findings/linted'
import type { Span } from '#base/span'
import type { FindingAnswer } from '#api/findings/findings-answer'
import type { Rule } from '#linter/rule'
import { rules } from '#linter/rules/registry'
import { indexLines, type LineIndex } from '#model/codec/problem'

/** A log of findings for code hosts and editors. Source: OASIS SARIF 2.1.0, sections 3.13 to 3.30. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  readonly columnKind: 'utf16CodeUnits'
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[]
  readonly results: readonly SarifResult[]
}

interface SarifDriver {
  readonly name: string
  readonly version: string
  readonly rules: readonly SarifRule[]
}

interface SarifText {
  readonly text: string
}

interface SarifRule {
  readonly id: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText & { readonly markdown: string }
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: { readonly tags: readonly string[] }
}

type SarifLevel = FindingAnswer['severity']

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly SarifLocation[]
  readonly suppressions?: readonly { readonly kind: 'inSource'; readonly justification: string }[]
  readonly properties: Readonly<Record<string, unknown>>
}

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number }
    readonly region: SarifRegion
  }
  readonly logicalLocations: readonly { readonly name: string; readonly kind: string }[]
}

interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly charOffset: number
  readonly charLength: number
  readonly snippet: SarifText
}

/**
 * The findings as one SARIF run: every rule with its page, every finding with its region in UTF-16 units of the file (of
 * a document: of its text), findings that the file allows as suppressed ones with their reason.
 */
export function toSarif(linted: readonly Linted[], version: string): SarifLog {
  const found = linted.flatMap((one, index) => resultsOf(one, index))
  const run: SarifRun = {
    tool: { driver: { name: 'servanda', version, rules: rules.map(toRule) } },
    columnKind: 'utf16CodeUnits',
    artifacts: linted.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    results: found,
  }
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
}

function toRule({ name, severity, group, doc }: Rule): SarifRule {
  const text = `${doc.finds}. Why it matters: ${doc.matters}. Ask: ${doc.question}`
  return {
    id: name,
    shortDescription: { text: doc.finds },
    fullDescription: { text: doc.matters },
    help: { text, markdown: `${doc.finds}.\n\n**Why it matters:** ${doc.matters}.\n\n**Ask:** ${doc.question}` },
    defaultConfiguration: { level: severity },
    properties: { tags: [group] },
  }
}

function uriOf(file: string): string {
  return encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F')
}

const indexOfRule: ReadonlyMap<string, number> = new Map(rules.map(({ name }, at) => [name, at]))

function resultsOf({ file, text, findings, allowed }: Linted, index: number): readonly SarifResult[] {
  const lines = indexLines(text)
  const at = { uri: uriOf(file), index }
  const shown = findings.map((placed) => toResult(placed, at, regionOf(text, lines, placed.place)))
  const head = regionOf(text, lines, { from: 0, to: 0 })
  const suppressed = allowed.map(({ finding, reason }) => ({
    ...toResult({ finding }, at, head),
    suppressions: [{ kind: 'inSource' as const, justification: reason }],
  }))
  return [...shown, ...suppressed]
}

function toResult(
  { finding }: Pick<PlacedFinding, 'finding'>,
  artifactLocation: { readonly uri: string; readonly index: number },
  region: SarifRegion,
): SarifResult {
  const { rule, severity, message, norms, provision, question, matters, rests } = finding
  const inside = provision === undefined ? [] : [{ name: provision, kind: 'provision' }]
  return {
    ruleId: rule,
    ruleIndex: indexOfRule.get(rule) ?? -1,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation, region },
        logicalLocations: [...inside, ...norms.map((name) => ({ name, kind: 'norm' }))],
      },
    ],
    properties: { question, matters, ...(rests === undefined ? {} : { rests }) },
  }
}

function regionOf(text: string, lines: LineIndex, { from, to }: Span): SarifRegion {
  const [start, end] = [lines.positionOf(from), lines.positionOf(to)]
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: from,
    charLength: to - from,
    snippet: { text: text.slice(from, to) },
  }
}
