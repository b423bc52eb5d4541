import type { ReportNote } from '#views/report-notes'
import type { ReportSection, ReportSentence, SituationReport } from '#views/report'

/** The report as Markdown with footnotes, as most Markdown programs read them. Foreign words are never markup. */
export function reportMarkdown(report: SituationReport): string {
  const blocks = [
    `# ${escaped(report.title)}`,
    report.facts.map((fact) => `- ${escaped(fact)}`).join('\n'),
    `**${escaped(report.headline)}.**`,
    ...report.sections.flatMap(sectionBlocks),
    `## ${escaped(report.methodHeading)}`,
    report.method.map((line) => `- ${escaped(line)}`).join('\n'),
    `## ${escaped(report.notesHeading)}`,
    report.notes.map(noteLine).join('\n'),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function sectionBlocks({ heading, statements, empty }: ReportSection): readonly string[] {
  const head = `## ${escaped(heading)}`
  if (statements.length === 0) return empty === undefined ? [head] : [head, escaped(empty)]
  return [head, ...statements.map(({ sentences }) => sentences.map(inMarkdown).join(' '))]
}

function inMarkdown({ words, notes }: ReportSentence): string {
  return escaped(words) + notes.map((number) => `[^${number}]`).join('')
}

function noteLine({ number, sentences, quote }: ReportNote): string {
  const quoted = quote === undefined ? [] : [`“${quote}”`]
  return `[^${number}]: ${[...sentences, ...quoted].map(escaped).join(' ')}`
}

/** Foreign words on one line, with whatever Markdown or HTML would take for markup made plain. */
function escaped(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~&]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^([-+])/, String.raw`\$1`)
}
