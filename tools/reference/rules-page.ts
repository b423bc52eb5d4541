import type { Rule } from '#linter/rule'
import { rules } from '#linter/rules/registry'
import { type Page, pageText, table } from './page.ts'

/** The page of lint rules. */
export function rulesPage(): Page {
  const rows = rules.map(({ name, group, severity, doc }) => [`[\`${name}\`](#${name})`, group, severity, doc.finds])
  return {
    path: 'docs/reference/rules.md',
    text: pageText('Rules of the linter', '`src/linter/rules/`', [
      'A rule is named after the fault it finds, and keeps its name. Severity depends on the kind of instrument.',
      table(['rule', 'group', 'severity', 'finds'], rows),
      ...rules.map(describe),
    ]),
  }
}

function describe({ name, severity, severityFor = {}, doc, baseRate }: Rule): string {
  const others = Object.entries(severityFor).map(([kind, other]) => `${other} for a ${kind.replaceAll('-', ' ')}`)
  return [
    `## ${name}`,
    `Severity: ${[severity, ...others].join('; ')}.`,
    `**Finds** ${doc.finds}.`,
    `**Why it matters.** ${sentence(doc.matters)}`,
    `**To ask the drafters.** ${sentence(doc.question)}`,
    `**A real case.** ${sentence(doc.realCase)}`,
    ...(baseRate === undefined ? [] : [`**How often.** ${sentence(baseRate)}`]),
    `Sources: ${doc.sources.join('; ')}.`,
  ].join('\n\n')
}

// Descriptors hold phrases, since the command line and the workbench put them into lines of their own.
function sentence(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}${/[.?!]$/.test(phrase) ? '' : '.'}`
}
