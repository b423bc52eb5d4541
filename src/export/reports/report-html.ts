import { escapeMarkup } from '#export/escape-markup'
import type { ReportNote } from '#views/report-notes'
import type { ReportSection, ReportSentence, SituationReport } from '#views/report'

/** The report as one page that stands alone: no script, its style inside, notes as links; it prints on A4. */
export function reportHtml(report: SituationReport): string {
  const parts = [
    `<!doctype html>\n<html lang="${report.language}" dir="${report.direction}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeMarkup(report.title)}</title><style>${STYLE}</style></head>`,
    `<body><main>`,
    `<h1>${bidi(report.title)}</h1>`,
    listOf('facts', report.facts),
    `<p class="headline">${bidi(`${report.headline}.`)}</p>`,
    ...report.sections.map(sectionHtml),
    `<section><h2>${bidi(report.methodHeading)}</h2>${listOf('method', report.method)}</section>`,
    `<section><h2>${bidi(report.notesHeading)}</h2><ol class="notes">`,
    ...report.notes.map(noteHtml),
    `</ol></section></main></body>\n</html>\n`,
  ]
  return parts.join('\n')
}

function sectionHtml({ id, heading, statements, empty }: ReportSection): string {
  const body = statements.map(({ sentences }) => `<p>${sentences.map(sentenceHtml).join(' ')}</p>`)
  const nothing = statements.length > 0 || empty === undefined ? '' : `<p>${bidi(empty)}</p>`
  return `<section id="${escapeMarkup(id)}"><h2>${bidi(heading)}</h2>${body.join('\n')}${nothing}</section>`
}

function sentenceHtml({ words, notes }: ReportSentence): string {
  const links = notes.map((number) => `<a href="#note-${number}">${number}</a>`).join(', ')
  return `${bidi(words)}${links === '' ? '' : `<sup>${links}</sup>`}`
}

function noteHtml({ number, sentences, quote }: ReportNote): string {
  const quoted = quote === undefined ? '' : ` <q dir="auto">${escapeMarkup(quote)}</q>`
  return `<li id="note-${number}">${bidi(sentences.join(' '))}${quoted}</li>`
}

function listOf(name: string, lines: readonly string[]): string {
  return `<ul class="${name}">${lines.map((line) => `<li>${bidi(line)}</li>`).join('')}</ul>`
}

/** Words whose direction is their own. */
function bidi(words: string): string {
  return `<bdi>${escapeMarkup(words)}</bdi>`
}

const STYLE = `:root{color-scheme:light dark;--ink:#1c2326;--soft:#55616a;--line:#d5dadd;--paper:#fdfcf9;--link:#0b5c63}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8e6;--soft:#a5b0b4;--line:#3a4347;--paper:#15191b;--link:#7fd0d6}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 "Noto Serif",Georgia,serif}
main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem}
h1,h2,.facts,.method{font-family:"Noto Sans",system-ui,sans-serif}
h1{font-size:1.75rem;line-height:1.25;text-wrap:balance}
h2{font-size:1.1rem;margin:2rem 0 .5rem;border-block-start:1px solid var(--line);padding-block-start:1rem}
.facts{padding:0;list-style:none;color:var(--soft);font-size:.875rem}
.headline{font-size:1.15rem}
sup{font-size:.7em;line-height:0}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
.notes{font-size:.8125rem;color:var(--soft)}.notes li:target{color:var(--ink)}
.notes q{font-style:italic;color:var(--ink)}
@media print{body{font-size:10.5pt;background:none;color:#000}main{max-width:none;padding:0}p,li{break-inside:avoid}h2{break-after:avoid}}`
