import type { MemoPoint, ReviewMemo } from '#views/review-memo'
import { spokenWords } from '#views/words/time-words'

/** The memo as Markdown, with a box to tick for every point. */
export function memoToMarkdown(memo: ReviewMemo): string {
  const { title, summary, notes, sections, open, coverage, allowed } = memo
  return [
    `# Review memo: ${plain(title)}`,
    `${summary} Coverage: ${coverage}.`,
    ...notes.map((note) => `> ${plain(note)}.`),
    ...sections.flatMap((section) => [`## ${plain(section.title)}`, ...section.points.map(pointToMarkdown)]),
    ...(open.length === 0
      ? []
      : ['## Not looked at yet', ...open.map((each) => `- § ${each.number}: ${plain(cut(each.says))}`)]),
    ...(allowed.length === 0
      ? []
      : [
          '## Left as it is, on purpose',
          ...allowed.map((each) => `- ${plain(each.message)}. Reason: ${plain(each.reason)}`),
        ]),
  ].join('\n\n')
}

function pointToMarkdown({ severity, rule, message, quotes, question, matters, rests }: MemoPoint): string {
  return [
    `- [ ] **${plain(question)}**`,
    `  ${plain(message)}.`,
    ...quotes.map((quote) => `  > ${plain(quote)}`),
    `  *Why it matters:* ${plain(matters)}.`,
    `  (${severity}, \`${rule}\`${rests === undefined ? '' : `; ${plain(rests)}`})`,
  ].join('\n\n')
}

/** Words of a text on one line; nothing in them is markup. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\*_[\]<>#|]/g, '\\$&')
    .trim()
}

const LONGEST = 160

function cut(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`
}

/** The memo as one page of HTML that prints: no script, nothing from elsewhere. */
export function memoToHtml(memo: ReviewMemo): string {
  const { title, summary, notes, sections, open, coverage, allowed } = memo
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Review memo: ${escaped(title)}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>Review memo: ${escaped(title)}</h1>`,
    `<p class="lead">${escaped(summary)} Coverage: ${escaped(coverage)}.</p>`,
    ...notes.map((note) => `<p class="note">${escaped(note)}.</p>`),
    ...sections.map(
      (section) =>
        `<section><h2>${escaped(section.title)}</h2><ol>${section.points.map(pointToHtml).join('')}</ol></section>`,
    ),
    ...listToHtml(
      'Not looked at yet',
      open.map((each) => `§ ${each.number}: ${cut(each.says)}`),
    ),
    ...listToHtml(
      'Left as it is, on purpose',
      allowed.map((each) => `${spokenWords(each.message)}. Reason: ${each.reason}`),
    ),
    '</main></body></html>',
  ].join('\n')
}

function pointToHtml({ severity, rule, message, quotes, question, matters, rests }: MemoPoint): string {
  return [
    `<li><p class="ask"><span class="box" aria-hidden="true">☐</span> ${escaped(question)}</p>`,
    `<p>${escaped(spokenWords(message))}.</p>`,
    ...quotes.map((quote) => `<blockquote dir="auto">${escaped(quote)}</blockquote>`),
    `<p class="why"><b>Why it matters:</b> ${escaped(matters)}.</p>`,
    `<p class="rule">${severity}, ${escaped(rule)}${rests === undefined ? '' : `; ${escaped(rests)}`}</p></li>`,
  ].join('')
}

function listToHtml(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  const rows = items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('')
  return [`<section><h2>${title}</h2><ul>${rows}</ul></section>`]
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const STYLE = [
  'body{font:1rem/1.5 Georgia,serif;color:#1a1a1a;background:#fff;margin:0}',
  'main{max-width:44rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.6rem;line-height:1.25}',
  'h2{font-size:1.1rem;margin:2rem 0 .5rem;border-bottom:1px solid #999}',
  'ol{list-style:none;margin:0;padding:0}',
  'ol>li{margin:0 0 1.25rem;break-inside:avoid}',
  '.ask{font-weight:bold;margin:0}',
  'li p{margin:.25rem 0}',
  'blockquote{margin:.25rem 0;padding-inline-start:.75rem;border-inline-start:3px solid #666}',
  '.why,.rule,.note{font-size:.9rem}',
  '.rule{color:#444}',
  '@media print{main{max-width:none;margin:0}h2{break-after:avoid}}',
  '@page{margin:2cm}',
].join('')
