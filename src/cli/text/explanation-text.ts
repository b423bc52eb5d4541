import type { ExplainedEntry } from '#app/ledgers/explain-entry'
import type { Terminal } from '#cli/terminal'
import { paintOf } from '#cli/text/status-tint'
import { behindMark, shortened, wrapped } from '#cli/text/width'

type Page = ExplainedEntry['page']

/** Why one entry stands as it does: the sentence, the clause, numbered steps, the evidence, what follows, what is unclear. */
export function explanationText({ page, entry, vantage, glyph }: ExplainedEntry, terminal: Terminal): string {
  const { bold, dim } = terminal.colours
  const paint = paintOf(page.standing.tint, terminal.colours)
  const sections = [
    [
      ...wrapped(page.sentence.map(({ text }) => text).join(''), terminal.width).map((line) => bold(line)),
      paint(`${glyph} ${page.standing.word}`),
      ...behindMark(page.standing.means, '  ', terminal.width).map((line) => dim(line)),
      ...wrapped(
        `as of ${vantage.asOf}, as known at ${vantage.asKnownAt} (${vantage.axis}), entry ${entry.id}`,
        terminal.width,
      ).map((line) => dim(line)),
    ],
    provisionLines(page, terminal),
    section('Why', reasonLines(page, terminal), terminal),
    section('Evidence', evidenceLines(page, terminal), terminal),
    section('Under other readings', alternativeLines(page, terminal), terminal),
    section('Who must ensure it', page.guarantors === '' ? [] : [`  ${page.guarantors}`], terminal),
    section('What follows if it fails', page.consequences.map(linkLine), terminal),
    section('It waits for', page.blockedBy.map(linkLine), terminal),
    section('Parts', page.parts.map(linkLine), terminal),
    section(
      'What is unclear',
      page.unclear.flatMap((words) => behindMark(words, '  - ', terminal.width)),
      terminal,
    ),
    section(
      'Changes known',
      page.changes.flatMap((c) => behindMark(`${c.known}: ${c.words}`, '  ', terminal.width)),
      terminal,
    ),
    section(
      'Over time',
      page.history.map(({ when, word }) => `  ${when}: ${word}`),
      terminal,
    ),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function provisionLines({ provision }: Page, terminal: Terminal): readonly string[] {
  const quote = provision.quote ?? provision.says
  if (quote === '') return []
  return behindMark(`${provision.sign} "${quote}" (${provision.basis})`.trim(), '  ', terminal.width)
}

function reasonLines(page: Page, terminal: Terminal): readonly string[] {
  return page.reasons.flatMap(({ words, chips }, at) => {
    const sources = chips.map(({ text }) => text).join('; ')
    const tail = sources === '' ? '' : ` [${sources}]`
    return behindMark(`${words}${tail}`, `  ${at + 1}. `, terminal.width)
  })
}

/** One line a claim: side, grade, day, chain of speakers, what is said; the whole of it stands under Why. */
function evidenceLines(page: Page, { width }: Terminal): readonly string[] {
  return page.evidence.map(({ side, grade, published, speaker, says, retracted, contradicted }) => {
    const notes = [retracted, contradicted ? 'contradicted' : undefined].filter((note) => note !== undefined)
    const tail = notes.length === 0 ? '' : ` (${notes.join('; ')})`
    return shortened(`  ${SIDES[side]} ${grade} ${published} ${says}${tail}, says ${speaker}`, width)
  })
}

const SIDES: Readonly<Record<Page['evidence'][number]['side'], string>> = { for: '+', against: '-', beside: '·' }

function alternativeLines(page: Page, terminal: Terminal): readonly string[] {
  return page.alternatives.flatMap(({ under, word, deadline }) =>
    behindMark(`${under}: ${word}${deadline === undefined ? '' : `, ${deadline}`}`, '  ', terminal.width),
  )
}

function linkLine({ id, title, word }: Page['consequences'][number]): string {
  return `  ${title} (${id}): ${word}`
}

function section(title: string, lines: readonly string[], { colours }: Terminal): readonly string[] {
  return lines.length === 0 ? [] : [colours.bold(title), ...lines]
}
