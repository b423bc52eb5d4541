import type { ReviewAnswer, ReviewSummary } from '#api/reviews/review-answer'
import type { Terminal } from '#cli/terminal'
import { behindMark } from '#cli/text/width'

/** The review queue in lines: what waits first. */
export function queueText(
  queue: readonly (ReviewSummary & { readonly agreement: string })[],
  { colours }: Terminal,
): string {
  if (queue.length === 0) return 'No document is in the workspace: add one with `servanda import --agreement ID FILE`.'
  const waiting = queue.filter(({ counts }) => counts.open + counts.differs > 0)
  const head = `${waiting.length} of ${queue.length} documents have undecided items.`
  const lines = [...waiting, ...queue.filter((item) => !waiting.includes(item))].map(({ document, name, counts }) => {
    const open = counts.open + counts.differs
    return `${document}  ${open === 0 ? 'reviewed' : `${open} undecided`}, ${counts.kept} kept  ${name}`
  })
  return [colours.bold(head), '', ...lines].join('\n')
}

/** One review in lines: each item with its words, and who decided what, and why. */
export function reviewText(review: ReviewAnswer, { colours, width }: Terminal): string {
  const { name, items, counts, coderAgreement } = review
  const head = `${name}: ${items.length - counts.settled} of ${items.length} items wait, ${counts.kept} kept.`
  const source =
    review.source === null ? ['Its source is not known: name it with `--source`, and kept claims go on record.'] : []
  const figures =
    coderAgreement === undefined
      ? []
      : [
          `Of ${coderAgreement.items} items the coders label ${coderAgreement.same} alike; kappa ${coderAgreement.kappa?.toFixed(2) ?? 'cannot be told'}, F1 of spans ${coderAgreement.spans.exact.toFixed(2)}.`,
        ]
  const blocks = items.map((item) => itemText(item, colours.bold, width))
  return [colours.bold(head), ...source, ...figures, '', ...blocks].join('\n')
}

function itemText(
  { item, state, outcome, decisions }: ReviewAnswer['items'][number],
  bold: (words: string) => string,
  width: number,
): string {
  const kind = item.standing === undefined ? item.kind : `${item.kind}, ${item.standing}`
  const decided = decisions.map(({ by, at, outcome: each, why }) => `${by}, ${at.slice(0, 10)}: ${each}; ${why}`)
  return [
    `${item.id ?? ''}  ${bold(kind)}  ${outcome ?? (state === 'open' ? 'undecided' : state)}`,
    ...behindMark(item.quote.replaceAll(/\s+/g, ' '), '    ', width),
    ...decided.flatMap((line) => behindMark(line, '    - ', width)),
  ].join('\n')
}
